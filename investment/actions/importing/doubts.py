"""What makes a row worth a look, and what makes it impossible; all figures together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from investment.actions.importing.contents import Content
from investment.actions.importing.plans import Reason
from investment.actions.importing.storing import field_named, plain
from investment.models.rules import BOX
from investment.writing.numerals import format_number

MOST_MOVED: Final = Decimal("0.5")
"""A figure that moved by more than half is rarely a correction."""
FIGURES: Final = ("capital_max", "area_max_ha", "jobs_count", "power_demand_kw")
USUAL: Final[Mapping[str, tuple[Decimal, Decimal]]] = {
    "VND": (Decimal(10) ** 9, Decimal(5) * 10**14),
    "USD": (Decimal(40_000), Decimal(2) * 10**10),
    "KRW": (Decimal(5) * 10**7, Decimal(3) * 10**13),
    "EUR": (Decimal(40_000), Decimal(2) * 10**10),
    "JPY": (Decimal(5) * 10**6, Decimal(3) * 10**12),
    "CNY": (Decimal(300_000), Decimal(15) * 10**10),
}
"""Between which amounts the capital of a project lies; beyond them a unit was mistaken."""
_COSTS: Final = ("site_clearance_cost", "capital_sought", "capital_secured")


def doubts(values: Mapping[str, Any], content: Content) -> Iterator[Reason]:
    """Why a person should look at what a row changes.

    Args:
        values: what changes, as revisions keep it.
        content: what stood there before.
    """
    currency = values.get("capital_currency", content.get("capital_currency")) or ""
    if "capital_max" in values or "capital_currency" in values:
        yield from _unit_doubt(plain("capital_max", _new("capital_max", values, content)), currency)
    for name in FIGURES:
        if name not in values or (name == "capital_max" and "capital_currency" in values):
            continue
        before, after = plain(name, content.get(name)), plain(name, values[name])
        if before and after and abs(after - before) > MOST_MOVED * before:
            yield Reason(
                _("The figure of “%(field)s” moves by %(percent)s %%."),
                field=_label(name),
                percent=f"{(after - before) / before * 100:+.0f}",
            )


def contradictions(values: Mapping[str, Any], content: Content) -> Iterator[Promise]:
    """Why a project cannot be as a row has it: the rules of the tables, said before they break."""
    known = {
        name: plain(name, _new(name, values, content))
        for name in (
            *("capital_min", "capital_max", "capital_currency", "capital_other"),
            *("capital_other_currency", "area_min_ha", "area_max_ha", "opens_at", "closes_at"),
            *("latitude", "longitude", "location_precision", "operating_term_years", *_COSTS),
        )
    }
    yield from _money_contradictions(known)
    if not _in_order(known["area_min_ha"], known["area_max_ha"]):
        yield _("The smaller area comes first.")
    if known["opens_at"] and known["closes_at"] and known["closes_at"] < known["opens_at"]:
        yield _("A call cannot close before it opens.")
    if known["operating_term_years"] == 0:
        yield _("A term has at least one year.")
    yield from _point_contradictions(known)


def _money_contradictions(known: Mapping[str, Any]) -> Iterator[Promise]:
    if (known["capital_max"] is None) != (known["capital_currency"] is None):
        yield _("An amount needs its currency, a currency its amount.")
    if not _in_order(known["capital_min"], known["capital_max"]):
        yield _("The smaller amount comes first.")
    other = known["capital_other_currency"]
    if other is not None and other == known["capital_currency"]:
        yield _("The second figure is in another currency.")
    if known["capital_currency"] is None and any(known[name] is not None for name in _COSTS):
        yield _("Costs are in the currency of the capital.")


def _point_contradictions(known: Mapping[str, Any]) -> Iterator[Promise]:
    latitude, longitude = known["latitude"], known["longitude"]
    if latitude is None and longitude is None and known["location_precision"] is None:
        return
    if latitude is None or longitude is None or known["location_precision"] is None:
        yield _("A point needs its precision, a precision its point.")
    elif not (BOX["south"] <= latitude <= BOX["north"] and BOX["west"] <= longitude <= BOX["east"]):
        yield _("The point lies outside the province.")


def _unit_doubt(amount: Decimal | None, currency: str) -> Iterator[Reason]:
    low, high = USUAL.get(currency, (None, None))
    if amount is None or low is None or high is None or low <= amount <= high:
        return
    yield Reason(
        _("The capital of %(amount)s %(currency)s is unusual: is its unit right?"),
        amount=format_number(amount, "vi"),
        currency=currency,
    )


def _in_order(low: Any, high: Any) -> bool:
    return low is None or (high is not None and low <= high)


def _new(name: str, values: Mapping[str, Any], content: Content) -> Any:
    return values[name] if name in values else content.get(name)


def _label(name: str) -> Any:
    return field_named(name).verbose_name
