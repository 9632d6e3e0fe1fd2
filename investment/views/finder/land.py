"""Zones with land of their own that could fit, each figure with its date and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.choices import PriceUnit
from investment.dates import format_partial
from investment.measures import format_area, format_number, format_quantity
from investment.models import Zone
from investment.money import Money
from investment.search.offers.bands import written_area
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.results import Land
from investment.views.currency import Display
from investment.views.finder.rows import utility_names
from investment.views.sheets.rows import Fact, RecordRow
from investment.views.sheets.sources import Sources
from investment.wording import Wording, wording
from investment.writing.amounts import format_money


@dataclass(frozen=True, slots=True)
class LandSection:
    """A heading, the zones under it, and what is to be said of the zones that are not there."""

    title: str
    rows: tuple[RecordRow, ...]
    silent: str


def land_section(land: Land, criteria: OfferCriteria, display: Display) -> LandSection:
    """The section in the language and currency of the page."""
    return LandSection(
        title=_title(criteria, display.language),
        rows=tuple(_row(zone, display) for zone in land.zones),
        silent=_silent(land.silent_count, display.language),
    )


def _title(criteria: OfferCriteria, language: str) -> str:
    if criteria.is_one_area and criteria.area_m2_min is not None:
        figure = {"figure": written_area(criteria.area_m2_min, language)}
        return _("Zones whose published land could hold %(figure)s") % figure
    if criteria.is_filtered:
        return _("Zones whose published land could fit")
    return _("Zones that have published their land")


def _silent(count: int, language: str) -> str:
    if not count:
        return ""
    text = ngettext(
        "%(count)s zone has not published how much industrial land it has.",
        "%(count)s zones have not published how much industrial land they have.",
        count,
    )
    return text % {"count": format_number(count, language)}


def _row(zone: Zone, display: Display) -> RecordRow:
    language = display.language
    name = wording(zone, "name", language) or Wording(zone.code, language)
    return RecordRow(
        href=address("zone", language, code=zone.code),
        name=name.text,
        name_language=name.language,
        code=zone.code,
        kind=str(zone.get_kind_display()),
        line=tuple(_line(zone, language)),
        amounts=(_land(zone, language), _price(zone, display)),
    )


def _line(zone: Zone, language: str) -> Iterator[str]:
    if zone.smallest_plot_m2 is not None:
        figure = {"figure": format_quantity(zone.smallest_plot_m2, "m2", language)}
        yield _("smallest plot %(figure)s") % figure
    yield from utility_names(zone)


def _land(zone: Zone, language: str) -> Fact:
    """What the zone says is available; else its industrial land and what of it is leased."""
    sources = Sources(zone.fact_sources.all(), language)
    if zone.available_m2 is not None:
        as_of = {"date": format_partial(zone.available_as_of, language)}
        return Fact(
            _("Available now"),
            format_quantity(zone.available_m2, "m2", language),
            note=_("as of %(date)s") % as_of,
            source=sources.of("available_m2"),
        )
    source = sources.of("industrial_land")
    notes = []
    if zone.leased_ha is not None:
        figure = {"figure": _hectares(zone.leased_ha, language)}
        notes.append(_("of which %(figure)s leased") % figure)
    if source is None or not source.as_of:
        notes.append(_("Date of the figures unknown"))
    value = _hectares(zone.industrial_land_ha, language)
    return Fact(_("Industrial land"), value, note=". ".join(notes), source=source)


def _hectares(area: Decimal | None, language: str) -> str:
    return format_area(None, area, language=language, with_square_metres=False)


def _price(zone: Zone, display: Display) -> Fact:
    """Only a price from the managing body or the developer is public (design §5)."""
    label = _("Lease price")
    if zone.lease_price is None or not zone.lease_price_is_official:
        return Fact(label)
    price = Money(Decimal(zone.lease_price), zone.lease_price_currency)
    unit = str(PriceUnit(zone.lease_price_unit).label) if zone.lease_price_unit else ""
    notes = filter(None, (unit, display.converted(price)))
    return Fact(label, format_money(price, language=display.language), note=", ".join(notes))
