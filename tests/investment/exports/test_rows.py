"""Reading a list: order, what is public, and how often the database is asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from investment.choices import CallStatus, PlaceKind
from investment.dates import today
from investment.exports import rows
from investment.exports.rows import Row, read_rows
from tests.factories import (
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    SectorFactory,
    publish,
)

pytestmark = pytest.mark.django_db
BEFORE, AFTER = date(2025, 12, 31), date(2026, 12, 31)


def read(*projects: Any) -> list[Row]:
    return list(read_rows([project.pk for project in projects], on=today()))


def full_project(**values: Any) -> Any:
    project = InvestmentProjectFactory(**values)
    project.places.add(PlaceFactory(), PlaceFactory(valid_until=date(2025, 7, 1)))
    project.sub_sectors.add(SectorFactory(code="chemistry"))
    project.fact_sources.create(url="https://source.example/1", as_of="2017")
    ListEntryFactory(project=project)
    publish(project)
    return project


def test_rows_come_in_the_order_of_the_keys() -> None:
    first, second, third = InvestmentProjectFactory.create_batch(3, live=True)
    assert [row.record.code for row in read(third, first, second)] == [
        third.code,
        first.code,
        second.code,
    ]


def test_what_is_not_public_is_passed_over() -> None:
    draft, shown = InvestmentProjectFactory(), InvestmentProjectFactory(live=True)
    assert [row.record.code for row in read(draft, shown)] == [shown.code]


def test_more_projects_need_no_more_queries() -> None:
    few, many = [full_project()], [full_project() for _number in range(4)]
    with CaptureQueriesContext(
        connection,
    ) as for_few:
        read(*few)
    with CaptureQueriesContext(connection) as for_many:
        assert len(read(*few, *many)) == 5
    assert len(for_few) == len(for_many) <= 8


def test_a_list_longer_than_one_reading_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROWS_AT_ONCE", 2)
    projects = InvestmentProjectFactory.create_batch(5, live=True)
    assert [row.record.code for row in read(*projects)] == [one.code for one in projects]


@pytest.mark.parametrize(
    ("period_end", "is_open", "is_over"),
    [(None, True, False), (AFTER, True, False), (BEFORE, False, True)],
)
def test_the_call_is_judged_as_the_record_judges_it(
    period_end: date | None, is_open: bool, is_over: bool
) -> None:
    project = InvestmentProjectFactory()
    ListEntryFactory(project=project, call_list__period_end=period_end)
    publish(project)
    [row] = read(project)
    assert (row.record.is_open_call, row.record.is_call_over) == (is_open, is_over)
    assert row.record.is_open_call == project.is_open(today())
    assert row.record.is_call_over == project.is_call_ended(today())


def test_freshness_is_judged_as_the_record_judges_it() -> None:
    project = InvestmentProjectFactory(
        is_source_checked=True, call_status=CallStatus.PLANNED, live=True
    )
    [row] = read(project)
    assert row.record.freshness_state == project.freshness(today()) == "source_checked"


def test_units_of_today_and_former_ones_stand_apart() -> None:
    project = InvestmentProjectFactory()
    now = PlaceFactory()
    before = PlaceFactory(kind=PlaceKind.FORMER_COMMUNE, valid_until=date(2025, 7, 1))
    project.places.add(now, before)
    publish(project)
    [row] = read(project)
    assert (row.related["places"], row.related["former_places"]) == ([now], [before])


def test_a_place_that_many_rows_name_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROWS_AT_ONCE", 1)
    projects = [InvestmentProjectFactory() for _number in range(3)]
    place = PlaceFactory()
    for project in projects:
        project.places.add(place)
        publish(project)
    with CaptureQueriesContext(connection) as context:
        assert [row.related["places"] for row in read(*projects)] == [[place]] * 3
    assert sum('FROM "investment_place"' in one["sql"] for one in context) == 1
