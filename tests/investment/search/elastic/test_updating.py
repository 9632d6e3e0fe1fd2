"""Saved records reach the index after the commit; what does not is delivered later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from elasticsearch import Elasticsearch

from investment.choices import CallStatus
from investment.models import (
    CallList,
    IndexChange,
    InvestmentProject,
    ListEntry,
    PromotionActivity,
    Sector,
    Zone,
)
from investment.search.client import SearchUnavailable, breaker
from investment.search.elastic.mapping import mapping
from investment.search.elastic.updating import deliver, queue, update
from investment.search.elastic.writing import write
from investment.tasks.distributed_index import deliver_changes
from tests.investment.search.elastic.conftest import stored

pytestmark = pytest.mark.needs("elasticsearch")
NOWHERE = "http://127.0.0.1:9"


def project(code: str = "TH-001") -> InvestmentProject:
    return InvestmentProject.objects.get(code=code)


def rename_zone() -> None:
    zone = Zone.objects.get(code="Z-01")
    zone.name_vi = "Quetzal"
    zone.save()


def move_sector() -> None:
    sector = Sector.objects.get(code="textiles")
    sector.parent = Sector.objects.get(code="energy")
    sector.save()


def prolong_list() -> None:
    listed = CallList.objects.get(entries__project=project())
    listed.period_end = date(2030, 12, 31)
    listed.save()


def leave_list() -> None:
    ListEntry.objects.get(project=project()).delete()


def join_activity() -> None:
    activity = PromotionActivity.objects.get(code="A-01")
    activity.participations.create(project=project())
    activity.save()


def change_status() -> None:
    changed = project()
    changed.call_status = CallStatus.PLANNED
    changed.save()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        (rename_zone, "TH-001", "digest"),
        (move_sector, "TH-003", "sectors"),
        (prolong_list, "TH-001", "lists_end_on"),
        (leave_list, "TH-001", "lists_end_on"),
        (join_activity, "TH-001", "activities"),
        (change_status, "TH-001", "call_status"),
    ],
)
def test_the_document_follows_every_record_it_is_made_of(
    live: Elasticsearch,
    committed: Callable[[], Any],
    change: Callable[[], None],
    code: str,
    field: str,
) -> None:
    before = stored(live)[code].get(field)
    with committed():
        change()
    assert stored(live)[code].get(field) != before
    assert not IndexChange.objects.exists()


def test_a_project_that_leaves_the_public_leaves_the_index(
    live: Elasticsearch, committed: Callable[[], Any]
) -> None:
    InvestmentProject.objects.filter(code="TH-001").update(live=False)
    update([project().pk])
    assert "TH-001" not in stored(live)


def test_what_is_rolled_back_is_not_indexed(
    live: Elasticsearch, committed: Callable[[], Any]
) -> None:
    with committed(), transaction.atomic():
        change_status()
        transaction.set_rollback(True)
    assert stored(live)["TH-001"]["call_status"] == CallStatus.CALLING


def test_every_field_of_a_document_is_in_the_mapping(live: Elasticsearch) -> None:
    fields = {name for source in stored(live).values() for name in source}
    assert fields <= mapping()["properties"].keys()
    assert {"sectors", "zones", "places", "routes", "activities", "lists_end_on"} <= fields


def test_an_older_reading_never_writes_over_a_newer_one(
    live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time_ns", lambda: 1_000_000)
    change_status()
    assert write([project().pk], timeout_s=5) == set()
    assert stored(live)["TH-001"]["call_status"] == CallStatus.CALLING


def test_what_does_not_reach_the_index_waits_and_is_delivered(
    live: Elasticsearch, committed: Callable[[], Any], settings: Any
) -> None:
    address, settings.ELASTICSEARCH_URL = settings.ELASTICSEARCH_URL, NOWHERE
    with committed():
        change_status()
    change = IndexChange.objects.get()
    assert (change.object_id, change.attempt_count) == (project().pk, 0)
    assert not breaker.allows()
    with pytest.raises(SearchUnavailable):
        deliver_changes()
    settings.ELASTICSEARCH_URL = address
    assert deliver_changes() == 0  # not before its next attempt
    change.refresh_from_db()
    assert change.attempt_count == 1
    assert deliver() == 1
    assert stored(live)["TH-001"]["call_status"] == CallStatus.PLANNED
    assert not IndexChange.objects.exists()


def test_while_the_breaker_is_open_changes_go_to_the_queue_at_once(live: Elasticsearch) -> None:
    breaker.failed()
    update([project().pk])
    assert IndexChange.objects.count() == 1


def test_a_change_that_waits_already_waits_once(live: Elasticsearch) -> None:
    queue([7], "first")
    queue([7], "second")
    assert IndexChange.objects.get().last_error == "second"


def test_attempts_are_an_hour_apart_at_most(
    live: Elasticsearch, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.ELASTICSEARCH_URL = NOWHERE
    queue([7], "away")
    for _ in range(12):
        with pytest.raises(SearchUnavailable):
            deliver()
    pause = IndexChange.objects.get().next_attempt_at - timezone.now()
    assert timedelta(minutes=55) < pause <= timedelta(hours=1)
