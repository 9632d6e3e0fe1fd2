"""What revisions of projects keep, for many at once: Wagtail asks a dozen queries for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any

from modelcluster.models import (
    get_all_child_m2m_relations,
    get_all_child_relations,
    get_serializable_data_for_fields,
)

from investment.models import InvestmentProject
from investment.models.published import translated_names

Content = dict[str, Any]


def current_contents(projects: Collection[InvestmentProject]) -> dict[int, Content]:
    """What an editor would find in each project's form: the newest revision, else the record.

    Args:
        projects: with `latest_revision` selected.

    Returns:
        By key; a dozen queries for all those without a revision together.
    """
    with_revision = [one for one in projects if one.latest_revision is not None]
    found = {one.pk: dict(one.latest_revision.content) for one in with_revision}
    bare = [one for one in projects if one.latest_revision is None]
    return {**found, **contents_of(bare)}


def contents_of(projects: Collection[InvestmentProject]) -> dict[int, Content]:
    """The records as revisions would keep them; equal to `serializable_data()` of each."""
    if not projects:
        return {}
    contents = {project.pk: columns_of(project) for project in projects}
    for name, rows in _rows_of(contents.keys()).items():
        for key, content in contents.items():
            content[name] = rows.get(key, [])
    for name, sets in _sets_of(contents.keys()).items():
        for key, content in contents.items():
            content[name] = sets.get(key, [])
    return contents


def columns_of(record: Any) -> Content:
    """The columns of a record or of one of its rows, without the bare words."""
    content: Content = get_serializable_data_for_fields(record)
    for name in translated_names(type(record)):
        content.pop(name, None)
    return content


@cache
def blank_row(model: Any) -> Content:
    """The columns of a row that says nothing yet; to be copied, never changed."""
    return columns_of(model())


@cache
def blank_content() -> Content:
    """A project about which nothing is known yet; to be copied, never changed."""
    content = columns_of(InvestmentProject())
    for relation in get_all_child_relations(InvestmentProject):
        content[relation.get_accessor_name()] = []
    for field in get_all_child_m2m_relations(InvestmentProject):
        content[field.name] = []
    return content


def _rows_of(keys: Iterable[int]) -> dict[str, dict[int, list[Content]]]:
    found: dict[str, dict[int, list[Content]]] = {}
    for relation in get_all_child_relations(InvestmentProject):
        rows: defaultdict[int, list[Content]] = defaultdict(list)
        owner = relation.field.attname
        for row in relation.related_model._default_manager.filter(**{f"{owner}__in": list(keys)}):
            rows[getattr(row, owner)].append(columns_of(row))
        found[relation.get_accessor_name()] = rows
    return found


def _sets_of(keys: Iterable[int]) -> dict[str, dict[int, list[int]]]:
    """Keys of what each project is linked to, in the order of the linked records."""
    found: dict[str, dict[int, list[int]]] = {}
    for field in get_all_child_m2m_relations(InvestmentProject):
        through: Any = field.remote_field.through
        owner, other = field.m2m_column_name(), field.m2m_reverse_name()
        sets: defaultdict[int, list[int]] = defaultdict(list)
        links = through._base_manager.filter(**{f"{owner}__in": list(keys)})
        for project, linked in links.values_list(owner, other).order_by(owner, "pk"):
            sets[project].append(linked)
        found[field.name] = sets
    return found
