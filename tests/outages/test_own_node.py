"""A node that the test itself hangs and kills: the same with a real process at the other end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from investment.search.client import ENGINE, breaker
from investment.search.criteria import Criteria
from investment.search.elastic import rebuilding
from investment.search.elastic.rebuilding import RebuildFailed, only_one, rebuild
from investment.search.engine import search
from investment.search.results import Notice
from tests.investment.search.elastic.conftest import build
from tests.outages.nodes import Node, own_node

pytestmark = [pytest.mark.needs("elasticsearch_start"), pytest.mark.slow]


@pytest.fixture
def node(catalogue: None, settings: Any, tmp_path: Path) -> Iterator[Node]:
    with own_node(tmp_path) as made:
        settings.ELASTICSEARCH_URL, settings.SEARCH_ENGINE = made.url, ENGINE
        breaker.succeeded()
        yield made
        breaker.succeeded()


def engine_and_wait() -> tuple[str, Notice | None, float]:
    begun = time.monotonic()
    answer = search(Criteria(q="nghi son"), language="vi")
    return answer.engine, answer.notice, time.monotonic() - begun


def test_a_stopped_process_is_waited_for_once(node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    build()
    assert engine_and_wait()[0] == "elasticsearch"
    node.hang()
    engine, notice, waited = engine_and_wait()
    assert (engine, notice) == ("database", Notice.REDUCED)
    assert waited <= 1.5
    assert engine_and_wait()[2] <= 0.5
    node.go_on()
    monkeypatch.setattr(breaker, "_open_until", 0.0)  # the pause is over
    assert engine_and_wait()[:2] == ("elasticsearch", None)


def test_a_process_killed_in_the_middle_of_a_rebuild(
    node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    build()
    monkeypatch.setattr(rebuilding, "BATCH", 2)
    with pytest.raises(RebuildFailed), only_one() as run:
        rebuild(run, report=lambda *_progress: node.die())
    assert engine_and_wait()[:2] == ("database", Notice.REDUCED)
