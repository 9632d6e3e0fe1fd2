"""The template for tables of projects: every column, and the lists to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Any, Final

from django.utils.translation import gettext, override, pgettext
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from investment.actions.importing.surroundings import CHOICES
from investment.choices import ZoneKind
from investment.dates import today
from investment.intake.fields import Kind, field_of, targets
from investment.models import (
    FundingRoute,
    InvestmentForm,
    Organisation,
    Place,
    Sector,
    Zone,
)

CURRENCIES: Final = ("VND", "USD", "KRW", "EUR", "JPY", "CNY")
ROWS: Final = 2_000
"""So many rows below the headings offer their lists."""
WIDTHS: Final = {Kind.CODE: 10, Kind.LINE: 40, Kind.TEXT: 50, Kind.TERM: 28, Kind.TERMS: 28}
# A cell may list several of them, so that a list can only propose one.
_SEVERAL: Final = frozenset({"sub_sectors", "places", "investment_forms", "funding_routes"})
_OPTIONS: Final = {"strings_to_formulas": False, "strings_to_urls": False}


def write(file: IO[bytes], *, language: str) -> None:
    """Write an empty workbook whose headings an import understands without a correction.

    Args:
        file: gets the workbook.
        language: vi, en or ko; of the headings, the hints and the lists.
    """
    with override(language), Workbook(file, _OPTIONS) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        sheet = book.add_worksheet(gettext("Projects"))
        lists = book.add_worksheet(gettext("Lists"))
        sheet.freeze_panes(1, 2)
        at = 0
        for number, target in enumerate(targets()):
            field = field_of(target)
            width = WIDTHS.get(field.kind, 18)
            sheet.set_column(number, number, width)
            sheet.write_string(0, number, heading(target), head)
            if values := choices_for(target):
                _write_list(book, lists, at, heading(target), values, head)
                where = f"='{lists.get_name()}'!${xl_col_to_name(at)}$2:"
                source = f"{where}${xl_col_to_name(at)}${len(values) + 1}"
                _offer(sheet, number, target, source)
                at += 1
            elif hint := hints().get(field.kind):
                _hint(sheet, number, target, hint)


def heading(target: str) -> str:
    """The heading of a column in the active language: `Name (English)`, `Land area (ha)`."""
    field = field_of(target)
    note = {
        "vi": gettext("Vietnamese"),
        "en": gettext("English"),
        "ko": gettext("Korean"),
    }.get(target.rpartition("_")[2] if field.is_words else "", "")
    if field.kind is Kind.AREA:
        note = "ha"
    if not note:
        return str(field.label)
    return gettext("%(label)s (%(unit)s)") % {"label": field.label, "unit": note}


def hints() -> dict[Kind, str]:
    """How cells are filled in, by kind, in the active language."""
    return {
        Kind.CODE: gettext("TH-001; leave it empty for a new project."),
        Kind.AMOUNT: gettext("15.000 tỷ đồng, 150 triệu USD, từ 1.000 đến 2.000 tỷ đồng"),
        Kind.AREA: gettext("67,5 or 50-67,5, in hectares; other units are written behind it."),
        Kind.COUNT: gettext("A whole number."),
        Kind.DAY: gettext("15/7/2026, 7/2026 or 2026: the day before the month."),
        Kind.MOMENT: gettext("15/7/2026 or 17:00 15/7/2026: the day before the month."),
        Kind.DEGREES: gettext("Degrees with decimals: 19.35712"),
    }


def choices_for(target: str) -> list[str]:
    """What a column offers to choose from, in the active language; empty where it offers none."""
    if target in CHOICES:
        return [str(choice.label) for choice in CHOICES[target]]
    if target == "capital_currency":
        return list(CURRENCIES)
    records: dict[str, Any] = {
        "sector": Sector.objects.top(),
        "sub_sectors": Sector.objects.exclude(parent=None),
        "zone": Zone.objects.exclude(kind=ZoneKind.SUMMARY),
        "places": Place.objects.present(today()).exclude(kind="province"),
        "investment_forms": InvestmentForm.objects.all(),
        "funding_routes": FundingRoute.objects.all(),
        "owning_agency": Organisation.objects.active(),
    }
    found = records.get(target, ())
    return list(dict.fromkeys(str(record) for record in found))


def _write_list(
    book: Any, lists: Any, at: int, title: str, values: Sequence[str], head: Any
) -> None:
    lists.set_column(at, at, 36)
    lists.write_string(0, at, title, head)
    for number, value in enumerate(values, start=1):
        lists.write_string(number, at, value)


def _offer(sheet: Any, column: int, target: str, source: str) -> None:
    rule = {"validate": "list", "source": source, "ignore_blank": True}
    if target in _SEVERAL:
        rule |= {"error_type": "information", "show_error": False}
        rule |= {"input_message": gettext("Several are parted by a semicolon.")}
    sheet.data_validation(1, column, ROWS, column, rule)


def _hint(sheet: Any, column: int, target: str, hint: str) -> None:
    title = pgettext("import", "How to write it")
    rule = {"validate": "any", "input_title": title, "input_message": hint}
    sheet.data_validation(1, column, ROWS, column, rule)
