"""News for feed readers."""

from __future__ import annotations

from datetime import date
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from django.test import Client
from wagtail.models import Locale

from cms.models import NewsArticle, NewsIndexPage
from investment.views.feeds.atom import NAMESPACE
from tests.published_pages import homes, publish, published

pytestmark = pytest.mark.django_db
ATOM = f"{{{NAMESPACE}}}"


@pytest.fixture
def article() -> Any:
    english = Locale.objects.get(language_code="en")
    index = published(NewsIndexPage(title="News", slug="news", locale=english), homes()["en"])
    fair = NewsArticle(
        title="A fair in Seoul",
        slug="fair",
        introduction="Twelve projects were shown.",
        date=date(2026, 11, 20),
        locale=english,
    )
    return published(fair, index)


def titles(client: Client, language: str) -> list[str]:
    word = "tin-tuc" if language == "vi" else "news"
    root = Xml.fromstring(client.get(f"/{language}/{word}/feed.atom").content)  # noqa: S314 - our own
    return [str(one.text) for one in root.findall(f"{ATOM}entry/{ATOM}title")]


def test_an_article_stands_in_the_feed_of_its_language_alone(client: Client, article: Any) -> None:
    assert titles(client, "en") == ["A fair in Seoul"]
    assert titles(client, "ko") == titles(client, "vi") == []


def test_an_article_that_is_taken_back_leaves_it(client: Client, article: Any) -> None:
    seen = {"If-None-Match": client.get("/en/news/feed.atom")["ETag"]}
    assert client.get("/en/news/feed.atom", headers=seen).status_code == 304
    article.unpublish()
    assert client.get("/en/news/feed.atom", headers=seen).status_code == 200
    assert titles(client, "en") == []


def test_a_renewed_article_is_told(client: Client, article: Any) -> None:
    seen = {"If-None-Match": client.get("/en/news/feed.atom")["ETag"]}
    article.title = "A fair in Busan"
    publish(article)
    assert client.get("/en/news/feed.atom", headers=seen).status_code == 200
    assert titles(client, "en") == ["A fair in Busan"]
