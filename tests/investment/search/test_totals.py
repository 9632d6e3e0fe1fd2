"""Land and capital added up."""

from __future__ import annotations

from decimal import Decimal

from investment.money import Money
from investment.search.totals import CapitalTotal, LandTotal, Published, add_up, converted

NOTHING = Published(None, None, None, None, None)
RATES = {"USD": Decimal(25_000)}


def dollars(amount: int) -> Money:
    return Money(Decimal(amount), "USD")


def dong(amount: int) -> Money:
    return Money(Decimal(amount), "VND")


def priced(money: Money, *, low: Money | None = None, other: Money | None = None) -> Published:
    return Published(None, None, money, low, other)


def test_what_nobody_published_is_nothing_and_not_0() -> None:
    totals = add_up([NOTHING, NOTHING])
    assert (totals.project_count, totals.land, totals.capital) == (2, None, ())
    assert totals.with_capital_count == 0
    assert converted([NOTHING], to="USD", rates=RATES) is None


def test_land_is_that_of_those_who_publish_it_and_a_range_stays_one() -> None:
    plot = Published(Decimal("10.5"), None, None, None, None)
    wide = Published(Decimal(30), Decimal(20), None, None, None)
    totals = add_up([plot, wide, NOTHING])
    assert totals.land == LandTotal(Decimal("30.5"), Decimal("40.5"), 2)


def test_currencies_are_never_added_and_that_of_most_projects_comes_first() -> None:
    totals = add_up([priced(dollars(5)), priced(dong(7)), priced(dong(100), low=dong(50)), NOTHING])
    assert totals.capital == (
        CapitalTotal(dong(57), dong(107), 2),
        CapitalTotal(dollars(5), dollars(5), 1),
    )
    assert totals.with_capital_count == 3


def test_a_figure_published_twice_counts_once_in_its_first_currency() -> None:
    totals = add_up([priced(dollars(5), other=dong(125_000))])
    assert [one.money for one in totals.capital] == [dollars(5)]


def test_a_converted_sum_says_how_many_projects_it_covers() -> None:
    projects = [
        priced(dollars(4), low=dollars(2)),
        priced(dong(50_000)),
        priced(Money(Decimal(9), "EUR")),  # without a rate
        NOTHING,
    ]
    assert converted(projects, to="USD", rates=RATES) == CapitalTotal(dollars(4), dollars(6), 2)
    assert converted(projects, to="KRW", rates=RATES) is None


def test_what_was_published_in_the_currency_is_not_converted() -> None:
    both = priced(dollars(4), other=dong(99_000))
    euro = priced(Money(Decimal(9), "EUR"), other=dong(1_000))
    assert converted([both, euro], to="VND", rates=RATES) == CapitalTotal(
        dong(100_000), dong(100_000), 2
    )
