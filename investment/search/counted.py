"""Counts of values as facets with labels, whichever engine counted them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Self

from investment.choices import OPEN_STATUSES
from investment.models import Place
from investment.search.bands import area_labels, capital_labels
from investment.search.criteria import Criteria
from investment.search.facets import HIDDEN_PLACES, freshness_labels, place_label, status_labels
from investment.search.results import Facet, FacetValue
from investment.search.values import NOT_PUBLISHED, OPEN, STATUS_VALUES
from investment.search.vocabulary import NAMES, Vocabulary
from investment.wording import Wording


@dataclass(frozen=True, slots=True)
class Counts:
    """How many projects each value brings; 0 where the catalogue has it and the question does not.

    Statuses are as shown (`call_ended` for those whose call period is over), the others primary
    keys. `unpublished` is None where every project has its capital published.
    """

    statuses: Mapping[str, int]
    sectors: Mapping[int, int]
    zones: Mapping[int, int]
    places: Mapping[int, int]
    routes: Mapping[int, int]
    forms: Mapping[int, int]
    unpublished: int | None
    capitals: Mapping[str, int] = field(default_factory=dict)  # by codes of `CAPITAL_BANDS`
    areas: Mapping[str, int] = field(default_factory=dict)  # by codes of `AREA_VALUES`
    freshness: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Labels:
    """Names of what is counted, in a language; of places also whether they are shown unasked."""

    terms: Vocabulary
    places: Mapping[int, tuple[str, Wording, bool]]

    @classmethod
    def read(cls, language: str, *, on: date) -> Self:
        """Read them with two queries; on which day tells the former places."""
        columns = ("pk", "code", "kind", "full_name_vi", "valid_until", *NAMES)
        places = {}
        for row in Place.objects.values(*columns):
            place = SimpleNamespace(**row)
            is_shown = place.kind not in HIDDEN_PLACES
            places[place.pk] = (place.code, place_label(place, language, on=on), is_shown)
        return cls(terms=Vocabulary.read(language), places=places)


def facets(
    counts: Counts, criteria: Criteria, *, language: str, on: date, labels: Labels | None = None
) -> tuple[Facet, ...]:
    """All facets that have values; two queries where the labels are not at hand."""
    labels = labels or Labels.read(language, on=on)
    terms = labels.terms
    made = {
        "status": _statuses(counts.statuses, language),
        "sector": terms.sectors(counts.sectors),
        "zone": terms.zones(counts.zones),
        "place": _places(counts.places, criteria, labels),
        "route": terms.plain("route", counts.routes),
        "form": terms.plain("form", counts.forms),
        "capital": _capitals(counts, language),
        "area": _banded(counts.areas, area_labels(language), language),
        "fresh": _fresh(counts.freshness, language),
    }
    found = (_facet(name, values, criteria) for name, values in made.items())
    return tuple(facet for facet in found if facet.values)


def _facet(name: str, values: Iterable[tuple[str, Wording, int]], criteria: Criteria) -> Facet:
    return Facet(
        parameter=name,
        title=criteria.label_of(name),
        values=tuple(
            FacetValue(value, label, count, is_chosen=criteria.has(name, value))
            for value, label, count in values
        ),
    )


def _statuses(counts: Mapping[str, int], language: str) -> Iterator[tuple[str, Wording, int]]:
    found = dict(counts)
    if any(status in found for status in OPEN_STATUSES):
        found[OPEN] = sum(found.get(status, 0) for status in OPEN_STATUSES)
    labels = status_labels()
    for value in STATUS_VALUES:
        if value in found:
            yield value, Wording(labels[value], language), found[value]


def _places(
    counts: Mapping[int, int], criteria: Criteria, labels: Labels
) -> list[tuple[str, Wording, int]]:
    found = []
    for pk, count in counts.items():
        if pk not in labels.places:
            continue  # made after the labels were read
        code, label, is_shown = labels.places[pk]
        if is_shown or criteria.has("place", code):
            found.append((code, label, count))
    return sorted(found, key=lambda one: (-one[2], one[1].text, one[0]))


def _capitals(counts: Counts, language: str) -> Iterator[tuple[str, Wording, int]]:
    found = dict(counts.capitals)
    if counts.unpublished is not None:
        found[NOT_PUBLISHED] = counts.unpublished
    return _banded(found, capital_labels(language), language)


def _fresh(counts: Mapping[str, int], language: str) -> Iterator[tuple[str, Wording, int]]:
    return _banded(counts, freshness_labels(), language)


def _banded(
    counts: Mapping[str, int], labels: Mapping[str, str], language: str
) -> Iterator[tuple[str, Wording, int]]:
    """Values in the order of their labels."""
    for value, label in labels.items():
        if value in counts:
            yield value, Wording(label, language), counts[value]
