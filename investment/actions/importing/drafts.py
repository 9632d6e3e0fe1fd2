"""Drafts of many projects at once: rows, links and revisions as Wagtail would have written them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Revision

from investment.actions.importing.contents import (
    Content,
    blank_content,
    blank_row,
    current_contents,
)
from investment.actions.importing.inserting import Inserter
from investment.actions.importing.plans import ImportRefused, PlannedRow, SourceFile
from investment.actions.importing.reading import CAPACITY
from investment.actions.importing.sourcing import with_source
from investment.actions.status import record_initial_statuses
from investment.models import Capacity, InvestmentProject

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
    project_id: int
    revision: Revision


@dataclass(frozen=True, slots=True)
class Prepared:
    """Columns of new projects by code, made before the write lock is taken."""

    inserter: Inserter
    columns: dict[str, list[Any]]


def prepare(rows: Iterable[PlannedRow]) -> Prepared:
    """Prepare the columns of rows that make projects; needs no lock."""
    inserter = Inserter()
    columns = {}
    for row in rows:
        fixed = {"code": row.code, "has_unpublished_changes": True}
        columns[row.code] = inserter.prepared({**row.values, **fixed})
    return Prepared(inserter, columns)


def create(rows: Sequence[PlannedRow], prepared: Prepared, batch: Batch) -> list[Written]:
    """Make a project of each row: a draft with its revision, links and first status."""
    codes = [row.code for row in rows]
    keys = prepared.inserter.insert([prepared.columns.pop(code) for code in codes], codes)
    blank = blank_content()
    contents = [_new_content(row, blank, key, batch) for row, key in zip(rows, keys, strict=True)]
    _create_rows(contents)
    _create_links(contents)
    record_initial_statuses(
        {key: row.status for row, key in zip(rows, keys, strict=True) if row.status}
    )
    return _with_revisions(rows, keys, contents, batch)


def update(rows: Sequence[PlannedRow], batch: Batch) -> list[Written]:
    """Give each project a new draft revision; what visitors see stays as it is.

    Raises:
        ImportRefused: somebody has changed one of them since the plan.
    """
    wanted = [row.project_id for row in rows if row.project_id is not None]
    found = InvestmentProject.objects.filter(pk__in=wanted).order_by("pk")
    locked = found.select_related("latest_revision").select_for_update(of=("self",))
    by_key = {project.pk: project for project in locked}
    _refuse_moved(rows, by_key)
    before = current_contents(by_key.values())
    keys = [project_id for row in rows if (project_id := row.project_id) is not None]
    contents = [
        with_source({**before[key], **_completed(row.values, key)}, row, batch.source)
        for row, key in zip(rows, keys, strict=True)
    ]
    return _with_revisions(rows, keys, contents, batch)


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


def _new_content(row: PlannedRow, blank: Content, key: int, batch: Batch) -> Content:
    now = batch.at.isoformat()
    content = {
        **blank,
        **_completed(row.values, key),
        "pk": key,
        "code": row.code,
        "has_unpublished_changes": True,
        "created_at": now,
        "updated_at": now,
    }
    if row.status:
        content["call_status"] = row.status
    return with_source(content, row, batch.source)


def _completed(values: dict[str, Any], key: int) -> dict[str, Any]:
    """Values in which rows have all their columns."""
    if CAPACITY not in values:
        return values
    empty = blank_row(Capacity)
    rows = [{**empty, "sort_order": 0, **row, "project": key} for row in values[CAPACITY]]
    return {**values, CAPACITY: rows}


def _create_rows(contents: Sequence[Content]) -> None:
    """Child rows of new projects; their keys go into the contents."""
    for relation in get_all_child_relations(InvestmentProject):
        name, model = relation.get_accessor_name(), relation.related_model
        data = [row for content in contents for row in content[name]]
        made = model._default_manager.bulk_create(map(partial(_child, model), data), SIZE)
        for row, child in zip(data, made, strict=True):
            row["pk"] = child.pk


def _child(model: Any, data: Content) -> Any:
    said = {name: value for name, value in data.items() if value not in (None, "")}
    said["project_id"] = said.pop("project")
    return model(**said)


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
    rows: Sequence[PlannedRow], keys: Sequence[int], contents: Sequence[Content], batch: Batch
) -> list[Written]:
    """A revision for each project, and each project pointing to its own."""
    kind = ContentType.objects.get_for_model(InvestmentProject, for_concrete_model=False)
    revisions = Revision.objects.bulk_create(
        [
            Revision(
                content_type=kind,
                base_content_type=kind,
                object_id=str(key),
                created_at=batch.at,
                user=batch.by,
                object_str=f"{row.code} {_name(content)}",
                content=content,
            )
            for row, key, content in zip(rows, keys, contents, strict=True)
        ],
        batch_size=SIZE,
    )
    newest = Revision.objects.filter(
        content_type=kind, object_id=Cast(OuterRef("pk"), CharField())
    ).order_by("-pk")
    InvestmentProject.objects.filter(pk__in=keys).update(
        latest_revision_id=Subquery(newest.values("pk")[:1]), has_unpublished_changes=True
    )
    return [Written(*one) for one in zip(rows, keys, revisions, strict=True)]


def _name(content: Content) -> str:
    names = (content.get(f"name_{code}") for code, _label in settings.LANGUAGES)
    return next(filter(None, names), "")
