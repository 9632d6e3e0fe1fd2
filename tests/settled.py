"""The catalogue as visitors read it: committed, so that a reading of it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


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
