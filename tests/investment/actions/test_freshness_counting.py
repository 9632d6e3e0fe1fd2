"""One row a day says how fresh the public catalogue was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from investment.actions.freshness_counting import count_freshness
from investment.choices import Freshness
from investment.models import FreshnessCount, InvestmentProject
from investment.models.freshness_count import KEPT_FOR
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.reviews import DAY, public_project

pytestmark = pytest.mark.django_db
ONE_DAY = timedelta(days=1)


def test_every_public_project_is_counted_once_in_its_state() -> None:
    agency = OrganisationFactory()
    for due_in in (31, 30, 0, -1, -2):
        public_project(agency, due_on=DAY + due_in * ONE_DAY)
    public_project(agency)
    public_project(agency, is_source_checked=True)
    InvestmentProjectFactory()  # a draft
    row = count_freshness(on=DAY)
    assert dict(row.by_state) == {
        Freshness.FRESH: 1,
        Freshness.DUE: 2,
        Freshness.OVERDUE: 2,
        Freshness.SOURCE_CHECKED: 1,
        Freshness.NEVER_CHECKED: 1,
    }
    assert row.total == InvestmentProject.objects.public().count()
    assert str(row) == "2026-11-23"


def test_the_last_count_of_a_day_stays() -> None:
    count_freshness(on=DAY)
    public_project(OrganisationFactory())
    count_freshness(on=DAY)
    assert FreshnessCount.objects.get().never_checked == 1


def test_three_years_are_kept() -> None:
    for day in (DAY - KEPT_FOR - ONE_DAY, DAY - KEPT_FOR, DAY - ONE_DAY):
        FreshnessCount.objects.create(day=day)
    count_freshness(on=DAY)
    kept = list(FreshnessCount.objects.values_list("day", flat=True))
    assert kept == [DAY - KEPT_FOR, DAY - ONE_DAY, DAY]


def test_a_chart_gets_the_rows_of_its_span_in_order() -> None:
    for number in (5, 1, 3):
        FreshnessCount.objects.create(day=date(2026, 11, number))
    rows = FreshnessCount.objects.between(date(2026, 11, 1), date(2026, 11, 3))
    assert [row.day.day for row in rows] == [1, 3]
