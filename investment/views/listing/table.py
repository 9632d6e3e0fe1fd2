"""The list as a table: one row a project, the columns that the reader chose, heads that sort."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from investment.addresses import address
from investment.choices import LocationPrecision
from investment.dates import format_date
from investment.search.criteria import Criteria
from investment.search.results import Hit
from investment.search.sorts import SORTS
from investment.search.values import COLUMNS
from investment.views.currency import Display
from investment.views.listing.facets import Bound
from investment.views.listing.rows import ProjectRow, marked_up
from investment.views.listing.terms import Terms, terms_of

ALWAYS: Final = ("code", "name")
DEFAULT: Final = ("sector", "place", "status", "capital", "area", "freshness")
LABELS: Final[dict[str, str | Promise]] = {
    "code": gettext_lazy("Code"),
    "name": gettext_lazy("Project"),
    "sector": gettext_lazy("Sector"),
    "place": gettext_lazy("Zone or place"),
    "status": gettext_lazy("Call status"),
    "capital": gettext_lazy("Total investment"),
    "converted": gettext_lazy("Converted capital"),
    "area": gettext_lazy("Land area"),
    "freshness": gettext_lazy("Freshness"),
    "route": gettext_lazy("Funding route"),
    "form": gettext_lazy("Investment form"),
    "precision": gettext_lazy("Location known to"),
    "updated": pgettext_lazy("column", "Updated"),
}
NUMBERS: Final = ("capital", "converted", "area")
SORTED_BY: Final = {  # column → the order that its head asks for first; the next time the other way
    "code": "code",
    "name": "name",
    "capital": "capital",
    "area": "area",
    "freshness": "verified",
}


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; `sorted` is a value of `aria-sort`, empty where it does not sort."""

    code: str
    label: str | Promise
    number: bool
    href: str
    sorted: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: `text` None was not published; `note` is a second, smaller line."""

    column: str
    text: str | SafeString | None
    number: bool = False
    href: str = ""
    language: str = ""  # of the text, where it is not the page's
    badge: str = ""  # language of a part of the text, where it is not the page's
    note: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A column that can be shown or not."""

    value: str
    label: str | Promise
    chosen: bool
    disabled: bool


@dataclass(frozen=True, slots=True)
class Table:
    """What the components `project_table` and `column_chooser` take."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    action: str
    choices: tuple[Choice, ...]
    hidden: tuple[Bound, ...]


def table(found: Sequence[tuple[Hit, ProjectRow]], criteria: Criteria, display: Display) -> Table:
    """A page of the answer as a table; a query more for each of routes and forms, where shown.

    Args:
        found: what was found on this page, each with its row of the list.
        criteria: the question, with the columns that were chosen.
        display: the reader's language and currency.
    """
    action = address("projects", display.language)
    shown = columns_of(criteria, display.currency)
    pks = [hit.pk for hit, _row in found]
    terms = terms_of(pks, parameters=shown, language=display.language)
    return Table(
        columns=tuple(_column(code, criteria, action) for code in (*ALWAYS, *shown)),
        rows=tuple(_cells(hit, row, shown, display, terms) for hit, row in found),
        action=action,
        choices=tuple(_choice(code, shown, display.currency) for code in COLUMNS),
        hidden=tuple(Bound(*pair) for pair in criteria.pairs(leave_out=("columns", "page"))),
    )


def columns_of(criteria: Criteria, currency: str) -> tuple[str, ...]:
    """The columns beside code and name, in the table's order.

    Converted capital needs a currency to be converted into: the reader's, or the site's.
    """
    chosen = criteria.columns or DEFAULT
    left_out = () if currency else ("converted",)
    return tuple(code for code in COLUMNS if code in chosen and code not in left_out)


def _column(code: str, criteria: Criteria, action: str) -> Column:
    sort, way = SORTED_BY.get(code, ""), ""
    if sort and SORTS[sort].by == criteria.order.by:
        sort = criteria.order.other_way
        way = "descending" if criteria.order.is_descending else "ascending"
    return Column(
        code=code,
        label=LABELS[code],
        number=code in NUMBERS,
        href=f"{action}?{criteria.changed(sort=sort).to_query()}" if sort else "",
        sorted=way,
    )


def _choice(code: str, shown: tuple[str, ...], currency: str) -> Choice:
    needs_currency = code == "converted" and not currency
    label = _("Converted capital (choose a currency first)") if needs_currency else LABELS[code]
    return Choice(value=code, label=label, chosen=code in shown, disabled=needs_currency)


def _cells(
    hit: Hit, row: ProjectRow, shown: tuple[str, ...], display: Display, terms: Terms
) -> tuple[Cell, ...]:
    language = display.language
    name_language = "" if row.name_language == language else row.name_language
    makers: Mapping[str, Callable[[], Cell]] = {
        "code": lambda: Cell("code", row.code),
        "name": lambda: Cell(
            "name",
            row.marked_name or row.name,
            href=row.href,
            language=name_language,
            badge=name_language,
        ),
        "sector": lambda: _sector(hit, language),
        "place": lambda: _place(row, language),
        "status": lambda: Cell("status", row.status_label, status=row.status_code),
        "capital": lambda: Cell(
            "capital",
            row.capital,
            number=True,
            note="" if "converted" in shown else row.capital_note,
        ),
        "converted": lambda: Cell("converted", _converted(hit, row, display), number=True),
        "area": lambda: Cell("area", row.area, number=True, note=row.area_note),
        "freshness": lambda: Cell("freshness", row.freshness),
        "route": lambda: _terms("route", hit.pk, terms, language),
        "form": lambda: _terms("form", hit.pk, terms, language),
        "precision": lambda: Cell("precision", _precision(hit)),
        "updated": lambda: Cell("updated", _day(hit.updated_at, language)),
    }
    return tuple(makers[code]() for code in (*ALWAYS, *shown))


def _sector(hit: Hit, language: str) -> Cell:
    if hit.sector is None:
        return Cell("sector", None)
    other = "" if hit.sector.language == language else hit.sector.language
    return Cell("sector", hit.sector.text, language=other, badge=other)


def _place(row: ProjectRow, language: str) -> Cell:
    text = row.zone or marked_up(row.places, language)
    return Cell("place", text or None, badge="" if row.zone else row.places_language)


def _converted(hit: Hit, row: ProjectRow, display: Display) -> str | None:
    """The published figure itself where it is in that currency already."""
    is_same = hit.capital is not None and hit.capital.currency == display.currency
    return row.capital if is_same else row.capital_note or None


def _terms(parameter: str, pk: int, terms: Terms, language: str) -> Cell:
    names = terms.get((parameter, pk), ())
    other = next((one.language for one in names if one.language != language), "")
    return Cell(parameter, marked_up(names, language) or None, badge=other)


def _day(at: datetime, language: str) -> str:
    return format_date(timezone.localtime(at).date(), language)


def _precision(hit: Hit) -> str | None:
    return str(LocationPrecision(hit.location_precision).label) if hit.location_precision else None
