"""Projects as rows of plain values, read in the same number of queries for every thousand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.conf import settings
from django.db import connection, models
from django.db.models import BooleanField, Case, ExpressionWrapper, QuerySet, Value, When
from django.db.models.expressions import RawSQL

from investment.choices import Freshness
from investment.models import FactSource, InvestmentProject, ListEntry, Organisation, Place
from investment.models.parts.trust import freshness_condition
from investment.models.project import call_ended_condition, open_call_condition
from investment.wording import Wording, wording

Rows = models.QuerySet[Any, Any]


def columns_of(name: str) -> list[str]:
    """The columns of a translated field, one a language."""
    return [f"{name}_{code}" for code, _label in settings.LANGUAGES]


ROWS_AT_ONCE: Final = 1_000
PROJECT_COLUMNS: Final = (
    "pk",
    "code",
    *columns_of("name"),
    *columns_of("summary"),
    "sector__code",
    *columns_of("sector__name"),
    "call_status",
    "zone__live",
    "zone__code",
    *columns_of("zone__name"),
    "latitude",
    "longitude",
    "location_precision",
    "area_min_ha",
    "area_max_ha",
    "area_qualifier",
    "capital_min",
    "capital_max",
    "capital_currency",
    "capital_qualifier",
    "capital_as_published",
    "capital_basis",
    "capital_other",
    "capital_other_currency",
    "capital_other_as_published",
    "opens_at",
    "closes_at",
    "notice_url",
    "owning_agency_id",
    "figures_as_of",
    "verified_on",
    "review_due_on",
    "updated_at",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One project: its own columns as attributes, the rows that hang on it by kind, its agency."""

    record: Any
    related: Mapping[str, Sequence[Any]]
    owning_agency: Organisation | None

    def text(self, name: str, language: str) -> Wording | None:
        """A translated field of the project, or of what it refers to (`sector__name`)."""
        return wording(self.record, name, language)

    def texts(self, kind: str, name: str, language: str) -> list[Wording]:
        """A translated field of the related rows that have one in any language."""
        found = (wording(row, name, language) for row in self.related[kind])
        return [words for words in found if words is not None]


def read_rows(pks: Sequence[int], *, on: date) -> Iterator[Row]:
    """Public projects in the order of their keys; a thousand are held at a time.

    Args:
        pks: keys in the order of the list; those of projects that are not public are passed over.
        on: the day on which open calls and freshness are judged.
    """
    known = _Known()
    for start in range(0, len(pks), ROWS_AT_ONCE):
        yield from _read(pks[start : start + ROWS_AT_ONCE], on, known)


class _Known:
    """Places and agencies that earlier rows named: a few hundred serve all rows of a list."""

    def __init__(self) -> None:
        self.places: dict[int, Place] = {}
        self.agencies: dict[int, Organisation] = {}

    def meet_places(self, pks: Iterable[int]) -> None:
        """Read those that are new."""
        self.places |= Place.objects.in_bulk(set(pks) - self.places.keys())

    def meet_agencies(self, pks: Iterable[int]) -> None:
        """Read those that are new, with those that do their work today."""
        agencies = Organisation.objects.select_related("successor__successor")
        self.agencies |= agencies.in_bulk(set(pks) - self.agencies.keys())


def _read(pks: Sequence[int], on: date, known: _Known) -> Iterator[Row]:
    found = {record.pk: record for record in _projects(on).filter(pk__in=_among(pks))}
    related = {kind: _by_project(rows) for kind, rows in _related(pks).items()}
    related |= _places(pks, on, known)
    known.meet_agencies(
        record.owning_agency_id for record in found.values() if record.owning_agency_id
    )
    agencies = known.agencies
    for pk in pks:
        if pk in found:
            hanging = {kind: rows.get(pk, ()) for kind, rows in related.items()}
            yield Row(found[pk], hanging, agencies.get(found[pk].owning_agency_id))


def _among(pks: Sequence[int]) -> RawSQL:
    """Keys for `__in` as one parameter: a thousand of them, seven times, are long to write."""
    if connection.vendor == "postgresql":
        return RawSQL("SELECT unnest(%s::bigint[])", [list(pks)])
    return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(list(pks))])


def _projects(on: date) -> Rows:
    states = [When(freshness_condition(state, on), then=Value(state)) for state in Freshness.values]
    projects: Rows = (
        QuerySet(InvestmentProject)  # the manager's own would look at every value of every row
        .filter(live=True)
        .order_by()
        .annotate(
            is_open_call=ExpressionWrapper(open_call_condition(on), BooleanField()),
            is_call_over=ExpressionWrapper(call_ended_condition(on), BooleanField()),
            freshness_state=Case(*states, output_field=models.CharField()),
        )
        .values_list(
            *PROJECT_COLUMNS, "is_open_call", "is_call_over", "freshness_state", named=True
        )
    )
    return projects


def _related(pks: Sequence[int]) -> dict[str, Iterable[Any]]:
    """Per kind its rows in the order shown, each with the `project_id` that it hangs on."""
    keys = _among(pks)
    lists: Rows = QuerySet(ListEntry).filter(project_id__in=keys).order_by("sort_order", "pk")
    sources: Rows = QuerySet(FactSource).filter(project_id__in=keys).order_by("sort_order", "pk")
    return {
        "sub_sectors": _terms("sub_sectors", "sector", pks),
        "investment_forms": _terms("investment_forms", "investmentform", pks),
        "funding_routes": _terms("funding_routes", "fundingroute", pks),
        "call_lists": lists.values_list(
            "project_id",
            *columns_of("call_list__name"),
            "call_list__period_start",
            "call_list__period_end",
            named=True,
        ),
        "sources": sources.values_list("project_id", "url", "title", "as_of", "facts", named=True),
    }


def _places(pks: Sequence[int], on: date, known: _Known) -> dict[str, dict[int, list[Place]]]:
    """Units of today and former ones, as instances: their kind belongs to their name."""
    pairs = list(_through("places", pks, "place_id").values_list("project_id", "place_id"))
    known.meet_places(place for _project, place in pairs)
    places = known.places
    present: defaultdict[int, list[Place]] = defaultdict(list)
    former: defaultdict[int, list[Place]] = defaultdict(list)
    for project, pk in pairs:
        (former if places[pk].is_former(on) else present)[project].append(places[pk])
    return {"places": present, "former_places": former}


def _terms(name: str, model: str, pks: Sequence[int]) -> Rows:
    return _through(name, pks, f"{model}__order", f"{model}__code", *columns_of(f"{model}__name"))


def _through(name: str, pks: Sequence[int], *columns: str) -> Rows:
    """Rows of a many-to-many relation, ordered by their first columns."""
    through: Any = getattr(InvestmentProject, name).through
    rows: Rows = QuerySet(through)
    ordered = rows.filter(investmentproject_id__in=_among(pks)).order_by(*columns[:2])
    named: Rows = ordered.annotate(project_id=models.F("investmentproject"))
    return named.values_list("project_id", *columns, named=True)


def _by_project(rows: Iterable[Any]) -> dict[int, list[Any]]:
    grouped: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.project_id].append(row)
    return grouped
