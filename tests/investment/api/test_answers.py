"""How long an answer may be kept, and what has changed since."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from investment.api.answers import last_change
from investment.models import CatalogueVersion
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
MIDNIGHT = "Sun, 22 Nov 2026 17:00:00 GMT"  # that begins 23 November in Thanh Hóa
ADDRESSES = pytest.mark.parametrize(
    "path", ["projects", "projects/TH-001", "zones", "projects.csv", "oc4ids.json"]
)


@pytest.fixture(autouse=True)
def project() -> None:
    InvestmentProjectFactory(code="TH-001", live=True)


def changed(at: datetime) -> None:
    CatalogueVersion.change()
    CatalogueVersion.objects.update(changed_at=at)


@ADDRESSES
def test_an_answer_can_be_kept_for_a_minute_and_says_since_when_it_stands(
    client: Client, path: str
) -> None:
    response = client.get(f"/api/v1/{path}")
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.headers["Last-Modified"] == MIDNIGHT
    assert response.headers["ETag"]
    assert not response.cookies


@ADDRESSES
def test_what_has_not_changed_is_not_sent_again(client: Client, path: str) -> None:
    tag = client.get(f"/api/v1/{path}").headers["ETag"]
    by_tag = client.get(f"/api/v1/{path}", headers={"if-none-match": tag})
    by_date = client.get(f"/api/v1/{path}", headers={"if-modified-since": MIDNIGHT})
    assert (by_tag.status_code, by_tag.content) == (304, b"")
    assert (by_date.status_code, by_date.content) == (304, b"")
    assert by_tag.headers["ETag"] == tag


@ADDRESSES
def test_what_has_changed_is_sent(client: Client, path: str) -> None:
    changed(datetime(2026, 11, 23, 5, tzinfo=UTC))
    response = client.get(f"/api/v1/{path}", headers={"if-modified-since": MIDNIGHT})
    assert response.status_code == 200
    assert response.headers["Last-Modified"] == "Mon, 23 Nov 2026 05:00:00 GMT"


def test_a_new_day_is_a_change(settings: Any) -> None:
    changed(datetime(2026, 11, 20, tzinfo=UTC))
    settings.CATALOGUE_TODAY = date(2026, 11, 24)
    assert last_change() == datetime(2026, 11, 23, 17, tzinfo=UTC)


def test_a_refusal_stands_since_never(client: Client) -> None:
    assert "Last-Modified" not in client.get("/api/v1/projects?page=x").headers
