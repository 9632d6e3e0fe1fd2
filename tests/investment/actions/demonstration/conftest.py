"""The catalogue is loaded once for all tests of this folder; each test rolls back what it does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction

from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.loading import load_demonstration


@pytest.fixture(scope="package")
def first_load(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[Ledger]:
    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]
        yield load_demonstration()
        transaction.set_rollback(True)


@pytest.fixture
def loaded(first_load: Ledger, db: None) -> Ledger:
    """The database holds the demonstration; what was done to load it."""
    return first_load
