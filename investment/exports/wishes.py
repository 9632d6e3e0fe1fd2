"""The criteria of a list in words, for its cover: what was asked, in the language of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from investment.choices import CallStatus, Freshness
from investment.search.chosen import Chosen
from investment.search.criteria import Criteria
from investment.search.parameters import CALL_ENDED, NOT_PUBLISHED, OPEN, plain

Words = Mapping[str, str | Promise]

LABELS: Final[Words] = {
    "sector": _("Sector"),
    "zone": _("Zone"),
    "place": _("Place"),
    "route": _("Funding route"),
    "form": _("Investment form"),
    "activity": _("Presented at"),
    "codes": _("Chosen projects"),
}
CALL_WORDS: Final[Words] = {
    OPEN: _("Open call"),
    CALL_ENDED: _("Call period ended, awaiting the new list"),
}
CHOICES: Final[dict[str, tuple[str | Promise, Words]]] = {
    "status": (_("Call status"), {**dict(CallStatus.choices), **CALL_WORDS}),
    "capital": (_("Capital"), {NOT_PUBLISHED: _("not published")}),
    "fresh": (_("Freshness"), dict(Freshness.choices)),
}
SORT_WORDS: Final[Words] = {
    "newest": _("newest first"),
    "name": _("by name"),
    "capital": _("by capital, largest first"),
    "area": _("by land area, largest first"),
    "verified": _("by date of confirmation, newest first"),
    "code": _("by code"),
}


def wishes_of(chosen: Chosen, *, language: str) -> list[tuple[str, str]]:
    """Pairs of label and value in a language; what could not be read is named last."""
    criteria = chosen.criteria
    with override(language):
        wishes = [(gettext("Words"), criteria.q)] if criteria.q else []
        wishes += [
            (str(LABELS[parameter]), ", ".join(str(record.label) for record in records))
            for parameter, records in chosen.records.items()
        ]
        wishes += _chosen_values(criteria) + _bounds(criteria)
        if criteria.sort in SORT_WORDS:
            wishes.append((gettext("Order"), str(SORT_WORDS[criteria.sort])))
        if chosen.rejected:
            left_out = [f"{one.parameter}={one.value}" for one in chosen.rejected]
            wishes.append((gettext("Not understood and left out"), ", ".join(left_out)))
        return wishes


def _chosen_values(criteria: Criteria) -> list[tuple[str, str]]:
    return [
        (str(label), _joined(codes, words))
        for parameter, (label, words) in CHOICES.items()
        if (codes := getattr(criteria, parameter))
    ]


def _joined(codes: Sequence[str], words: Words) -> str:
    return ", ".join(str(words.get(code, code)) for code in codes)


def _bounds(criteria: Criteria) -> list[tuple[str, str]]:
    currency = criteria.currency_of_bounds
    bounds = [
        (_("Capital from"), currency, criteria.capital_min),
        (_("Capital up to"), currency, criteria.capital_max),
        (_("Land area from"), "ha", criteria.area_min),
        (_("Land area up to"), "ha", criteria.area_max),
    ]
    return [
        (gettext("%(label)s (%(unit)s)") % {"label": label, "unit": unit}, plain(bound))
        for label, unit, bound in bounds
        if bound is not None
    ]
