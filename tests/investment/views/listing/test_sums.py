"""The figures at the head of a zone or a sector."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from investment.money import Money
from investment.search.inside import Inside
from investment.search.totals import CapitalTotal, LandTotal, Totals
from investment.views.listing.sums import capital_texts, count_figures, sum_figures
from investment.views.sheets.rows import Figure
from tests.investment.views.listing.test_rows import display


def capital(amount: int, currency: str, count: int, *, low: int | None = None) -> CapitalTotal:
    smaller = Money(Decimal(amount if low is None else low), currency)
    return CapitalTotal(smaller, Money(Decimal(amount), currency), count)


DOLLARS = capital(200_000_000, "USD", 2, low=150_000_000)
DONG = capital(2_500_000_000_000, "VND", 1)
LAND = LandTotal(Decimal(20), Decimal("30.5"), 2)
INSIDE = Inside(Totals(1_234, LAND, (DOLLARS, DONG)), None, 2, 3, (), (), (), (), ())


def test_open_calls_stand_out_only_where_there_are_any() -> None:
    assert count_figures(INSIDE, "en") == (
        Figure("Projects", "1,234"),
        Figure("Open calls", "2", state="calling"),
        Figure("Awaiting the new list", "3"),
    )
    assert count_figures(replace(INSIDE, open_count=0), "en")[1] == Figure("Open calls", "0")


def test_every_sum_says_of_how_many_projects_it_is() -> None:
    land, dollars, dong = sum_figures(INSIDE, display())
    assert (land.value, land.note) == ("20–30.5 ha", "published by 2 of 1,234 projects")
    assert dollars.label == "Total investment published in USD"
    assert (dollars.value, dollars.note) == (
        "US$150–200 million",
        "published by 2 of 1,234 projects",
    )
    assert dong.value == "VND 2,500 billion"


def test_what_nobody_published_is_not_published() -> None:
    nothing = replace(INSIDE, totals=Totals(3, None, ()))
    assert [figure.value for figure in sum_figures(nothing, display())] == [None, None]


def test_the_converted_sum_says_what_it_covers_and_by_which_rate() -> None:
    converted = replace(INSIDE, converted=capital(300_000_000, "USD", 3, low=250_000_000))
    rated = display("USD")
    rated.rates["USD"].on = date(2025, 5, 20)
    figure = sum_figures(converted, rated)[-1]
    assert figure.label == "Total investment converted into USD"
    assert figure.value == "≈ US$250–300 million"
    assert figure.note.startswith(
        "covers 3 of the 3 projects that publish their capital. 1 USD = 25,000 VND of"
    )


def test_without_a_rate_or_with_one_currency_nothing_is_converted() -> None:
    in_won = replace(INSIDE, converted=capital(1, "KRW", 1))
    assert len(sum_figures(in_won, display("KRW"))) == 3
    alone = replace(INSIDE, totals=Totals(2, LAND, (DOLLARS,)), converted=DOLLARS)
    assert len(sum_figures(alone, display("USD"))) == 2


def test_capital_has_one_text_a_currency() -> None:
    assert capital_texts(INSIDE.totals, "vi") == ["150–200 triệu USD", "2.500 tỷ đồng"]
    assert capital_texts(Totals(1, None, ()), "vi") == []
