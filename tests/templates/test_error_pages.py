"""Pages for what is not there, and for when nothing works."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

SENTENCES = {
    "vi": "Hệ thống gặp sự cố",
    "en": "Something failed on our side.",
    "ko": "오류가 발생했습니다",
}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "action", "words"),
    [
        ("/en/projects/TH-999/", "/en/search/", "TH-999"),
        ("/vi/tin-tuc/nha-may-det/", "/vi/tim-kiem/", "nha may det"),
        ("/ko/응이선/", "/ko/search/", "응이선"),
    ],
)
def test_an_address_where_nothing_stands_offers_to_search_for_its_words(
    client: Client, address: str, action: str, words: str
) -> None:
    response = client.get(address)
    page = response.content.decode()
    assert response.status_code == 404
    assert f'action="{action}"' in page
    assert f'name="q" value="{words}"' in page
    assert '<meta name="robots" content="noindex">' in page


@pytest.fixture
def broken_database(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: Any, **kwargs: Any) -> Any:
        raise OperationalError("no route to the database")

    monkeypatch.setattr(connection, "cursor", away)
    monkeypatch.setattr(connection, "ensure_connection", away)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/vi/du-an/", "/en/projects/TH-001/", "/ko/search/?q=x", "/en/x/"]
)
def test_without_a_database_a_page_in_three_languages_answers(
    client: Client, broken_database: None, address: str
) -> None:
    client.raise_request_exception = False
    response = client.get(address)
    page = response.content.decode()
    assert response.status_code == 500
    assert f'<html lang="{address[1:3]}">' in page
    for language in SENTENCES:
        assert f'lang="{language}"' in page
        assert f'href="/{language}/"' in page
    assert page.count("<h1>") == 1
    assert page.count("<h2>") == 2
    assert SENTENCES["en"] in page
