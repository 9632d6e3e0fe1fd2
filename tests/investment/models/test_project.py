"""When a call is open: as a property, as a query, and the same."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.choices import OPEN_STATUSES, CallStatus, Freshness
from investment.models import InvestmentProject, RoutingRule
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
shifts = st.one_of(st.none(), st.integers(-400, 400))


def standing_on(*ends: date | None, **values: object) -> InvestmentProject:
    """A project on one list for each end of a period."""
    project = InvestmentProjectFactory(**values)
    for end in ends:
        ListEntryFactory(project=project, call_list=CallListFactory(period_end=end))
    return InvestmentProject.objects.get(pk=project.pk)


def test_a_calling_project_on_no_list_is_open() -> None:
    assert standing_on().is_open(TODAY)


def test_a_project_on_an_ended_list_awaits_the_new_one() -> None:
    project = standing_on(date(2025, 12, 31))
    assert not project.is_open(TODAY)
    assert project.is_call_ended(TODAY)


def test_one_list_in_force_is_enough() -> None:
    assert standing_on(date(2020, 12, 31), date(2030, 12, 31)).is_open(TODAY)


def test_the_last_day_of_a_period_still_counts() -> None:
    assert standing_on(TODAY).is_open(TODAY)
    assert not standing_on(TODAY - timedelta(days=1)).is_open(TODAY)


def test_a_call_closes_at_its_moment() -> None:
    project = InvestmentProjectFactory(closes_at=NOON)
    assert project.is_open(NOON - timedelta(minutes=1))
    assert not project.is_open(NOON + timedelta(minutes=1))
    assert project.is_call_ended(NOON + timedelta(minutes=1))


@pytest.mark.parametrize("status", [s for s in CallStatus if s not in OPEN_STATUSES])
def test_no_other_status_is_open_or_awaits_a_list(status: CallStatus) -> None:
    project = standing_on(date(2025, 12, 31), call_status=status)
    assert not project.is_open(TODAY)
    assert not project.is_call_ended(TODAY)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    status=st.sampled_from(CallStatus.values),
    ends=st.lists(shifts, max_size=3),
    closes=shifts,
    day=st.integers(-400, 400),
)
def test_property_and_query_agree(
    status: str, ends: list[int | None], closes: int | None, day: int
) -> None:
    closing = None if closes is None else NOON + timedelta(days=closes)
    periods = [None if end is None else TODAY + timedelta(days=end) for end in ends]
    project = standing_on(*periods, call_status=status, closes_at=closing)
    for on in (TODAY + timedelta(days=day), NOON + timedelta(days=day)):
        found = InvestmentProject.objects.filter(pk=project.pk)
        assert found.open_call(on).exists() is project.is_open(on)
        assert found.call_ended(on).exists() is project.is_call_ended(on)
        assert not (project.is_open(on) and project.is_call_ended(on))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    confirmed=st.one_of(st.none(), st.integers(-400, 0)),
    length=st.integers(1, 400),
    is_source_checked=st.booleans(),
    day=st.integers(-500, 500),
)
def test_freshness_as_property_and_query_agree(
    confirmed: int | None, length: int, is_source_checked: bool, day: int
) -> None:
    values: dict[str, object] = {"is_source_checked": is_source_checked}
    if confirmed is not None:
        begun = TODAY + timedelta(days=confirmed)
        values |= {
            "verified_on": begun,
            "verified_by": UserFactory(),
            "review_due_on": begun + timedelta(days=length),
        }
    project = InvestmentProjectFactory(**values)
    on = TODAY + timedelta(days=day)
    found = InvestmentProject.objects.filter(pk=project.pk)
    states = [state for state in Freshness if found.in_state(state, on).exists()]
    assert states == [project.freshness(on)]


@pytest.mark.parametrize(
    ("days_left", "state"),
    [(31, "fresh"), (30, "due"), (0, "due"), (-1, "overdue")],
)
def test_a_confirmation_ages(days_left: int, state: str) -> None:
    project = InvestmentProjectFactory.build(
        sector=None,
        verified_on=TODAY - timedelta(days=100),
        review_due_on=TODAY + timedelta(days=days_left),
    )
    assert project.freshness(TODAY) == state


def test_only_ended_statuses_leave_a_tombstone() -> None:
    ended = {
        status
        for status in CallStatus
        if InvestmentProjectFactory.build(sector=None, call_status=status).is_tombstone
    }
    assert ended == {CallStatus.WITHDRAWN, CallStatus.APPROVED, CallStatus.TERMINATED}


def test_the_matter_of_a_project_follows_from_where_it_is() -> None:
    outside = InvestmentProjectFactory()
    cluster = InvestmentProjectFactory()
    cluster.sub_sectors.add(SectorFactory(code="industrial_cluster"))
    inside = InvestmentProjectFactory(zone=ZoneFactory())
    matters = [project.routing_matter for project in (outside, cluster, inside)]
    assert matters == [RoutingRule.OUTSIDE_ZONES, RoutingRule.CLUSTERS, RoutingRule.INSIDE_ZONES]


def test_a_project_is_named_by_code_and_name() -> None:
    assert str(InvestmentProjectFactory.build(sector=None, code="TH-004")).startswith("TH-004 ")


def test_public_holds_every_cleared_project_whatever_its_status() -> None:
    InvestmentProjectFactory()
    InvestmentProjectFactory(code="TH-1", live=True, call_status=CallStatus.OPERATING)
    assert [project.code for project in InvestmentProject.objects.public()] == ["TH-1"]
