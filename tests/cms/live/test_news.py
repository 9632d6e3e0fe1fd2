"""Articles by year and a page at a time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cms.live.news import PAGE_SIZE, Asked, articles_asked
from cms.models import NewsArticle, NewsIndexPage
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def articles() -> Any:
    index = child_page(home_page(), NewsIndexPage, "tin-tuc")
    for number in range(PAGE_SIZE + 2):
        year = 2025 if number < 3 else 2026
        child_page(index, NewsArticle, f"tin-{number}", date=date(year, 1, number + 1))
    return NewsArticle.objects.live()


def asked(articles: Any, **query: str) -> Asked:
    return articles_asked(articles, query, language="en", path="/en/news/")


def test_pages_lead_to_one_another(articles: Any) -> None:
    first, second = asked(articles), asked(articles, page="2")
    assert (len(first.rows), len(second.rows)) == (PAGE_SIZE, 2)
    assert (first.previous_href, first.next_href) == ("", "/en/news/?page=2")
    assert (second.previous_href, second.next_href) == ("/en/news/", "")
    assert [page["number"] for page in first.pages] == [1, 2]
    assert not {row.href for row in first.rows} & {row.href for row in second.rows}


def test_a_year_narrows_the_list(articles: Any) -> None:
    found = asked(articles, year="2025")
    assert len(found.rows) == 3
    assert {row.on[:4] for row in found.rows} == {"2025"}
    years = [(year["label"], year["href"], year["current"]) for year in found.years[1:]]
    assert years == [
        ("2026", "/en/news/?year=2026", False),
        ("2025", "/en/news/?year=2025", True),
    ]


@pytest.mark.parametrize("query", [{"year": "1999"}, {"year": "x"}, {"page": "x"}, {"page": "0"}])
def test_what_is_not_there_shows_a_list_all_the_same(articles: Any, query: dict[str, str]) -> None:
    assert asked(articles, **query).rows


def test_one_year_is_no_choice(articles: Any) -> None:
    assert asked(articles.filter(date__year=2025)).years == ()
