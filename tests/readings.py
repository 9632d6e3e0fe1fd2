"""The catalogue as visitors read it: committed, so that a reading is kept; and how much is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext


@contextmanager
def read_once() -> Iterator[None]:
    """What is stored counts as committed: read once and kept, as for visitors.

    For tests that change nothing, or say so: every state of the catalogue has a mark of its own.
    """
    with pytest.MonkeyPatch.context() as patch:
        for module in ("snapshot", "elastic.labels"):
            patch.setattr(f"investment.search.{module}.is_settled", lambda: True)
        yield


@pytest.fixture
def settled() -> Iterator[None]:
    """One test reads the catalogue as visitors do."""
    with read_once():
        yield


@pytest.fixture
def at_most_selects() -> Callable[[int], AbstractContextManager[None]]:
    """Counts what is read; PostgreSQL is also told how, in statements that read nothing."""

    @contextmanager
    def counted(most: int) -> Iterator[None]:
        with CaptureQueriesContext(connection) as context:
            yield
        read = [one["sql"] for one in context if one["sql"].startswith("SELECT")]
        assert len(read) <= most, read

    return counted
