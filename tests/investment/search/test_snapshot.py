"""The reading of the catalogue: kept while nothing changes, read anew when something does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from investment.choices import CallStatus
from investment.models import (
    CallList,
    CatalogueVersion,
    ExchangeRate,
    InvestmentProject,
    ListEntry,
    StatusChange,
)
from investment.search import snapshot as snapshots
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.snapshot import Snapshot, current

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def test_inside_a_transaction_nothing_is_kept() -> None:
    assert current() is not current()


@pytest.mark.usefixtures("settled")
def test_it_is_kept_until_the_mark_changes() -> None:
    first = current()
    assert current() is first
    CatalogueVersion.change()
    assert current() is not first


@pytest.mark.usefixtures("settled")
def test_without_a_mark_nothing_is_kept() -> None:
    CatalogueVersion.objects.all().delete()
    assert current() is not current()


@pytest.mark.usefixtures("settled")
def test_a_kept_reading_answers_with_few_queries(at_most_selects: Any) -> None:
    everything = Criteria.from_text("q=nghi+son&sector=industry&status=open&zone=Z-01&area_min=1")
    for criteria, most in ((Criteria(), 3), (everything, 12)):
        search(criteria, language="ko", on=ON)
        with at_most_selects(most):
            search(criteria, language="ko", on=ON)


def suspend() -> None:
    project = InvestmentProject.objects.get(code="TH-002")
    InvestmentProject.objects.filter(pk=project.pk).update(call_status=CallStatus.SUSPENDED)
    StatusChange.objects.create(project=project, status=CallStatus.SUSPENDED, on="2026-11-01")


def end_a_list() -> None:
    ended = CallList.objects.create(code="old", name_vi="Cũ", period_end=ON - timedelta(days=1))
    ListEntry.objects.create(project=InvestmentProject.objects.get(code="TH-002"), call_list=ended)


def prolong_a_list() -> None:
    call_list = CallList.objects.get()
    call_list.period_end = ON
    call_list.save()


def raise_the_dollar() -> None:
    rate = {"vnd_per_unit": Decimal(100_000), "on": date(2026, 6, 1), "source": "Tests"}
    ExchangeRate.objects.create(currency="USD", **rate)


CHANGES: list[tuple[Callable[[], None], str, int, int]] = [
    (suspend, "status=open", 3, 2),
    (end_a_list, "status=call_ended", 1, 2),
    (prolong_a_list, "status=call_ended", 1, 0),
    (raise_the_dollar, "capital=20m_100m", 2, 1),  # 500 billion đồng are now 5 million
]


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(("change", "query", "before", "after"), CHANGES)
def test_facts_that_change_are_counted_after_the_commit(
    change: Callable[[], None],
    query: str,
    before: int,
    after: int,
    django_capture_on_commit_callbacks: Any,
) -> None:
    criteria = Criteria.from_text(query)
    assert search(criteria, language="en", on=ON).total == before
    with django_capture_on_commit_callbacks(execute=True):
        change()
    assert search(criteria, language="en", on=ON).total == after


def test_parts_of_answers_are_kept_and_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "_MOST_KEPT", 2)
    snapshot = Snapshot("mark")
    assert [snapshot.kept("a", lambda: 1), snapshot.kept("a", lambda: 2)] == [1, 1]
    snapshot.kept("b", lambda: 1)
    snapshot.kept("c", lambda: 1)
    assert snapshot.kept("a", lambda: 3) == 3


def test_keys_of_other_records_are_passed_over() -> None:
    snapshot = Snapshot("mark")
    assert snapshot.of_pks([-1]) == snapshot.of_documents([-1]) == 0
    pk = InvestmentProject.objects.get(code="TH-004").pk
    (position,) = [at for at in range(snapshot.size) if snapshot.of_pks([pk]) >> at & 1]
    assert snapshot.pks([position]) == [pk]


def test_facts_of_a_set_are_those_of_its_projects_in_order() -> None:
    snapshot = Snapshot("mark")
    codes = [one.code for one in snapshot.facts()]
    assert [one.code for one in snapshot.within(snapshot.everything)] == codes
    assert [one.code for one in snapshot.within(0b10)] == codes[1:2]
    assert snapshot.within(0) == []
