"""The small catalogue in an index of its own, on the node of ELASTICSEARCH_URL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import pytest
from django.test.utils import override_settings
from elasticsearch import Elasticsearch

from investment.models import InvestmentProject
from investment.search.client import ENGINE, breaker, client
from investment.search.elastic.indices import read_alias
from investment.search.elastic.rebuilding import Rebuilt, only_one, own_indices, rebuild
from tests import services


@pytest.fixture(scope="module")
def _indexed_catalogue(_stored_catalogue: None, django_db_blocker: Any) -> Iterator[None]:
    with standing_index(django_db_blocker):
        yield


@pytest.fixture
def indexed(_indexed_catalogue: None, catalogue: None, settings: Any) -> None:
    """The six public projects, asked through Elasticsearch; the test leaves the index alone."""
    ask_the_node(settings)


@pytest.fixture(scope="module")
def _indexed_demonstration(_stored_demonstration: None, django_db_blocker: Any) -> Iterator[None]:
    with standing_index(django_db_blocker):
        yield


@pytest.fixture
def indexed_demonstration(_indexed_demonstration: None, demonstration: None, settings: Any) -> None:
    """The demonstration catalogue, asked through Elasticsearch."""
    ask_the_node(settings)


@pytest.fixture
def empty_node(catalogue: None, settings: Any) -> Iterator[Elasticsearch]:
    """The six public projects and no index yet; what the test makes is deleted after it."""
    ask_the_node(settings)
    settings.SEARCH_INDEX_PREFIX = f"catalogue-test-{uuid4().hex[:8]}"
    node = Elasticsearch(settings.ELASTICSEARCH_URL)
    yield node
    settings.ELASTICSEARCH_URL = services.found("elasticsearch")
    breaker.succeeded()
    for name in own_indices():
        node.indices.delete(index=name)


@pytest.fixture
def live(empty_node: Elasticsearch) -> Elasticsearch:
    """The same with an index that the test may change."""
    build()
    return empty_node


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Callable[[], Any]:
    """Does at its end what is done after a commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@contextmanager
def standing_index(django_db_blocker: Any) -> Iterator[None]:
    """An index of what the database holds, for the tests of a module."""
    node = services.found("elasticsearch")
    if node is None:
        pytest.skip(services.HOW["elasticsearch"])
    with override_settings(ELASTICSEARCH_URL=node), django_db_blocker.unblock():
        made = build()
        client().indices.refresh(index=made.index)
        yield
        client().indices.delete(index=made.index, ignore_unavailable=True)


def ask_the_node(settings: Any) -> None:
    """Let one test be answered by Elasticsearch, whatever failed before."""
    settings.ELASTICSEARCH_URL = services.found("elasticsearch")
    settings.SEARCH_ENGINE = ENGINE
    breaker.succeeded()


def build() -> Rebuilt:
    with only_one() as run:
        return rebuild(run)


def stored(node: Elasticsearch) -> dict[str, Any]:
    """Every document that visitors search now, by the code of its project."""
    node.indices.refresh(index=read_alias())
    hits = node.search(index=read_alias(), size=1_000)["hits"]["hits"]
    return {hit["_source"]["code"]: hit["_source"] for hit in hits}


def public_codes() -> set[str]:
    return set(InvestmentProject.objects.public().values_list("code", flat=True))
