"""The small catalogue in an index of its own, on the node of ELASTICSEARCH_URL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings as site_settings
from django.test.utils import override_settings

from investment.search.client import breaker, client
from investment.search.elastic.rebuilding import only_one, own_indices, rebuild
from tests import services


@pytest.fixture(scope="module")
def _indexed_catalogue(_stored_catalogue: None, django_db_blocker: Any) -> Iterator[None]:
    node = services.found("elasticsearch")
    if node is None:
        pytest.skip(services.HOW["elasticsearch"])
    with override_settings(ELASTICSEARCH_URL=node), django_db_blocker.unblock():
        with only_one() as run:
            rebuild(run)
        yield
        for name in own_indices():
            client().indices.delete(index=name)


@pytest.fixture
def indexed(_indexed_catalogue: None, catalogue: None, settings: Any) -> None:
    """The six public projects, asked through Elasticsearch."""
    settings.ELASTICSEARCH_URL = services.found("elasticsearch")
    settings.SEARCH_ENGINE = "elasticsearch"
    assert site_settings.SEARCH_INDEX_PREFIX.startswith("catalogue-test")
    breaker.succeeded()
