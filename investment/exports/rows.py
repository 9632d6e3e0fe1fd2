"""Projects as rows of plain values, read in the same number of queries for every thousand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.conf import settings
from django.db import models
from django.db.models import BooleanField, Case, ExpressionWrapper, Value, When

from investment.choices import Freshness
from investment.models import FactSource, InvestmentProject, ListEntry, Organisation, Place
from investment.models.parts.trust import freshness_condition
from investment.models.project import call_ended_condition, open_call_condition
from investment.wording import Wording, wording


def columns_of(name: str) -> list[str]:
    """The columns of a translated field, one a language."""
    return [f"{name}_{code}" for code, _label in settings.LANGUAGES]


ROWS_AT_ONCE: Final = 1_000  # far below the 32,766 parameters that SQLite takes in a statement
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
    for start in range(0, len(pks), ROWS_AT_ONCE):
        yield from _read(pks[start : start + ROWS_AT_ONCE], on)


def _read(pks: Sequence[int], on: date) -> Iterator[Row]:
    found = {record.pk: record for record in _projects(on).filter(pk__in=pks)}
    related = {kind: _by_project(rows) for kind, rows in _related(pks).items()}
    related |= _places(pks, on)
    agencies = Organisation.objects.select_related("successor__successor").in_bulk(
        {record.owning_agency_id for record in found.values() if record.owning_agency_id}
    )
    for pk in pks:
        if pk in found:
            hanging = {kind: rows.get(pk, ()) for kind, rows in related.items()}
            yield Row(found[pk], hanging, agencies.get(found[pk].owning_agency_id))


def _projects(on: date) -> models.QuerySet[Any, Any]:
    states = [When(freshness_condition(state, on), then=Value(state)) for state in Freshness.values]
    return (
        InvestmentProject.objects.public()
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


def _related(pks: Sequence[int]) -> dict[str, Iterable[Any]]:
    """Per kind its rows in the order shown, each with the `project_id` that it hangs on."""
    lists = ListEntry.objects.filter(project__in=pks).order_by("sort_order", "pk")
    sources = FactSource.objects.filter(project__in=pks).order_by("sort_order", "pk")
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


def _places(pks: Sequence[int], on: date) -> dict[str, dict[int, list[Place]]]:
    """Units of today and former ones, as instances: their kind belongs to their name."""
    pairs = list(_through("places", pks, "place_id").values_list("project_id", "place_id"))
    places = Place.objects.in_bulk({place for _project, place in pairs})
    present: defaultdict[int, list[Place]] = defaultdict(list)
    former: defaultdict[int, list[Place]] = defaultdict(list)
    for project, pk in pairs:
        (former if places[pk].is_former(on) else present)[project].append(places[pk])
    return {"places": present, "former_places": former}


def _terms(name: str, model: str, pks: Sequence[int]) -> models.QuerySet[Any, Any]:
    return _through(name, pks, f"{model}__order", f"{model}__code", *columns_of(f"{model}__name"))


def _through(name: str, pks: Sequence[int], *columns: str) -> models.QuerySet[Any, Any]:
    """Rows of a many-to-many relation, ordered by their first columns."""
    through: Any = getattr(InvestmentProject, name).through
    ordered = through._default_manager.filter(investmentproject__in=pks).order_by(*columns[:2])
    named: models.QuerySet[Any, Any] = ordered.annotate(project_id=models.F("investmentproject"))
    return named.values_list("project_id", *columns, named=True)


def _by_project(rows: Iterable[Any]) -> dict[int, list[Any]]:
    grouped: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.project_id].append(row)
    return grouped
