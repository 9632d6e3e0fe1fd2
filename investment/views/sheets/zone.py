"""The whole page of a zone: land and connections first, then its projects and activities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.choices import PriceUnit
from investment.dates import format_partial
from investment.measures import (
    format_area,
    format_number,
    format_quantity,
    format_square_metres,
)
from investment.models import PromotionActivity, Zone, ZoneLegalBasis
from investment.money import Money
from investment.views.currency import Display
from investment.views.sheets import place_facts
from investment.views.sheets.call_facts import legal_facts
from investment.views.sheets.land_facts import utility_facts
from investment.views.sheets.rows import (
    Fact,
    Figure,
    Section,
    Source,
    linked,
    section,
    worded,
)
from investment.views.sheets.sources import Sources
from investment.wording import Wording, wording
from investment.writing.amounts import format_money


@dataclass(frozen=True, slots=True)
class ZoneSheet:
    """Everything that the page of a zone shows beside its projects."""

    code: str
    kind: str
    name: Wording
    name_vi: str
    summary: Wording | None
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    sources: list[Source]
    point: place_facts.Point | None


def read_zone(code: str) -> Zone:
    """The public zone of a code with all that hangs on it.

    Raises:
        Zone.DoesNotExist: there is none, or it is a row of totals, or not public.
    """
    bases = ZoneLegalBasis.objects.select_related("document")
    return (
        Zone.objects.public()
        .select_related("parent", "managing_body__successor")
        .prefetch_related(
            "places",
            "utilities",
            "distances",
            "fact_sources",
            "sectors_sought",
            "offers",
            Prefetch("legal_bases", queryset=bases),
            Prefetch("children", queryset=Zone.objects.public()),
            Prefetch("activities", queryset=PromotionActivity.objects.public()),
        )
        .get(code=code)
    )


def build_zone(zone: Zone, display: Display, *, on: date) -> ZoneSheet:
    """What the page shows of a zone that `read_zone` gave."""
    language = display.language
    sources = Sources(zone.fact_sources.all(), language)
    found = place_facts.units(zone.places.all(), on=on, language=language)
    name = wording(zone, "name", language) or Wording(zone.code, language)
    sections = (
        section("land", _("Land and terms"), _land(zone, display, sources)),
        section("place", _("Location and distances"), _place(zone, found, sources, language)),
        section(
            "utilities",
            _("Infrastructure"),
            utility_facts(zone.utilities.all(), language, sources),
        ),
        section("basis", _("Legal basis"), legal_facts(zone.legal_bases.all(), language, sources)),
        section("activities", _("Activities"), _activities(zone, language)),
    )
    return ZoneSheet(
        code=zone.code,
        kind=str(zone.get_kind_display()),
        name=name,
        name_vi=zone.name_vi or "",
        summary=wording(zone, "summary", language),
        figures=_figures(zone, sources, language),
        sections=tuple(one for one in sections if one),
        sources=sources.all(),
        point=place_facts.point(
            zone.latitude, zone.longitude, zone.location_precision, linked(name, "", language)
        ),
    )


def _figures(zone: Zone, sources: Sources, language: str) -> tuple[Figure, ...]:
    """Area always; the others where they were published."""
    figures = [_area(_("Area of the zone"), zone.area_ha, "area", sources, language)]
    for label, fact, value in (
        (_("Industrial land"), "industrial_land", zone.industrial_land_ha),
        (_("Leased land"), "leased_ha", zone.leased_ha),
    ):
        if value is not None:
            figures.append(_area(label, value, fact, sources, language))
    if zone.available_m2 is not None:
        as_of = format_partial(zone.available_as_of, language)
        text = format_quantity(zone.available_m2, "m2", language)
        note = _("as of %(date)s") % {"date": as_of}
        figures.append(Figure(_("Available now"), text, note=note))
    return tuple(figures)


def _area(
    label: str, area_ha: Decimal | None, fact: str, sources: Sources, language: str
) -> Figure:
    """Hectares, with the square metres of Korean pages under them (design §5)."""
    if area_ha is None:
        return Figure(label, None)
    metres = format_square_metres(None, area_ha, language=language) if language == "ko" else ""
    text = format_area(None, area_ha, language=language, with_square_metres=False)
    return Figure(label, text, note=metres, source=sources.of(fact))


def _land(zone: Zone, display: Display, sources: Sources) -> Iterator[Fact]:
    language = display.language
    yield _agency(zone, language)
    developer = wording(zone, "developer_name", language)
    yield worded(_("Infrastructure developer"), developer, language, source=sources.of("developer"))
    tenure = wording(zone, "tenure", language)
    yield worded(_("Land-use term"), tenure, language, source=sources.of("tenure"))
    if zone.smallest_plot_m2 is not None:
        text = format_quantity(zone.smallest_plot_m2, "m2", language)
        yield Fact(_("Smallest plot"), text)
    yield _lease_price(zone, display)
    fee = _money(zone.infrastructure_fee, zone.infrastructure_fee_currency, display)
    yield Fact(_("Infrastructure fee"), fee)
    sectors = [(one, wording(one, "name", language)) for one in zone.sectors_sought.all()]
    links = tuple(
        linked(name, address("sector", language, code=one.code), language)
        for one, name in sectors
        if name
    )
    yield Fact(_("Sectors sought"), links=links)
    refused = wording(zone, "sectors_refused", language)
    yield worded(_("Sectors refused"), refused, language)
    if zone.minimum_wage_region is not None:
        region = format_number(zone.minimum_wage_region, language)
        yield Fact(_("Minimum-wage region"), region)
    if zone.flood_level_m is not None:
        yield Fact(_("Flood level"), format_quantity(zone.flood_level_m, "m", language))


def _agency(zone: Zone, language: str) -> Fact:
    """The managing body or the agency that does its work today."""
    agency = zone.managing_body.present() if zone.managing_body else None
    name = wording(agency, "name", language) if agency else None
    return worded(_("Managing body"), name, language, href=agency.website if agency else "")


def _lease_price(zone: Zone, display: Display) -> Fact:
    """Only a price from the managing body or the developer is public (design §5)."""
    label = _("Lease price")
    if not zone.lease_price_is_official:
        return Fact(label)
    text = _money(zone.lease_price, zone.lease_price_currency, display)
    if text and zone.lease_price_unit:
        text = f"{text} {PriceUnit(zone.lease_price_unit).label}"
    note = _("until %(year)s") % {"year": zone.lease_until_year} if zone.lease_until_year else ""
    return Fact(label, text, note=note)


def _money(amount: Decimal | None, currency: str, display: Display) -> str | None:
    if amount is None:
        return None
    return format_money(Money(Decimal(amount), currency), language=display.language)


def _place(zone: Zone, found: place_facts.Units, sources: Sources, language: str) -> Iterator[Fact]:
    parents = [zone.parent] if zone.parent and zone.parent.live else []
    yield Fact(_("Part of"), links=place_facts.zone_links(parents, language))
    inside = place_facts.zone_links(zone.children.all(), language)
    yield Fact(_("Zones within it"), links=inside)
    yield from place_facts.unit_facts(found)
    yield from place_facts.distance_facts(zone.distances.all(), language)


def _activities(zone: Zone, language: str) -> Iterator[Fact]:
    for activity in zone.activities.all():
        if title := wording(activity, "title", language):
            started = activity.starts_on
            when = format_partial(started, language) if started else _("Date not published")
            href = address("activity", language, code=activity.code)
            yield Fact(when, links=(linked(title, href, language),))
