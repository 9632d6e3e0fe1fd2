"""Counts beside the filters: one query a filter, without the filter's own condition (design §6).

A value that no record of the whole catalogue has is not shown; one that the other filters leave
nothing of is shown with 0.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from types import SimpleNamespace
from typing import Any

from django.db.models import Case, CharField, Count, F, Value, When
from django.utils.translation import gettext

from investment.choices import OPEN_STATUSES, CallStatus, PlaceKind
from investment.models import InvestmentProject
from investment.place_names import unit_name
from investment.search import storage
from investment.search.criteria import Criteria
from investment.search.filters import Conditions
from investment.search.parameters import CALL_ENDED, NOT_PUBLISHED, OPEN, STATUS_VALUES
from investment.search.results import Facet, FacetValue
from investment.search.unions import untranslated
from investment.search.vocabulary import NAMES, Vocabulary
from investment.wording import Wording

# Too many and too small to choose from; the search and the filter know them all the same.
_HIDDEN_PLACES = (
    PlaceKind.PROVINCE,
    PlaceKind.FORMER_WARD,
    PlaceKind.FORMER_COMMUNE,
    PlaceKind.FORMER_TOWNSHIP,
)

Counted = Iterable[tuple[str, Wording, int]]
"""Value, label and count of each value of a facet, in order."""


class Counting:
    """Makes the facets of one question."""

    def __init__(
        self, criteria: Criteria, conditions: Conditions, *, ended: Collection[int], language: str
    ) -> None:
        self.criteria = criteria
        self.conditions = conditions
        self.ended = ended
        self.language = language
        self.projects = InvestmentProject.objects.public().order_by()

    def facets(self, *, unpublished: tuple[int, int], on: date) -> tuple[Facet, ...]:
        """All facets that have values; six queries.

        Args:
            unpublished: projects without published capital, beside the other filters and at all.
            on: the day of the question, for which units are former ones.
        """
        terms = Vocabulary.read(self.language)
        linked = self._linked_counts()
        made = {
            "status": (gettext("Call status"), self._statuses()),
            "sector": (gettext("Sector"), terms.sectors(self._by("sector"))),
            "zone": (gettext("Zone"), terms.zones(self._by("zone"))),
            "place": (gettext("Place"), self._places(on)),
            "route": (gettext("Funding route"), terms.plain("route", linked["route"])),
            "form": (gettext("Investment form"), terms.plain("form", linked["form"])),
            "capital": (gettext("Total investment"), self._unpublished(*unpublished)),
        }
        facets = (self._facet(name, *parts) for name, parts in made.items())
        return tuple(facet for facet in facets if facet.values)

    def _facet(self, name: str, title: str, values: Counted) -> Facet:
        return Facet(
            parameter=name,
            title=title,
            values=tuple(
                FacetValue(value, label, count, is_chosen=self.criteria.has(name, value))
                for value, label, count in values
            ),
        )

    def _count(self, name: str) -> Count:
        return Count("pk", filter=self.conditions.without(name))

    def _by(self, name: str) -> dict[int, int]:
        rows = self.projects.filter(**{f"{name}__isnull": False}).values_list(f"{name}_id")
        return dict(rows.annotate(count=self._count(name)))

    def _statuses(self) -> Counted:
        standing = Case(
            When(pk__in=storage.keys(self.ended), then=Value(CALL_ENDED)),
            default=F("call_status"),
            output_field=CharField(),
        )
        rows = self.projects.annotate(standing=standing).values_list("standing")
        counts = dict(rows.annotate(count=self._count("status")))
        if any(status in counts for status in OPEN_STATUSES):
            counts[OPEN] = sum(counts.get(status, 0) for status in OPEN_STATUSES)
        labels = status_labels()
        for value in STATUS_VALUES:
            if value in counts:
                yield value, Wording(labels[value], self.language), counts[value]

    def _places(self, on: date) -> Counted:
        columns = ("code", "kind", "full_name_vi", "valid_until", *NAMES)
        rows = self.projects.filter(places__isnull=False)
        rows = rows.values(*(f"places__{name}" for name in columns))
        found = []
        for row in rows.annotate(count=self._count("place")):
            place = SimpleNamespace(**{name: row[f"places__{name}"] for name in columns})
            if place.kind not in _HIDDEN_PLACES or self.criteria.has("place", place.code):
                found.append((place.code, place_label(place, self.language, on=on), row["count"]))
        return sorted(found, key=lambda one: (-one[2], one[1].text, one[0]))

    def _linked_counts(self) -> dict[str, dict[int, int]]:
        """Counts of routes and forms, which projects have any number of, in one query."""
        parts = []
        for name, field in (("route", "funding_routes"), ("form", "investment_forms")):
            rows = untranslated(self.projects).filter(**{f"{field}__isnull": False})
            label = Value(name, output_field=CharField())
            parts.append(rows.values_list(label, field).annotate(count=self._count(name)))
        found: dict[str, dict[int, int]] = {"route": {}, "form": {}}
        for name, pk, count in parts[0].union(*parts[1:], all=True):
            found[name][pk] = count
        return found

    def _unpublished(self, count: int, in_catalogue: int) -> Counted:
        label = Wording(gettext("Not published"), self.language)
        return [(NOT_PUBLISHED, label, count)] if in_catalogue else []


def status_labels() -> dict[str, str]:
    """What each value of the filter by status is called, in the active language."""
    return {
        **{str(value): str(label) for value, label in CallStatus.choices},
        OPEN: gettext("Open call"),
        CALL_ENDED: gettext("Call period ended, awaiting the new list"),
    }


def place_label(place: Any, language: str, *, on: date) -> Wording:
    """A unit with its kind; one that has ended says so."""
    name = unit_name(place, language)
    if place.valid_until is None or place.valid_until > on:
        return name
    return Wording(gettext("formerly %(place)s") % {"place": name.text}, name.language)
