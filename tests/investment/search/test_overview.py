"""What the home page counts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from investment.money import Money
from investment.search.overview import sectors_of_the_catalogue, span_of_the_catalogue
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
    publish,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def test_open_and_awaiting_are_counted_apart_and_currencies_never_added() -> None:
    energy = SectorFactory(code="energy")
    InvestmentProjectFactory(live=True, capital_max=5)
    InvestmentProjectFactory(live=True, capital_max=7)
    InvestmentProjectFactory(live=True, capital_max=9, capital_currency="VND")
    InvestmentProjectFactory(live=True, sector=energy, capital_max=None, capital_currency="")
    InvestmentProjectFactory()  # a draft
    awaiting = InvestmentProjectFactory(sector=energy)
    ListEntryFactory(project=awaiting, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    awaiting.refresh_from_db()
    publish(awaiting)

    overview = sectors_of_the_catalogue(on=TODAY)
    assert [(share.sector.code, share.count) for share in overview.open] == [
        ("industry", 3),
        ("energy", 1),
    ]
    assert overview.open[0].capital == (Money(Decimal(12), "USD"), Money(Decimal(9), "VND"))
    assert overview.open[1].capital == ()
    assert [(share.sector.code, share.count) for share in overview.awaiting] == [("energy", 1)]
    assert (overview.open_count, overview.awaiting_count) == (4, 1)


def test_more_projects_need_no_more_queries(django_assert_num_queries: object) -> None:
    for _number in range(3):
        InvestmentProjectFactory(live=True)
    with django_assert_num_queries(3):  # type: ignore[operator]
        sectors_of_the_catalogue(on=TODAY)


def test_the_span_of_the_catalogue_is_that_of_public_figures() -> None:
    InvestmentProjectFactory(live=True, figures_as_of="2017-05")
    newest = InvestmentProjectFactory(live=True, figures_as_of="2025")
    InvestmentProjectFactory(live=True, figures_as_of="")
    InvestmentProjectFactory(figures_as_of="2010")  # a draft
    span = span_of_the_catalogue()
    assert (span.first, span.last) == ("2017-05", "2025")
    assert span.changed_at is not None
    assert span.changed_at >= newest.updated_at


def test_an_empty_catalogue_has_no_span() -> None:
    span = span_of_the_catalogue()
    assert (span.first, span.last, span.changed_at) == (None, None, None)
