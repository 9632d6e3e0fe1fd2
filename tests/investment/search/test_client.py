"""One exception for every way in which the index can fail to answer."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from elastic_transport import ApiResponseMeta, HttpHeaders, NodeConfig
from elasticsearch import (
    ApiError,
    BadRequestError,
    ConnectionTimeout,
    NotFoundError,
    TransportError,
)
from elasticsearch.dsl import Search

from investment.search.client import QueryRefused, SearchUnavailable, execute

NODE = NodeConfig("http", "127.0.0.1", 9)
META = ApiResponseMeta(400, "1.1", HttpHeaders(), 0.0, NODE)


@pytest.fixture(autouse=True)
def _address(settings: Any) -> None:
    """Failures are made here and no node is asked, but a client wants an address."""
    settings.ELASTICSEARCH_URL = settings.ELASTICSEARCH_URL or "http://127.0.0.1:9"


class Answering(Search):  # type: ignore[misc]
    """A search that needs no server: it answers, or raises, what it was given."""

    answer: Any = None

    def using(self, _client: Any) -> Any:
        return self

    def execute(self, ignore_cache: bool = False) -> Any:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def asked(answer: Any) -> Any:
    search = Answering()
    search.answer = answer
    return execute(search)


def answered(*, timed_out: bool = False, failed: int = 0) -> Any:
    return SimpleNamespace(timed_out=timed_out, _shards=SimpleNamespace(failed=failed))


def test_a_whole_answer_is_handed_on() -> None:
    whole = answered()
    assert asked(whole) is whole


@pytest.mark.parametrize("part", [answered(timed_out=True), answered(failed=1)])
def test_half_an_answer_is_none(part: Any) -> None:
    with pytest.raises(SearchUnavailable, match="partial"):
        asked(part)


@pytest.mark.parametrize(
    "error",
    [
        ApiError("", META, {}),
        NotFoundError("", META, {}),
        TransportError("away"),
        ConnectionTimeout("hanging"),
    ],
)
def test_every_failure_is_one_exception_with_its_name(error: Exception) -> None:
    with pytest.raises(SearchUnavailable, match=type(error).__name__):
        asked(error)


def test_a_refused_query_is_told_apart_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(QueryRefused):
        asked(BadRequestError("", META, {}))
    assert "refused a query" in caplog.text
