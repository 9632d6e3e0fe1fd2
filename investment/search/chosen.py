"""The records that a question names by their codes, and the codes that no record has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.utils.translation import gettext

from investment.models import (
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    Place,
    PromotionActivity,
    Sector,
    Zone,
)
from investment.search.criteria import Criteria
from investment.search.reading import Rejected
from investment.search.tiers import LANGUAGES
from investment.search.unions import untranslated
from investment.wording import Wording

_SOURCES: Mapping[str, tuple[type[Any], str]] = {
    "sector": (Sector, "name"),
    "zone": (Zone, "name"),
    "place": (Place, "name"),
    "route": (FundingRoute, "name"),
    "form": (InvestmentForm, "name"),
    "activity": (PromotionActivity, "title"),
    "codes": (InvestmentProject, "name"),
}
"""Parameter → the records that its codes name, and the field with their name."""
_PUBLISHED = ("zone", "activity", "codes")  # of which only public ones are known


@dataclass(frozen=True, slots=True)
class Record:
    """A record that a filter names."""

    pk: int
    code: str
    label: Wording


@dataclass(frozen=True, slots=True)
class Chosen:
    """Parameter → the records it names; with the criteria that are left and what was taken out."""

    criteria: Criteria
    records: Mapping[str, tuple[Record, ...]]
    rejected: tuple[Rejected, ...]

    def pks(self, parameter: str) -> list[int]:
        """Primary keys of the records that a parameter names."""
        return [record.pk for record in self.records.get(parameter, ())]


def resolve(criteria: Criteria, *, language: str) -> Chosen:
    """Look up all codes of a question with one query; none where it names no record."""
    queries = [
        _query(parameter, codes)
        for parameter in _SOURCES
        if (codes := getattr(criteria, parameter))
    ]
    if not queries:
        return Chosen(criteria=criteria, records={}, rejected=criteria.rejected)
    rows = queries[0].union(*queries[1:]) if len(queries) > 1 else queries[0]
    found: defaultdict[str, dict[str, Record]] = defaultdict(dict)
    for parameter, pk, code, *names in rows:
        label = first_wording(dict(zip(LANGUAGES, names, strict=True)), language)
        if parameter == "codes":
            label = Wording(code, language)  # fifty names would fill the page; the rows have them
        found[parameter][code] = Record(pk=pk, code=code, label=label or Wording(code, "en"))
    return _sorted_out(criteria, found)


def _query(parameter: str, codes: tuple[str, ...]) -> QuerySet[Any, Any]:
    model, title = _SOURCES[parameter]
    records = model.objects.public() if parameter in _PUBLISHED else model.objects.all()
    names = [f"{title}_{code}" for code in LANGUAGES]
    name = Value(parameter, output_field=CharField())
    known: QuerySet[Any, Any] = untranslated(records.filter(code__in=codes))
    return known.values_list(name, "pk", "code", *names)


def _sorted_out(criteria: Criteria, found: Mapping[str, Mapping[str, Record]]) -> Chosen:
    kept: dict[str, tuple[str, ...]] = {}
    rejected = list(criteria.rejected)
    for parameter in _SOURCES:
        codes: tuple[str, ...] = getattr(criteria, parameter)
        known = found.get(parameter, {})
        kept[parameter] = tuple(code for code in codes if code in known)
        rejected += [
            Rejected(parameter, code, gettext("The catalogue has no such record."))
            for code in codes
            if code not in known
        ]
    records = {
        parameter: tuple(found[parameter][code] for code in codes)
        for parameter, codes in kept.items()
        if codes
    }
    left = replace(criteria, **kept, rejected=tuple(rejected))  # type: ignore[arg-type]
    return Chosen(criteria=left, records=records, rejected=tuple(rejected))


def first_wording(texts: Mapping[str, str | None], language: str) -> Wording | None:
    """The text in a language or in the first that has one, with the language it is in."""
    for code in (language, *LANGUAGES):
        if text := texts.get(code):
            return Wording(text, code)
    return None
