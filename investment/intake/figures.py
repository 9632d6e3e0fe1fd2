"""Figures of a column: amounts, areas and counts, with the unit that the heading gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.intake.cells import Cell
from investment.intake.refusals import CellRefused
from investment.measures import AreaRange, parse_area
from investment.money import Money, MoneyNotUnderstood
from investment.writing.amount_reading import CURRENCIES, PublishedAmount, parse_published
from investment.writing.figures import clean, take_qualifier, take_range
from investment.writing.number_words import read_phrase
from investment.writing.numerals import format_number
from investment.writing.refusals import NotUnderstood

LARGEST_COUNT: Final = 2_147_483_647  # of a column of whole numbers
_LETTER: Final = re.compile(r"[^\W\d_]|[$€₩₫£¥฿₭]")
_TWO: Final = re.compile(
    r"(?P<first>.+?)\s*(?:[\n;/]|\(|,?\s*(?=tương đương|tương ứng|equivalent|bằng khoảng|상당))\s*"
    r"(?:tương đương(?: với)?|tương ứng|equivalent(?: to)?|equal to|bằng|hay|or|≈|=|약)?\s*"
    r"(?P<second>[^()]+?)\s*\)?",
    re.IGNORECASE | re.DOTALL,
)
_VIETNAMESE: Final = re.compile(r"tỷ|tỉ|triệu|nghìn|ngàn|đồng|trăm", re.IGNORECASE)
_KOREAN: Final = re.compile(r"[가-힣]")
_ENGLISH: Final = re.compile(r"million|billion|thousand|trillion|\bbn\b|\bmn\b", re.IGNORECASE)
# What a count may be of, by what one of them is worth in the unit of the field.
UNITS: Final[dict[str, dict[str, int]]] = {
    "power_demand_kw": {"kw": 1, "mw": 1_000, "gw": 1_000_000, "킬로와트": 1},
    "water_demand_m3_day": {},
    "wastewater_m3_day": {},
    "jobs_count": {},
    "households_to_resettle_count": {},
    "operating_term_years": {},
}
_NOUNS: Final = re.compile(
    r"\s*(?:m3\s*(?:/|per)?\s*(?:ngày đêm|ngày|ng\.?đ|day|일)?|(?:người )?lao động|người|việc làm|"
    r"công nhân|workers?|jobs?|people|employees|hộ(?: dân| gia đình)?|households?|năm|years?|"
    r"명|가구|세대|년|개)$"
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a cell says of money: a figure, and the same in a second currency where it is there."""

    first: PublishedAmount
    second: PublishedAmount | None
    as_published: str


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number in the unit of its field, and how exact it was said to be."""

    value: int
    qualifier: str


def currency_in(text: str) -> str:
    """The ISO 4217 code of the currency that a unit names; empty where it names none or several."""
    words = f" {text.casefold()} "
    found = {
        code
        for code, by_language in CURRENCIES.items()
        for pattern in by_language.values()
        if re.search(rf"(?<![^\W\d_])(?:{pattern})(?![^\W\d_])", words)
        or (_KOREAN.search(pattern) and re.search(rf"(?:{pattern})\s*$", text.casefold()))
    }
    return found.pop() if len(found) == 1 else ""


def read_amounts(cell: Cell, *, unit: str = "", language: str, currency: str = "") -> Amounts:
    """Read money: `15.000 tỷ`, `150 triệu USD`, `từ 1.000 đến 2.000 tỷ đồng`, `12.5 (tỷ đồng)`.

    Args:
        cell: a number of a spreadsheet, or a text.
        unit: of the heading, as `tỷ đồng`; counts where the cell has none of its own.
        language: of the table; settles `3.524` where no word does.
        currency: of a column beside it, as an ISO 4217 code.

    Raises:
        MoneyNotUnderstood: no amount, no currency, negative, an absurd size.
    """
    currency = currency_in(unit) or currency
    if not isinstance(cell.value, str):
        figure = PublishedAmount(_number(cell, unit, language, currency))
        return Amounts(figure, None, "")
    shown = cell.text
    if not isinstance(whole := _tried(shown, unit, language, currency), NotUnderstood):
        return Amounts(whole, None, f"{shown} {unit}".strip() if _is_bare(shown) else shown)
    if match := _TWO.fullmatch(cell.value):
        first = _tried(match["first"], unit, language, currency)
        second = _tried(match["second"], "", language, "")
        if isinstance(first, PublishedAmount) and isinstance(second, PublishedAmount):
            is_other = second.money.currency != first.money.currency
            return Amounts(first, second if is_other else None, shown)
    raise whole


def _tried(text: str, unit: str, language: str, currency: str) -> PublishedAmount | NotUnderstood:
    """An amount, or why there is none; a bare figure takes the unit of the heading."""
    try:
        if _is_bare(text):
            text = f"{text} {unit}".strip()
        return parse_published(text, language=language, currency=currency or None)
    except NotUnderstood as error:
        return error


def _number(cell: Cell, unit: str, language: str, currency: str) -> Money:
    if not isinstance(cell.value, Decimal):
        raise MoneyNotUnderstood(_("“%(text)s” is a date, not an amount."), text=cell.text[:40])
    if cell.value < 0:
        raise MoneyNotUnderstood(_("A figure cannot be negative."))
    style = _style(unit) or language
    text = f"{format_number(cell.value, style)} {unit}".strip()
    return parse_published(text, language=style, currency=currency or None).money


def _style(unit: str) -> str:
    """The language whose separators a figure before this unit has; empty where it tells none."""
    if _VIETNAMESE.search(unit):
        return "vi"
    if _KOREAN.search(unit):
        return "ko"
    return "en" if _ENGLISH.search(unit) else ""


def _is_bare(text: str) -> bool:
    """Whether a figure, or both ends of a range, has neither unit nor currency of its own."""
    try:
        _qualifier, figure = take_qualifier(clean(text))
        low, high = take_range(figure)
    except NotUnderstood:
        return False
    return not any(_LETTER.search(end) for end in (low, high) if end)


def read_area(cell: Cell, *, unit: str = "", language: str) -> AreaRange:
    """Read land: `50-67,5 ha`, `1.200 m2`, `12` below “(ha)”; without any unit it is hectares.

    Raises:
        AreaNotUnderstood: no area, negative, more land than the province has.
        CellRefused: a date stands there, as spreadsheets make of `5-6`.
    """
    value = cell.value
    if isinstance(value, Decimal):
        sign = "-" if value < 0 else ""
        return parse_area(f"{sign}{format_number(abs(value), language)} {unit}", language=language)
    if not isinstance(value, str):
        raise CellRefused(_("“%(text)s” is a date, not a figure."), text=cell.text[:40])
    text = cell.text
    if _is_bare(text):
        text = f"{text} {unit}".strip()
    return parse_area(text, language=language)


def read_count(cell: Cell, field: str, *, unit: str = "", language: str) -> Count:
    """Read a whole number: `1.200 lao động`, `khoảng 500 người`, `2,5 MW` as kW, `50 năm`.

    Raises:
        NotUnderstood: a range, a fraction, a negative number, another unit, too large.
    """
    if not isinstance(cell.value, str | Decimal):
        raise CellRefused(_("“%(text)s” is a date, not a figure."), text=cell.text[:40])
    if isinstance(cell.value, Decimal):
        qualifier, number, own = "exact", cell.value, ""
    else:
        qualifier, figure = take_qualifier(clean(cell.value))
        low, figure = take_range(figure)
        if low is not None:
            raise NotUnderstood(_("A range cannot be stored here: write one number."))
        figure, own = _without_unit(_NOUNS.sub("", figure), UNITS[field])
        number = read_phrase(figure, language).value
    size = UNITS[field].get(own or _unit_in(unit, UNITS[field]), 1)
    number *= size
    if number < 0 or number > LARGEST_COUNT or number != number.to_integral_value():
        raise NotUnderstood(
            _("“%(text)s” is no whole number that can be stored here."), text=cell.text[:40]
        )
    return Count(int(number), qualifier)


def _without_unit(figure: str, units: dict[str, int]) -> tuple[str, str]:
    for unit in sorted(units, key=len, reverse=True):
        if figure.endswith(unit):
            return figure.removesuffix(unit).strip(), unit
    return figure, ""


def _unit_in(heading: str, units: dict[str, int]) -> str:
    words = heading.casefold().split()
    return next((word for word in words if word in units), "")
