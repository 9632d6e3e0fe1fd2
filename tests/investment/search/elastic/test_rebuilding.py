"""A new index comes about beside the live one, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from elasticsearch import Elasticsearch

from investment.choices import CallStatus
from investment.models import IndexChange, IndexRebuild, InvestmentProject
from investment.models.index_change import RebuildState
from investment.search.criteria import Criteria
from investment.search.elastic import mapping, rebuilding, writing
from investment.search.elastic.healing import heal
from investment.search.elastic.indices import read_alias, write_alias
from investment.search.elastic.rebuilding import (
    STALE_AFTER,
    RebuildFailed,
    RebuildRefused,
    only_one,
    own_indices,
    rebuild,
)
from investment.search.engine import search
from tests.factories import InvestmentProjectFactory
from tests.investment.search.elastic.conftest import build, public_codes, stored

pytestmark = pytest.mark.needs("elasticsearch")


def test_both_aliases_go_over_to_the_new_index_and_the_old_one_is_deleted(
    live: Elasticsearch,
) -> None:
    (old,) = own_indices()
    made = build()
    assert own_indices() == {made.index: {read_alias(), write_alias()}}
    assert made.index > old
    assert made.document_count == 6
    assert stored(live).keys() == public_codes()


def test_readers_have_the_old_index_until_the_new_one_is_done(live: Elasticsearch) -> None:
    seen = []

    def look(_done: int, _total: int) -> None:
        answer = search(Criteria(), language="vi")
        seen.append((answer.engine, answer.total, len(own_indices())))

    with only_one() as run:
        rebuild(run, report=look)
    assert seen == [("elasticsearch", 6, 2)]


def test_two_at_once_are_refused(live: Elasticsearch) -> None:
    with only_one(), pytest.raises(RebuildRefused), only_one():
        raise AssertionError
    with only_one():
        assert IndexRebuild.objects.filter(state=RebuildState.RUNNING).count() == 1


def test_one_that_gave_no_sign_of_life_holds_nobody_up(live: Elasticsearch) -> None:
    long_ago = timezone.now() - STALE_AFTER - timedelta(seconds=1)
    IndexRebuild.objects.create(state=RebuildState.RUNNING, started_at=long_ago, beat_at=long_ago)
    assert build().document_count == 6


def test_a_failed_one_leaves_no_trace_and_the_old_index_answers(
    live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = own_indices()
    monkeypatch.setattr(rebuilding, "write", lambda *_args, **_options: {1})
    with pytest.raises(RebuildFailed):
        build()
    assert own_indices() == before
    assert IndexRebuild.objects.first().state == RebuildState.FAILED  # type: ignore[union-attr]
    assert search(Criteria(), language="vi").engine == "elasticsearch"


def test_an_interrupted_one_is_deleted_too(live: Elasticsearch) -> None:
    before = own_indices()

    def interrupt(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), only_one() as run:
        rebuild(run, report=interrupt)
    assert own_indices() == before


def test_another_environment_s_indices_are_left_alone(live: Elasticsearch, settings: Any) -> None:
    (ours,) = own_indices()
    prefix = settings.SEARCH_INDEX_PREFIX
    settings.SEARCH_INDEX_PREFIX = f"{prefix}-dev"
    other = build().index
    settings.SEARCH_INDEX_PREFIX = prefix
    assert build().index != ours
    assert live.indices.exists(index=other)
    live.indices.delete(index=other)


def test_code_of_another_shape_is_answered_by_the_database_until_its_index_is_built(
    live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mapping, "FACTS", mapping.FACTS + 1)
    assert search(Criteria(), language="vi").engine == "database"
    InvestmentProject.objects.filter(code="TH-001").update(call_status=CallStatus.PLANNED)
    build()
    answer = search(Criteria(), language="vi")
    assert answer.engine == "database"  # the breaker is open
    rebuilding.client().indices.refresh(index=read_alias())
    assert len(own_indices()) == 1
    assert stored(live)["TH-001"]["call_status"] == CallStatus.PLANNED


def test_a_project_saved_between_its_reading_and_its_writing_keeps_what_was_saved(
    live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, overtaken = writing.project_sources, []

    def reading_slowly(pks: list[int]) -> Any:
        found = list(read(pks))
        if len(found) > 1 and not overtaken:  # the batch of the rebuild, not the save below
            overtaken.append(True)
            InvestmentProject.objects.filter(code="TH-001").update(call_status=CallStatus.PLANNED)
            writing.write([InvestmentProject.objects.get(code="TH-001").pk], timeout_s=5)
        return found

    monkeypatch.setattr(writing, "project_sources", reading_slowly)
    build()
    assert overtaken
    assert stored(live)["TH-001"]["call_status"] == CallStatus.PLANNED


@pytest.mark.slow
def test_a_thousand_saves_during_a_rebuild_lose_nothing(
    live: Elasticsearch, committed: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    InvestmentProjectFactory.create_batch(44, live=True)
    monkeypatch.setattr(rebuilding, "BATCH", 5)
    projects, saves = list(InvestmentProject.objects.public()), 0

    def save_all(_done: int, _total: int) -> None:
        nonlocal saves
        for project in projects * 2:
            saves += 1
            project.name_vi = f"Dự án {saves}"
            with committed():
                project.save()

    with only_one() as run:
        rebuild(run, report=save_all)
    assert saves == 1_000
    assert len(stored(live)) == 50
    assert not IndexChange.objects.exists()
    assert heal().is_sound
