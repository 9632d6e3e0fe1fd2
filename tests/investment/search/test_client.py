"""One exception for every way in which the index can fail to answer."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

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

from investment.search import client
from investment.search.client import QueryRefused, SearchUnavailable, execute, execute_all

NODE = NodeConfig("http", "127.0.0.1", 9)
META = ApiResponseMeta(400, "1.1", HttpHeaders(), 0.0, NODE)


WHOLE: dict[str, Any] = {"timed_out": False, "_shards": {"failed": 0}, "status": 200}


@pytest.fixture
def node(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """A client that answers, or raises, what the test gives it; no node is asked."""
    made = Mock()
    monkeypatch.setattr(client, "client", lambda: made)
    return made


def asked(node: Mock, *answers: Any) -> Any:
    """What comes of several questions, answered so; of a failure the one that it is."""
    if answers and isinstance(answers[0], Exception):
        node.msearch.side_effect = answers[0]
    node.msearch.return_value.body = {"responses": list(answers)}
    return execute_all([Search()[:size] for size in range(1, len(answers) + 1)], index="here")


def test_several_questions_are_one_request_and_answered_in_their_order(node: Mock) -> None:
    first, second = {**WHOLE, "took": 1}, {**WHOLE, "took": 2}
    assert asked(node, first, second) == [first, second]
    node.msearch.assert_called_once_with(index="here", searches=[{}, {"size": 1}, {}, {"size": 2}])


def test_one_question_has_one_answer(node: Mock) -> None:
    node.msearch.return_value.body = {"responses": [WHOLE]}
    assert execute(Search(), index="here") is WHOLE


@pytest.mark.parametrize("part", [{"timed_out": True}, {"_shards": {"failed": 1}}])
def test_half_an_answer_is_none(node: Mock, part: dict[str, Any]) -> None:
    with pytest.raises(SearchUnavailable, match="partial"):
        asked(node, WHOLE, {**WHOLE, **part})


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, "index_not_found_exception"), (429, "es_rejected_execution_exception")],
)
def test_one_question_that_fails_is_a_failure_with_its_name(
    node: Mock, status: int, kind: str
) -> None:
    with pytest.raises(SearchUnavailable, match=kind) as failure:
        asked(node, WHOLE, {"error": {"type": kind}, "status": status})
    assert not isinstance(failure.value, QueryRefused)


def test_one_refused_question_is_told_apart_and_logged(
    node: Mock, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(QueryRefused):
        asked(node, WHOLE, {"error": {"type": "parsing_exception"}, "status": 400})
    assert "refused a query" in caplog.text


@pytest.mark.parametrize(
    "error",
    [
        ApiError("", META, {}),
        NotFoundError("", META, {}),
        TransportError("away"),
        ConnectionTimeout("hanging"),
    ],
)
def test_every_failure_is_one_exception_with_its_name(node: Mock, error: Exception) -> None:
    with pytest.raises(SearchUnavailable, match=type(error).__name__):
        asked(node, error)


def test_a_refused_request_is_told_apart_and_logged(
    node: Mock, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(QueryRefused):
        asked(node, BadRequestError("", META, {}))
    assert "refused a query" in caplog.text
