"""News as a reader finds it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client

from cms.models import NewsArticle, NewsIndexPage
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> Any:
    return child_page(home_page(), NewsIndexPage, "tin-tuc", title="Tin tức")


def article(index: Any, slug: str, day: date, **fields: Any) -> Any:
    return child_page(index, NewsArticle, slug, date=day, **fields)


def test_the_newest_comes_first_and_drafts_do_not_come(client: Client, index: Any) -> None:
    article(index, "cu", date(2024, 5, 1))
    article(index, "moi", date(2026, 3, 11))
    article(index, "nhap", date(2026, 4, 1), live=False)
    rows = client.get("/vi/tin-tuc/").context["asked"].rows
    assert [(row.href, row.day) for row in rows] == [
        ("/vi/tin-tuc/moi/", "11/03/2026"),
        ("/vi/tin-tuc/cu/", "01/05/2024"),
    ]


def test_an_article_names_its_day_and_source(client: Client, index: Any) -> None:
    article(
        index,
        "moi",
        date(2026, 3, 11),
        source_title="Báo Thanh Hóa",
        source_url="https://example.vn/tin",
    )
    page = client.get("/vi/tin-tuc/moi/").content.decode()
    assert '<time datetime="2026-03-11">11/03/2026</time>' in page
    assert 'href="https://example.vn/tin"' in page
    assert "Báo Thanh Hóa" in page


def test_a_source_with_an_address_has_a_title(index: Any) -> None:
    found = article(index, "moi", date(2026, 3, 11), source_title="Báo")
    found.source_title, found.source_url = "", "https://example.vn/"
    with pytest.raises(IntegrityError), transaction.atomic():
        found.save(clean=False)
    found.source_url = ""
    found.save()


def test_a_picture_is_described(index: Any) -> None:
    found = NewsArticle(title="Tin", slug="tin", date=date(2026, 1, 1), image_id=1)
    with pytest.raises(ValidationError) as refused:
        found.clean()
    assert set(refused.value.message_dict) == {"image_alt"}


def test_an_index_without_articles_says_so(client: Client, index: Any) -> None:
    assert client.get("/vi/tin-tuc/").context["asked"].rows == ()
