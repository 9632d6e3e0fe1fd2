"""Drafts of many projects at once: rows, links and revisions as Wagtail would have written them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext_lazy as _
from modelcluster.models import (
    get_all_child_m2m_relations,
    get_all_child_relations,
    model_from_serializable_data,
)
from wagtail.models import Revision

from investment.actions.importing.contents import (
    Content,
    blank_content,
    columns_of,
    current_contents,
)
from investment.actions.importing.plans import ImportRefused, PlannedRow, SourceFile
from investment.actions.importing.reading import CAPACITY
from investment.actions.importing.sourcing import with_source
from investment.models import Capacity, InvestmentProject, StatusChange

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

SIZE: Final = 200
MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Batch:
    """What all rows of an import have in common."""

    source: SourceFile
    by: AbstractBaseUser | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a row."""

    row: PlannedRow
    project: InvestmentProject
    revision: Revision


def create(rows: Sequence[PlannedRow], batch: Batch) -> list[Written]:
    """Make a project of each row: a draft with its revision, links and first status."""
    blank = blank_content()
    contents = [_new_content(row, deepcopy(blank), batch) for row in rows]
    projects = [_project(row, content) for row, content in zip(rows, contents, strict=True)]
    InvestmentProject.objects.bulk_create(projects, batch_size=SIZE)
    for project, content in zip(projects, contents, strict=True):
        content["pk"] = project.pk
        content["created_at"] = content["updated_at"] = batch.at.isoformat()
    _create_rows(contents)
    _create_links(contents)
    StatusChange.objects.bulk_create(
        StatusChange(project=project, status=row.status)
        for row, project in zip(rows, projects, strict=True)
        if row.status
    )
    return _with_revisions(rows, projects, contents, batch)


def update(rows: Sequence[PlannedRow], batch: Batch) -> list[Written]:
    """Give each project a new draft revision; what visitors see stays as it is.

    Raises:
        ImportRefused: somebody has changed one of them since the plan.
    """
    keys = [row.project_id for row in rows]
    found = InvestmentProject.objects.filter(pk__in=keys).order_by("pk")
    locked = found.select_related("latest_revision").select_for_update(of=("self",))
    by_key = {project.pk: project for project in locked}
    _refuse_moved(rows, by_key)
    before = current_contents(by_key.values())  # type: ignore[arg-type]
    projects = [by_key[row.project_id] for row in rows if row.project_id is not None]
    contents = [
        with_source({**before[project.pk], **_completed(row.values, project.pk)}, row, batch.source)
        for row, project in zip(rows, projects, strict=True)
    ]
    return _with_revisions(rows, projects, contents, batch)


def _refuse_moved(rows: Sequence[PlannedRow], found: dict[int, InvestmentProject]) -> None:
    moved = [
        row.code
        for row in rows
        if (project := found.get(row.project_id or 0)) is None
        or project.latest_revision_id != row.revision_id
        or project.locked
    ]
    if moved:
        raise ImportRefused(
            _("These projects have been changed meanwhile: %(codes)s. Check the file again."),
            codes=", ".join(moved[:MOST_NAMED]),
        )


def _new_content(row: PlannedRow, blank: Content, batch: Batch) -> Content:
    values = _completed(row.values, None)
    content = {**blank, **values, "code": row.code, "has_unpublished_changes": True}
    if row.status:
        content["call_status"] = row.status
    return with_source(content, row, batch.source)


def _completed(values: dict[str, Any], key: int | None) -> dict[str, Any]:
    """Values in which rows have all their columns."""
    if CAPACITY not in values:
        return values
    empty = columns_of(Capacity())
    rows = [{**empty, "sort_order": 0, **row, "project": key} for row in values[CAPACITY]]
    return {**values, CAPACITY: rows}


_SETS: Final = "sets"


def _project(row: PlannedRow, content: Content) -> InvestmentProject:
    """An instance with the columns of a content; its sets are links of their own."""
    own = {
        field.name
        for field in InvestmentProject._meta.concrete_fields
        if field.name in content or field.primary_key
    }
    columns = {name: value for name, value in content.items() if name in own or name == "pk"}
    project: InvestmentProject = model_from_serializable_data(
        InvestmentProject, columns, check_fks=False
    )
    return project


def _create_rows(contents: Iterable[Content]) -> None:
    """Child rows of new projects; their keys go into the contents."""
    contents = list(contents)
    for relation in get_all_child_relations(InvestmentProject):
        name, model = relation.get_accessor_name(), relation.related_model
        pairs = []
        for content in contents:
            for data in content[name]:
                data["project"] = content["pk"]
                row = model_from_serializable_data(model, data, check_fks=False)
                pairs.append((data, row))
        made = model._default_manager.bulk_create([row for _data, row in pairs], batch_size=SIZE)
        for (data, _row), row in zip(pairs, made, strict=True):
            data["pk"] = row.pk


def _create_links(contents: Sequence[Content]) -> None:
    for field in get_all_child_m2m_relations(InvestmentProject):
        through: Any = field.remote_field.through
        owner, other = field.m2m_column_name(), field.m2m_reverse_name()
        links = [
            through(**{owner: content["pk"], other: key})
            for content in contents
            for key in content[field.name]
        ]
        through._base_manager.bulk_create(links, batch_size=SIZE)


def _with_revisions(
    rows: Sequence[PlannedRow],
    projects: Sequence[InvestmentProject],
    contents: Sequence[Content],
    batch: Batch,
) -> list[Written]:
    """A revision for each project, and each project pointing to its own."""
    kind = ContentType.objects.get_for_model(InvestmentProject, for_concrete_model=False)
    revisions = Revision.objects.bulk_create(
        [
            Revision(
                content_type=kind,
                base_content_type=kind,
                object_id=str(project.pk),
                created_at=batch.at,
                user=batch.by,
                object_str=_called(project, content),
                content=content,
            )
            for project, content in zip(projects, contents, strict=True)
        ],
        batch_size=SIZE,
    )
    for project, revision in zip(projects, revisions, strict=True):
        project.latest_revision = revision
        project.has_unpublished_changes = True
    fields = ["latest_revision", "has_unpublished_changes"]
    InvestmentProject.objects.bulk_update(projects, fields, batch_size=SIZE)
    return [
        Written(row, project, revision)
        for row, project, revision in zip(rows, projects, revisions, strict=True)
    ]


def _called(project: InvestmentProject, content: Content) -> str:
    names = (content.get(f"name_{language}") for language in ("vi", "en", "ko"))
    return f"{project.code} {next(filter(None, names), '')}"
