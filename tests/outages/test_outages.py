"""Whatever happens to the index, a visitor gets the same answer at once and nothing is lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from elasticsearch import Elasticsearch

from investment.choices import CallStatus
from investment.models import IndexChange, InvestmentProject
from investment.search import database
from investment.search.client import BUILD_TIMEOUT_S, breaker, client
from investment.search.criteria import Criteria
from investment.search.elastic import rebuilding
from investment.search.elastic.healing import heal
from investment.search.elastic.indices import body, new_name, read_alias
from investment.search.elastic.rebuilding import RebuildFailed, only_one, own_indices, rebuild
from investment.search.engine import all_codes, search
from investment.search.results import Notice, Results
from tests.investment.search.elastic.conftest import build, stored
from tests.outages.weather import Sky, Weather, sky

pytestmark = pytest.mark.needs("elasticsearch")
ON = date(2026, 11, 23)
ASKED = Criteria(q="nghi son", sort="name")
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def above(live: Elasticsearch, settings: Any) -> Iterator[Sky]:
    """The index, through a server that can change the weather."""
    with sky(settings.ELASTICSEARCH_URL) as made:
        settings.ELASTICSEARCH_URL = made.url
        assert asked().engine == "elasticsearch"
        yield made


def asked() -> Results:
    return search(ASKED, language="vi", on=ON)


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    begun = time.monotonic()
    return work(), time.monotonic() - begun


def assert_answered_by_the_database() -> None:
    answer = asked()
    assert (answer.engine, answer.notice) == ("database", Notice.REDUCED)
    expected = database.find(ASKED, language="vi", on=ON, page_size=20)
    assert answer.hits == expected.hits
    assert answer.facets == expected.facets
    assert all_codes(ASKED, language="vi", on=ON) == [hit.code for hit in expected.hits]


def test_a_node_that_is_not_running(live: Elasticsearch, settings: Any) -> None:
    settings.ELASTICSEARCH_URL = NOWHERE
    assert_answered_by_the_database()


def test_an_index_that_is_not_there(empty_node: Elasticsearch) -> None:
    assert_answered_by_the_database()


@pytest.mark.parametrize("weather", [Weather.BUSY, Weather.CUT, Weather.GONE])
def test_an_answer_that_is_none(above: Sky, weather: Weather) -> None:
    above.weather = weather
    assert_answered_by_the_database()


def test_a_busy_node_is_asked_twice_and_then_left_alone(above: Sky) -> None:
    above.weather, above.request_count = Weather.BUSY, 0
    for _ in range(3):
        asked()
    assert above.request_count == 2


def test_a_hanging_node_is_waited_for_once(above: Sky) -> None:
    above.weather = Weather.HANGING
    answer, waited = timed(asked)
    assert (answer.engine, answer.notice) == ("database", Notice.REDUCED)
    assert waited <= 1.5
    _answer, waited = timed(asked)
    assert waited <= 0.5  # the breaker answers; the database needs the rest


def test_an_editor_s_save_waits_once_too_and_nothing_is_lost(
    above: Sky, live: Elasticsearch, committed: Callable[[], Any]
) -> None:
    above.weather = Weather.HANGING
    project = InvestmentProject.objects.get(code="TH-001")
    project.call_status = CallStatus.PLANNED

    def save() -> None:
        with committed():
            project.save()

    assert timed(save)[1] <= 2.5
    assert IndexChange.objects.filter(object_id=project.pk).exists()
    above.weather = Weather.FAIR
    heal()
    assert not IndexChange.objects.exists()
    assert stored(live)["TH-001"]["call_status"] == CallStatus.PLANNED


def test_when_the_node_is_back_it_is_asked_again(
    above: Sky, monkeypatch: pytest.MonkeyPatch
) -> None:
    above.weather = Weather.GONE
    assert asked().engine == "database"
    above.weather = Weather.FAIR
    monkeypatch.setattr(breaker, "_open_until", 0.0)  # the pause is over
    assert asked().engine == "elasticsearch"
    assert asked().notice is None


def test_a_red_index(empty_node: Elasticsearch) -> None:
    made = dict(body())
    made["settings"] = {**made["settings"], "index.routing.allocation.require._name": "nobody"}
    name = new_name(rebuilding.timezone.now())
    empty_node.options(request_timeout=BUILD_TIMEOUT_S).indices.create(
        index=name, **made, wait_for_active_shards="0", timeout="1s"
    )
    empty_node.indices.put_alias(index=name, name=read_alias())
    assert empty_node.cluster.health(index=name, level="indices")["status"] == "red"
    assert_answered_by_the_database()


def test_a_query_that_is_refused_is_our_mistake_and_no_outage(
    live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    (index,) = own_indices()
    live.indices.put_settings(index=index, settings={"max_result_window": 5})
    assert asked().notice is Notice.REDUCED
    assert breaker.allows()


def test_a_node_killed_in_the_middle_of_a_rebuild(
    above: Sky, live: Elasticsearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "BATCH", 2)
    (old,) = own_indices()

    def kill(done: int, _total: int) -> None:
        above.weather = Weather.GONE if done >= 4 else Weather.FAIR

    with pytest.raises(RebuildFailed), only_one() as run:
        rebuild(run, report=kill)
    assert_answered_by_the_database()
    above.weather = Weather.FAIR
    assert len(own_indices()) == 2  # it could not be deleted while the node was away
    breaker.succeeded()
    assert asked().engine == "elasticsearch"
    heal()
    assert list(own_indices()) == [old]
    assert build().document_count == 6
    assert client().count(index=read_alias())["count"] == 6
