"""Schemathesis asks the API what its own description allows, and what it does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from investment.api.version1 import api
from tests.demonstration import load_kept_demonstration

# A code may be of no record, a page beyond the last: the document cannot say which.
EXPECTED = {"positive_data_acceptance": {"expected-statuses": [200, 404, 422]}}
CONFIG = SchemathesisConfig.from_dict({"checks": EXPECTED})

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
described = schemathesis.openapi.from_dict(deepcopy(api.get_openapi_schema()), config=CONFIG)
described.app = get_wsgi_application()


@pytest.fixture(scope="module", autouse=True)
def demonstration(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The whole demonstration, once for all operations."""
    with django_db_blocker.unblock(), transaction.atomic(), kept_connection():
        load_kept_demonstration()
        yield
        transaction.set_rollback(True)


@contextmanager
def kept_connection() -> Iterator[None]:
    """Django closes its connection after a request, and the transaction of the test with it."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@described.parametrize()
@settings(max_examples=10, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_nothing_is_found(case: schemathesis.Case) -> None:
    # it would read a compressed answer as if it were text
    case.call_and_validate(headers={"Accept-Encoding": "identity"})
