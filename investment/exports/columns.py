"""What a list of projects contains: the columns, their order, labels, units and kinds.

The only place that says so; every format writes these (design §4). The code comes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from investment.choices import CallStatus, CapitalBasis, Freshness, LocationPrecision, Qualifier
from investment.exports import cells
from investment.exports.extract import Extract


class Kind(Enum):
    """How a cell is written."""

    TEXT = "text"
    NUMBER = "number"
    DEGREES = "degrees"
    DAY = "day"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is permanent; `width` is in letters; no `languages` means all."""

    key: str
    label: str | Promise
    read: cells.Reading
    kind: Kind = Kind.TEXT
    width: int = 16
    unit: str = ""
    languages: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The label in the active language, with the unit."""
        if not self.unit:
            return str(self.label)
        return gettext("%(label)s (%(unit)s)") % {"label": self.label, "unit": self.unit}


def columns_for(extract: Extract) -> list[Column]:
    """The columns of a list: Korean ones have square metres, demonstrations their notice."""
    chosen = [one for one in COLUMNS if not one.languages or extract.language in one.languages]
    return [*chosen, NOTICE] if extract.is_demonstration else chosen


_IDENTITY = (
    Column("code", pgettext_lazy("project", "Code"), cells.stored("code"), width=10),
    Column("name", pgettext_lazy("project", "Name"), cells.bare_text("name"), width=60),
    Column("name_language", _("Language of the name"), cells.language("name")),
    Column("sector", _("Sector"), cells.text("sector__name"), width=28),
    Column("sub_sectors", _("Sub-sectors"), cells.texts("sub_sectors", "sector__name"), width=28),
    Column("summary", _("Summary"), cells.bare_text("summary"), width=60),
    Column("summary_language", _("Language of the summary"), cells.language("summary")),
)
_CALL = (
    Column("call_status", _("Call status"), cells.choice("call_status", CallStatus), width=22),
    Column("call", _("Call on the day of this list"), cells.call, width=30),
    Column("call_lists", _("Call list"), cells.texts("call_lists", "call_list__name"), width=40),
    Column("call_list_ends", _("Call list ends"), cells.call_lists_end, Kind.DAY),
    Column("opens_on", _("Call opens"), cells.day("opens_at"), Kind.DAY),
    Column("closes_on", _("Call closes"), cells.day("closes_at"), Kind.DAY),
    Column("notice_url", _("Official notice"), cells.stored("notice_url"), Kind.LINK, 30),
)
_PLACE = (
    Column("zone", _("Zone"), cells.zone, width=32),
    Column("places", _("Communes and wards"), cells.units("places"), width=32),
    Column(
        "former_places",
        _("Formerly"),
        cells.units("former_places"),
        width=32,
    ),
    Column("latitude", _("Latitude"), cells.stored("latitude"), Kind.DEGREES, 11),
    Column("longitude", _("Longitude"), cells.stored("longitude"), Kind.DEGREES, 11),
    Column(
        "location_precision",
        _("The point stands for"),
        cells.choice("location_precision", LocationPrecision),
    ),
)
_LAND = (
    Column(
        "area_min", _("Smallest land area"), cells.stored("area_min_ha"), Kind.NUMBER, unit="ha"
    ),
    Column("area_max", _("Land area"), cells.stored("area_max_ha"), Kind.NUMBER, unit="ha"),
    Column(
        "area_min_m2",
        _("Smallest land area"),
        cells.square_metres("area_min_ha"),
        Kind.NUMBER,
        unit="m²",
        languages=("ko",),
    ),
    Column(
        "area_max_m2",
        _("Land area"),
        cells.square_metres("area_max_ha"),
        Kind.NUMBER,
        unit="m²",
        languages=("ko",),
    ),
    Column("area_qualifier", _("How exact the area is"), cells.area_qualifier),
)
_CAPITAL = (
    Column("capital_min", _("Smallest capital"), cells.stored("capital_min"), Kind.NUMBER, 22),
    Column("capital_max", _("Capital"), cells.stored("capital_max"), Kind.NUMBER, 22),
    Column("capital_currency", _("Currency"), cells.stored("capital_currency"), width=10),
    Column(
        "capital_qualifier",
        _("How exact the capital is"),
        cells.of_capital("capital_qualifier", Qualifier),
    ),
    Column(
        "capital_basis",
        _("What the capital counts"),
        cells.of_capital("capital_basis", CapitalBasis),
        width=20,
    ),
    Column(
        "capital_as_published",
        _("Capital as published"),
        cells.stored("capital_as_published"),
        width=26,
    ),
    Column(
        "capital_other",
        _("The same in a second currency"),
        cells.stored("capital_other"),
        Kind.NUMBER,
        22,
    ),
    Column("capital_other_currency", _("Second currency"), cells.stored("capital_other_currency")),
    Column(
        "capital_other_as_published",
        _("Second figure as published"),
        cells.stored("capital_other_as_published"),
        width=26,
    ),
    Column(
        "converted_min",
        _("Smallest capital, converted"),
        cells.converted(lambda worth: worth.low),
        Kind.NUMBER,
        22,
    ),
    Column(
        "converted_max",
        _("Capital, converted"),
        cells.converted(lambda worth: worth.high),
        Kind.NUMBER,
        22,
    ),
    Column(
        "converted_currency",
        _("Currency of conversion"),
        cells.converted(lambda worth: worth.currency),
    ),
    Column(
        "rate_date",
        _("Date of the exchange rate"),
        cells.converted(lambda worth: worth.rate_date),
        Kind.DAY,
    ),
)
_TERMS = (
    Column(
        "investment_forms",
        _("Investment forms"),
        cells.texts("investment_forms", "investmentform__name"),
        width=28,
    ),
    Column(
        "funding_routes",
        _("Funding routes"),
        cells.texts("funding_routes", "fundingroute__name"),
        width=28,
    ),
    Column("owning_agency", _("Owning agency"), cells.agency, width=36),
)
_TRUST = (
    Column("freshness", _("Freshness"), cells.choice("freshness_state", Freshness), width=28),
    Column("figures_as_of", _("Figures as of"), cells.stored("figures_as_of")),
    Column("verified_on", _("Confirmed on"), cells.day("verified_on"), Kind.DAY),
    Column("review_due_on", _("Review due on"), cells.day("review_due_on"), Kind.DAY),
    Column("updated_on", _("Last updated"), cells.day("updated_at"), Kind.DAY),
    Column("sources", _("Sources"), cells.sources, width=40),
    Column("address", _("Address"), cells.project_address, Kind.LINK, 40),
)

COLUMNS: Final = (*_IDENTITY, *_CALL, *_PLACE, *_LAND, *_CAPITAL, *_TERMS, *_TRUST)
NOTICE: Final = Column("notice", _("Notice"), cells.notice, width=60)
ABOUT: Final = Column("about", _("About this list"), cells.about, width=60)
