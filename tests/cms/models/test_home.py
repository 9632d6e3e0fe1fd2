"""The first page of a language."""

from __future__ import annotations

import gzip
import json
from datetime import date
from typing import Any

import pytest
from django.test import Client

from cms.models import GuideIndexPage, GuidePage, HomePage, NewsArticle, NewsIndexPage
from investment.search.snapshot import Snapshot
from tests.demonstration import load_kept_demonstration
from tests.factories import InvestmentProjectFactory, PromotionActivityFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def home() -> Any:
    return home_page(search_hints="Nghi Sơn, dệt may,")


def test_it_leads_into_the_catalogue_the_guide_and_the_news(client: Client, home: Any) -> None:
    guide = child_page(home, GuideIndexPage, "cam-nang", title="Cẩm nang")
    child_page(guide, GuidePage, "chi-phi", title="Chi phí")
    news = child_page(home, NewsIndexPage, "tin-tuc", title="Tin tức")
    child_page(news, NewsArticle, "khoi-cong", title="Khởi công", date=date(2026, 3, 11))
    PromotionActivityFactory(title_vi="Hội nghị", starts_on="2027-01-01", live=True)
    InvestmentProjectFactory(live=True)
    page = client.get("/vi/").content.decode()
    for link in ("/vi/du-an/", "/vi/cam-nang/", "/vi/cam-nang/chi-phi/", "/vi/tin-tuc/khoi-cong/"):
        assert f'href="{link}"' in page
    assert "Hội nghị" in page
    assert [hint["label"] for hint in client.get("/vi/").context["hints"]] == [
        "Nghi Sơn",
        "dệt may",
    ]


def test_an_empty_catalogue_makes_no_empty_bands(client: Client, home: Any) -> None:
    context = client.get("/vi/").context
    assert context["guide_rows"] == context["article_rows"] == ()
    page = client.get("/vi/").content.decode()
    assert page.count('<section class="band"') == 1  # what is calling: nothing, and it says so


def test_editors_compose_its_middle(client: Client, home: Any) -> None:
    home.body = json.dumps([{"type": "text", "value": "<p>Do biên tập viên viết.</p>"}])
    home.save()
    assert "Do biên tập viên viết." in client.get("/vi/").content.decode()


@pytest.mark.slow
def test_the_demonstration_s_is_small_and_asks_little(
    client: Client, django_assert_max_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The catalogue is read once, by the first visitor after a change."""
    load_kept_demonstration()
    reading = Snapshot("mark")
    monkeypatch.setattr("investment.search.database.current", lambda: reading)
    for home in HomePage.objects.live():
        address = home.get_url()
        client.get(address)
        with django_assert_max_num_queries(25):
            answer = client.get(address)
        assert len(gzip.compress(answer.content)) <= 30_000
