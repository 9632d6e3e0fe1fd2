"""Figures mean what was meant, whichever language wrote them and wherever their unit stands."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.intake.cells import Cell, cell_of
from investment.intake.figures import currency_in, read_amounts, read_area, read_count
from investment.money import Money
from investment.writing.numerals import format_number
from investment.writing.refusals import NotUnderstood

UNITS = {
    "tỷ đồng": (10**9, "VND"), "triệu đồng": (10**6, "VND"), "triệu USD": (10**6, "USD"),
    "million USD": (10**6, "USD"), "백만 달러": (10**6, "USD"), "USD": (1, "USD"),
}  # fmt: skip
NUMBERS = st.decimals(Decimal("0.01"), 99_999, places=2)


def cell(value: Any) -> Cell:
    found = cell_of(value, row=1, column=1)
    assert found is not None
    return found


@given(NUMBERS, st.sampled_from(sorted(UNITS)), st.sampled_from(["vi", "en", "ko"]))
def test_a_number_of_a_spreadsheet_has_the_unit_of_its_heading(
    number: Decimal, unit: str, language: str
) -> None:
    size, currency = UNITS[unit]
    said = read_amounts(cell(number), unit=unit, language=language)
    assert said.first.money == Money(number * size, currency)


@given(NUMBERS, st.sampled_from(["tỷ đồng", "triệu USD"]))
def test_an_amount_reads_the_same_with_its_unit_behind_it_or_in_the_heading(
    number: Decimal, unit: str
) -> None:
    written = format_number(number, "vi")
    apart = read_amounts(cell(written), unit=unit, language="vi")
    beside = read_amounts(cell(f"{written} {unit}"), unit="tỷ đồng", language="vi")
    assert apart.first == beside.first
    assert apart.first.money.currency == UNITS[unit][1]


@given(NUMBERS, NUMBERS, st.sampled_from(["{}-{}", "{} – {}", "từ {} đến {}", "{}~{}"]))
def test_both_ends_of_a_range_have_the_unit_of_the_heading(
    one: Decimal, other: Decimal, form: str
) -> None:
    low, high = sorted((one, other))
    text = form.format(format_number(low, "vi"), format_number(high, "vi"))
    said = read_amounts(cell(text), unit="tỷ đồng", language="vi").first
    assert said.low is not None
    assert (said.low.amount, said.money.amount) == (low * 10**9, high * 10**9)


@pytest.mark.parametrize(
    ("text", "unit", "amount", "currency"),
    [
        ("15.000 tỷ", "", 15 * 10**12, "VND"),
        ("150 triệu USD", "tỷ đồng", 150 * 10**6, "USD"),
        ("150 triệu", "USD", 150 * 10**6, "USD"),
        ("khoảng 500", "tỷ đồng", 500 * 10**9, "VND"),
        ("$150 million", "", 150 * 10**6, "USD"),
        ("3조 5천억 원", "", 3_500_000_000_000, "KRW"),
    ],
)
def test_a_cell_says_its_unit_or_takes_that_of_the_heading(
    text: str, unit: str, amount: int, currency: str
) -> None:
    said = read_amounts(cell(text), unit=unit, language="vi")
    assert said.first.money == Money(Decimal(amount), currency)
    assert said.as_published == (f"{text} {unit}" if text == "khoảng 500" else text)


@pytest.mark.parametrize(
    "text",
    [
        "15.000 tỷ đồng (tương đương 650 triệu USD)",
        "15.000 tỷ đồng, tương đương 650 triệu USD",
        "15.000 tỷ đồng\n650 triệu USD",
        "15.000 tỷ đồng (650 triệu USD)",
    ],
)
def test_a_figure_in_two_currencies_keeps_both(text: str) -> None:
    said = read_amounts(cell(text), language="vi")
    assert said.first.money == Money(Decimal(15 * 10**12), "VND")
    assert said.second is not None
    assert said.second.money == Money(Decimal(650 * 10**6), "USD")


@pytest.mark.parametrize("value", ["1.550", 12, 0, -5, "sẽ xác định sau", "5 tỷ 6 tỷ", "1e99 tỷ"])
def test_what_is_no_amount_is_refused_in_a_sentence(value: Any) -> None:
    with pytest.raises(NotUnderstood, match=r"\w+ \w+ \w+"):
        read_amounts(cell(value), language="vi")


@given(NUMBERS)
def test_square_metres_of_the_heading_become_hectares(number: Decimal) -> None:
    assert read_area(cell(number), unit="m2", language="vi").max_ha == number / 10_000


@given(NUMBERS, st.sampled_from(["vi", "en", "ko"]))
def test_a_bare_number_of_land_is_hectares(number: Decimal, language: str) -> None:
    assert read_area(cell(number), language=language).max_ha == number
    assert read_area(cell(f"{format_number(number, language)} ha"), language=language).max_ha == (
        number
    )


def test_a_range_of_land_keeps_both_ends_and_its_word() -> None:
    area = read_area(cell("khoảng 50-67,5 ha"), language="vi")
    assert (area.min_ha, area.max_ha, area.qualifier) == (50, Decimal("67.5"), "about")


@pytest.mark.parametrize(
    ("text", "field", "unit", "value"),
    [
        ("1.200 lao động", "jobs_count", "", 1200),
        ("2 nghìn người", "jobs_count", "", 2000),
        ("2,5 MW", "power_demand_kw", "", 2500),
        (5, "power_demand_kw", "MW", 5000),
        ("1.500 m³/ngày đêm", "water_demand_m3_day", "", 1500),
        ("50 năm", "operating_term_years", "", 50),
        ("700명", "jobs_count", "", 700),
    ],
)
def test_a_count_is_in_the_unit_of_its_field(text: Any, field: str, unit: str, value: int) -> None:
    assert read_count(cell(text), field, unit=unit, language="vi").value == value


@pytest.mark.parametrize("text", ["1,5", "100-200", "nhiều", "1.500 kVA", -3, 10**12])
def test_what_is_no_whole_number_of_that_unit_is_refused(text: Any) -> None:
    with pytest.raises(NotUnderstood):
        read_count(cell(text), "power_demand_kw", language="vi")


@pytest.mark.parametrize(
    ("unit", "code"),
    [("tỷ đồng", "VND"), ("Triệu USD", "USD"), ("백만 달러", "USD"), ("ha", ""), ("VND/USD", "")],
)
def test_a_unit_names_one_currency_or_none(unit: str, code: str) -> None:
    assert currency_in(unit) == code


@given(st.text(max_size=60), st.sampled_from(["", "tỷ đồng", "USD", "ha"]))
def test_any_text_is_a_figure_or_is_refused(text: str, unit: str) -> None:
    found = cell_of(text, row=1, column=1)
    if found is None:
        return
    for read in (read_amounts, read_area):
        with suppress(NotUnderstood):
            read(found, unit=unit, language="vi")
