"""The public zones by code and with their names: what the filter by zone and its labels need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from django.utils.translation import gettext

from investment.models import Zone
from investment.search.chosen import first_wording
from investment.search.offers.criteria import OfferCriteria
from investment.search.reading import Rejected
from investment.search.tiers import LANGUAGES
from investment.search.vocabulary import NAMES
from investment.wording import Wording


@dataclass(frozen=True, slots=True)
class ZoneName:
    """A zone that a filter can name."""

    code: str
    parent: int | None
    label: Wording


@dataclass(frozen=True, slots=True)
class ZoneNames:
    """Primary key → zone."""

    by_pk: Mapping[int, ZoneName]

    @classmethod
    def read(cls, language: str) -> Self:
        """Read them with one query."""
        rows = Zone.objects.public().order_by("code").values("pk", "code", "parent_id", *NAMES)
        found = {}
        for row in rows:
            texts = {code: row[f"name_{code}"] for code in LANGUAGES}
            label = first_wording(texts, language) or Wording(row["code"], "en")
            found[row["pk"]] = ZoneName(row["code"], row["parent_id"], label)
        return cls(found)

    def label(self, code: str) -> Wording:
        """The name of a zone that is known to be there."""
        return next(zone.label for zone in self.by_pk.values() if zone.code == code)

    def known(self, criteria: OfferCriteria) -> OfferCriteria:
        """The same question without the zones that do not exist, each of them reported."""
        codes = {zone.code for zone in self.by_pk.values()}
        unknown = [code for code in criteria.zone if code not in codes]
        if not unknown:
            return criteria
        reason = gettext("The catalogue has no such record.")
        return replace(
            criteria,
            zone=tuple(code for code in criteria.zone if code in codes),
            rejected=(*criteria.rejected, *(Rejected("zone", code, reason) for code in unknown)),
        )

    def totals(self, counts: Mapping[int, int]) -> list[tuple[str, Wording, int]]:
        """Zones with what they and the zones inside them have; the fullest first."""
        total: Counter[int] = Counter(counts)
        for pk, count in counts.items():
            zone = self.by_pk.get(pk)
            if zone and zone.parent:
                total[zone.parent] += count
        found = [
            (zone.code, zone.label, total[pk]) for pk, zone in self.by_pk.items() if pk in total
        ]
        return sorted(found, key=lambda one: (-one[2], one[0]))
