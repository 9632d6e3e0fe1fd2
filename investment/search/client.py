"""The one place where Elasticsearch is asked, and the one exception for every way it can fail."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from typing import Any

from django.conf import settings
from elasticsearch import ApiError, BadRequestError, Elasticsearch, TransportError
from elasticsearch.dsl import Search

from investment.search.breaker import Breaker

READ_TIMEOUT_S = 1.0
WRITE_TIMEOUT_S = 2.0  # a saved record waits for it once, then it is queued
BUILD_TIMEOUT_S = 30.0

ENGINE = "elasticsearch"

Answer = Mapping[str, Any]
"""What the index answers to one search."""

breaker = Breaker()
logger = logging.getLogger(__name__)


class SearchUnavailable(Exception):
    """The index cannot answer now; the database engine can."""


class QueryRefused(SearchUnavailable):
    """The index answers, but not this query: no reason to stop asking it others."""


def is_chosen() -> bool:
    """Whether the settings choose the distributed engine."""
    return str(settings.SEARCH_ENGINE) == ENGINE


def client() -> Elasticsearch:
    """The client of the address in the settings, one for all threads."""
    return _connected(settings.ELASTICSEARCH_URL)


@lru_cache(maxsize=8)
def _connected(address: str) -> Elasticsearch:
    # One retry, but none after a time-out: a visitor waits one second, not two (design §6).
    return Elasticsearch(
        address, request_timeout=READ_TIMEOUT_S, max_retries=1, retry_on_timeout=False
    )


def execute(search: Search, *, index: str) -> Answer:
    """Ask the index one thing; see `execute_all`."""
    (answer,) = execute_all([search], index=index)
    return answer


def execute_all(searches: Sequence[Search], *, index: str) -> list[Answer]:
    """Ask the index several things in one request; a `Search` is executed nowhere else.

    Returns:
        What was answered to each, as the index writes it: all of it or nothing.

    Raises:
        SearchUnavailable: it is away, refuses one, or answers for a part of its documents only.
    """
    lines = [line for search in searches for line in ({}, search.to_dict())]
    with failures():
        answers = client().msearch(index=index, searches=lines).body["responses"]
    for answer in answers:
        _refuse_parts(answer)
    return list(answers)


def _refuse_parts(answer: Answer) -> None:
    """Several questions are answered by 200 whatever became of each.

    Raises:
        SearchUnavailable: this one was refused, or answered in part.
    """
    if error := answer.get("error"):
        kind = str(error["type"] if isinstance(error, Mapping) else error)
        if answer.get("status") == HTTPStatus.BAD_REQUEST:
            logger.error("The index refused a query: %s", error)
            raise QueryRefused(kind)
        raise SearchUnavailable(kind)
    if answer["timed_out"] or answer["_shards"]["failed"]:
        raise SearchUnavailable("partial answer")


@contextmanager
def failures() -> Iterator[None]:
    """Turns what the client raises into `SearchUnavailable`: `ApiError` and `TransportError`.

    Raises:
        SearchUnavailable: with the name of what was raised.
    """
    try:
        yield
    except BadRequestError as error:  # our own query is wrong: somebody must look
        logger.exception("The index refused a query.")
        raise QueryRefused(type(error).__name__) from error
    except (ApiError, TransportError) as error:
        raise SearchUnavailable(type(error).__name__) from error


def patient(seconds: float) -> Any:
    """The client with another time-out, for writing."""
    return client().options(request_timeout=seconds)
