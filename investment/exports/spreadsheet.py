"""A list as a workbook: a cover that says what it is, and a sheet of projects.

Numbers are numbers and days are days; a text beginning with `=` stays text; only addresses of
the web are links.
"""

from __future__ import annotations

from datetime import datetime, time
from decimal import Decimal
from typing import IO, Any, Final

from django.utils.translation import gettext, override
from xlsxwriter import Workbook

from investment.dates import format_date
from investment.exports.cells import Cell
from investment.exports.columns import Column, Kind, columns_for
from investment.exports.extract import Extract
from investment.exports.rows import Row
from investment.measures import format_number
from investment.models import ExchangeRate

CONTENT_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
LONGEST_TEXT: Final = 32_767  # letters in a cell
LONGEST_LINK: Final = 2_000
MOST_LINKS: Final = 65_000  # in a sheet
DAY_FORMATS: Final = {
    "vi": "dd/mm/yyyy",
    "en": "d mmm yyyy",
    "ko": 'yyyy"년" m"월" d"일"',
}
Formats = dict[str, Any]


def write(extract: Extract, file: IO[bytes]) -> None:
    """Write the workbook; one project at a time is held in memory."""
    columns = columns_for(extract)
    with override(extract.language), Workbook(file, OPTIONS) as workbook:
        workbook.set_properties(
            {
                "title": gettext("Projects calling for investment in Thanh Hoa"),
                "comments": extract.notice,
                "created": datetime.combine(extract.on, time.min),  # the same list, the same bytes
            }
        )
        formats = _formats(workbook, extract.language)
        _write_cover(workbook.add_worksheet(gettext("About this list")), extract, formats)
        _write_projects(workbook.add_worksheet(gettext("Projects")), columns, extract, formats)


def _formats(workbook: Any, language: str) -> Formats:
    top = {"valign": "top"}
    return {
        "title": workbook.add_format({"bold": True, "font_size": 16}),
        "label": workbook.add_format({"bold": True, **top}),
        "long": workbook.add_format({"text_wrap": True, **top}),
        "head": workbook.add_format({"bold": True, "text_wrap": True, "bottom": 1, **top}),
        Kind.TEXT.value: workbook.add_format(top),
        Kind.NUMBER.value: workbook.add_format({"num_format": "#,##0.####", **top}),
        "whole": workbook.add_format({"num_format": "#,##0", **top}),
        Kind.DEGREES.value: workbook.add_format({"num_format": "0.00000", **top}),
        Kind.DAY.value: workbook.add_format({"num_format": DAY_FORMATS[language], **top}),
        Kind.LINK.value: workbook.add_format({"font_color": "blue", "underline": 1, **top}),
    }


def _write_cover(sheet: Any, extract: Extract, formats: Formats) -> None:
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 90)
    sheet.write_string(
        0, 0, gettext("Projects calling for investment in Thanh Hoa"), formats["title"]
    )
    facts: list[tuple[str, str | int]] = [
        (gettext("Notice"), extract.notice),
        (gettext("Date of this list"), format_date(extract.on, extract.language)),
        (gettext("Number of projects"), extract.count),
        *(extract.wishes or [(gettext("Criteria"), gettext("all projects"))]),
        (gettext("Exchange rates"), _rates(extract)),
        (gettext("Address"), extract.page),
    ]
    for number, (label, value) in enumerate((fact for fact in facts if fact[1] != ""), start=2):
        sheet.write_string(number, 0, label, formats["label"])
        if isinstance(value, int):
            sheet.write_number(number, 1, value, formats["long"])
        elif value == extract.page and len(value) <= LONGEST_LINK:
            sheet.write_url(number, 1, value, formats[Kind.LINK.value], value)
        else:
            sheet.write_string(number, 1, value[:LONGEST_TEXT], formats["long"])


def _rates(extract: Extract) -> str:
    """Each rate with its date and source; the absence of rates is said."""
    return "; ".join(_rate(rate, extract.language) for rate in extract.rates.values()) or gettext(
        "No rate entered."
    )


def _rate(rate: ExchangeRate, language: str) -> str:
    sentence = gettext("1 %(currency)s = %(dong)s VND of %(date)s") % {
        "currency": rate.currency,
        "dong": format_number(rate.vnd_per_unit, language),
        "date": format_date(rate.on, language),
    }
    values = {"rate": sentence, "source": rate.source}
    return gettext("%(rate)s (source: %(source)s)") % values


def _write_projects(sheet: Any, columns: list[Column], extract: Extract, formats: Formats) -> None:
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
    for number, column in enumerate(columns):
        sheet.write_string(0, number, column.heading, formats["head"])
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, extract.count, len(columns) - 1)
    links = sum(column.kind is Kind.LINK for column in columns)
    has_links = links * extract.count <= MOST_LINKS
    for number, row in enumerate(extract.rows(), start=1):
        _write_row(sheet, number, row, columns, extract, formats, has_links)


def _write_row(
    sheet: Any,
    number: int,
    row: Row,
    columns: list[Column],
    extract: Extract,
    formats: Formats,
    has_links: bool,
) -> None:
    for place, column in enumerate(columns):
        value = column.read(row, extract)
        if value is None or value == "":
            continue
        kind = column.kind
        if kind is Kind.LINK and not (has_links and _is_link(value)):
            kind = Kind.TEXT
        _write_cell(sheet, number, place, kind, value, formats)


def _write_cell(
    sheet: Any, number: int, place: int, kind: Kind, value: Cell, formats: Formats
) -> None:
    if isinstance(value, str) and kind is not Kind.LINK:  # most cells: they come first
        sheet.write_string(number, place, value[:LONGEST_TEXT], formats["text"])
    elif isinstance(value, Decimal | int):
        is_whole = kind is Kind.NUMBER and value == int(value)
        sheet.write_number(number, place, value, formats["whole" if is_whole else kind.value])
    elif kind is Kind.DAY:
        sheet.write_datetime(number, place, value, formats[kind.value])
    elif kind is Kind.LINK:
        sheet.write_url(number, place, str(value), formats[kind.value], str(value)[:255])
    else:
        sheet.write_string(number, place, str(value), formats["text"])


def _is_link(value: Cell) -> bool:
    return str(value).startswith(("http://", "https://")) and len(str(value)) <= LONGEST_LINK
