"""A row of the finder, and of a zone's page: what an offer is, in words for `offer_row`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from investment.addresses import address
from investment.choices import OfferKind, UtilityKind
from investment.dates import format_date, format_partial
from investment.measures import format_area, format_square_metres
from investment.models import Offer, Zone
from investment.money import Money
from investment.search.offers.areas import M2_OF_HA, in_hectares
from investment.search.offers.chips import price_units
from investment.search.offers.parameters import TOTAL, UTILITY_VALUES
from investment.views.currency import Display
from investment.views.sheets.rows import Link, linked
from investment.wording import Wording, wording
from investment.writing.amounts import format_money


@dataclass(frozen=True, slots=True)
class OfferRow:
    """What the component takes; a price that was not published is None.

    `title` leads to the offers of its zone where the row is not on that page already; languages
    are empty where they are the page's.
    """

    title: Link
    kind: str
    zone: Link | None
    line: tuple[str, ...]
    area: str
    area_note: str
    price: str | None
    price_unit: str
    price_note: str


def offer_row(offer: Offer, display: Display, *, zone: Zone | None) -> OfferRow:
    """A row in the language and currency of the page.

    Args:
        offer: with its zone.
        display: language and currency.
        zone: its zone, where the reader is not on its page already.
    """
    language = display.language
    title = wording(offer, "title", language) or Wording(offer.zone.code, language)
    price = _money(offer)
    place = None
    href = ""
    if zone is not None:
        to_zone = address("zone", language, code=zone.code)
        name = wording(zone, "name", language) or Wording(zone.code, language)
        place, href = linked(name, to_zone, language), f"{to_zone}#offers"
    return OfferRow(
        title=linked(title, href, language),
        kind=str(OfferKind(offer.kind).label) if offer.kind else "",
        zone=place,
        line=tuple(_line(offer, zone, language)),
        area=format_square_metres(*_hectares(offer), language=language),
        area_note=_in_hectares(offer, language),
        price=format_money(price, language=language) if price else None,
        price_unit=price_units()[offer.price_unit or TOTAL] if price else "",
        price_note=display.converted(price),
    )


def utility_names(zone: Zone) -> list[str]:
    """The connections that a zone has published, by kind, each once."""
    kinds = {utility.kind for utility in zone.utilities.all()}
    return [str(UtilityKind(kind).label) for kind in UTILITY_VALUES if kind in kinds]


def _line(offer: Offer, zone: Zone | None, language: str) -> Iterator[str]:
    if offer.available_from is None:
        yield _("Date of availability not published")
    else:
        day = format_date(offer.available_from, language)
        yield _("available from %(date)s") % {"date": day}
    if offer.lease_ends_on is not None:
        day = format_date(offer.lease_ends_on, language)
        yield _("lease until %(date)s") % {"date": day}
    if zone is not None:
        yield from utility_names(zone)
    if offer.as_of:
        yield _("as of %(date)s") % {"date": format_partial(offer.as_of, language)}
    else:
        yield _("Date of the figures unknown")


def _money(offer: Offer) -> Money | None:
    return None if offer.price is None else Money(Decimal(offer.price), offer.price_currency)


def _hectares(offer: Offer) -> tuple[Decimal | None, Decimal]:
    low = None if offer.area_min_m2 is None else in_hectares(offer.area_min_m2)
    return low, in_hectares(offer.area_max_m2)


def _in_hectares(offer: Offer, language: str) -> str:
    """The same area in hectares, from one hectare on."""
    if offer.area_max_m2 < M2_OF_HA:
        return ""
    low, high = _hectares(offer)
    return format_area(low, high, language=language, with_square_metres=False)
