"""Sectors, zones, routes and forms with their names, read once to label the counts of a facet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from django.db.models import CharField, QuerySet, Value

from investment.models import FundingRoute, InvestmentForm, Sector, Zone
from investment.search.chosen import first_wording
from investment.search.tiers import LANGUAGES
from investment.search.unions import untranslated
from investment.wording import Wording

NAMES = tuple(f"name_{code}" for code in LANGUAGES)

Counted = Iterator[tuple[str, Wording, int]]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary, or a zone."""

    pk: int
    code: str
    parent: int | None
    label: Wording


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Kind → terms in their order."""

    terms: Mapping[str, list[Term]]

    @classmethod
    def read(cls, language: str) -> Self:
        """Read all terms with one query."""
        kinds: dict[str, tuple[QuerySet[Any], str | None, str | None]] = {
            "sector": (Sector.objects.all(), "parent_id", "order"),
            "zone": (Zone.objects.public(), "parent_id", None),
            "route": (FundingRoute.objects.all(), None, "order"),
            "form": (InvestmentForm.objects.all(), None, "order"),
        }
        first, *others = (_rows(kind, *columns) for kind, columns in kinds.items())
        terms: dict[str, list[Term]] = {kind: [] for kind in kinds}
        rows = sorted(first.union(*others, all=True), key=lambda row: (row[3], row[2]))
        for kind, pk, code, _order, parent, *names in rows:
            texts = dict(zip(LANGUAGES, names, strict=True))
            label = first_wording(texts, language) or Wording(code, "en")
            terms[kind].append(Term(pk=pk, code=code, parent=parent or None, label=label))
        return cls(terms=terms)

    def sectors(self, counts: Mapping[int, int]) -> Counted:
        """Sectors of the first level, with the projects of those under them."""
        parents = {term.pk: term.parent for term in self.terms["sector"]}
        total: Counter[int] = Counter()
        for pk, count in counts.items():
            total[parents.get(pk) or pk] += count
        return self.plain("sector", total)

    def zones(self, counts: Mapping[int, int]) -> Counted:
        """Zones, with the projects of the zones inside them; the fullest first."""
        parents = {term.pk: term.parent for term in self.terms["zone"]}
        total: Counter[int] = Counter(counts)
        for pk, count in counts.items():
            if parent := parents.get(pk):
                total[parent] += count
        yield from sorted(self.plain("zone", total), key=lambda one: (-one[2], one[0]))

    def plain(self, kind: str, counts: Mapping[int, int]) -> Counted:
        """Terms that some project has, in their order."""
        for term in self.terms[kind]:
            if term.pk in counts:
                yield term.code, term.label, counts[term.pk]


def _rows(
    kind: str, records: QuerySet[Any], parent: str | None, order: str | None
) -> QuerySet[Any, Any]:
    # In a union every part needs the same columns: 0 stands for none.
    columns = [column or Value(0) for column in (order, parent)]
    name = Value(kind, output_field=CharField())
    return untranslated(records).values_list(name, "pk", "code", *columns, *NAMES)
