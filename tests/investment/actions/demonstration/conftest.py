"""The catalogue is loaded once for all tests of a module; each test rolls back what it does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from tests.demonstration import load_kept_demonstration


@pytest.fixture(scope="module")
def _kept_demonstration(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        load_kept_demonstration()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def loaded(_kept_demonstration: None, db: None) -> None:
    """The database holds the demonstration."""
