"""What the values of the library's filters are called: kinds, languages, sectors and zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from django.conf import settings
from django.utils.translation import gettext

from investment.choices import PromotionDocumentKind
from investment.models import Sector, Zone
from investment.search.library.criteria import LibraryCriteria
from investment.search.reading import Rejected
from investment.search.sort_keys import name_key
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Labels:
    """Filter → value → label, in the order in which values are shown.

    `above` names of each sector and zone the one that it belongs to, by code.
    """

    names: Mapping[str, Mapping[str, Wording]]
    above: Mapping[str, Mapping[str, str]]

    @classmethod
    def read(cls, language: str) -> Self:
        """Read them with two queries; labels are in the active language where it has them.

        Sectors keep the order that the centre gave them, zones stand as in the alphabet.
        """
        sectors = list(Sector.objects.select_related("parent").order_by("order", "code"))
        zones = list(Zone.objects.public().select_related("parent"))
        records: dict[str, list[Any]] = {"sector": sectors, "zone": zones}
        named = _named(zones, language)
        names = {
            "kind": _choices(PromotionDocumentKind.choices, language),
            "language": _choices(settings.LANGUAGES, language),
            "sector": _named(sectors, language),
            "zone": dict(sorted(named.items(), key=lambda one: name_key(one[1].text, language))),
        }
        above = {
            name: {one.code: one.parent.code for one in found if one.parent}
            for name, found in records.items()
        }
        return cls(names, above)

    def known(self, criteria: LibraryCriteria) -> LibraryCriteria:
        """The same question without records that do not exist, each of them reported."""
        rejected = list(criteria.rejected)
        kept = {}
        for name in ("sector", "zone"):
            codes: tuple[str, ...] = getattr(criteria, name)
            kept[name] = tuple(code for code in codes if code in self.names[name])
            rejected += [
                Rejected(name, code, gettext("The catalogue has no such record."))
                for code in codes
                if code not in self.names[name]
            ]
        return replace(criteria, sector=kept["sector"], zone=kept["zone"], rejected=tuple(rejected))


def _named(records: list[Any], language: str) -> dict[str, Wording]:
    return {
        one.code: wording(one, "name", language) or Wording(one.code, language) for one in records
    }


def _choices(choices: object, language: str) -> dict[str, Wording]:
    pairs: list[tuple[str, object]] = list(choices)  # type: ignore[call-overload]
    return {str(code): Wording(str(label), language) for code, label in pairs}
