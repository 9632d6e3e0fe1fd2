"""Pages of editors as programs read them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale

from cms.models import DataPage, NewsArticle, NewsIndexPage, SiteSettings
from cms.structured_data.pages import data_page_address, page_data
from tests.investment.views.structured_data.required import missing
from tests.investment.views.structured_data.test_project import read
from tests.published_pages import homes, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def trees() -> dict[str, Any]:
    return homes()


def english() -> Locale:
    return Locale.objects.get(language_code="en")


def test_a_home_page_says_who_publishes_the_site_and_how_it_is_searched(
    client: Client, trees: dict[str, Any]
) -> None:
    settings = SiteSettings.load()
    settings.e_mail = "office@example.vn"
    settings.save()
    found = read(client, "/ko/")
    assert missing(list(found.values())) == []
    assert found["GovernmentOrganization"]["contactPoint"]["email"] == "office@example.vn"
    assert found["WebSite"]["inLanguage"] == "ko"


def test_an_article_has_its_day_and_its_source(client: Client, trees: dict[str, Any]) -> None:
    index = published(NewsIndexPage(title="News", slug="news", locale=english()), trees["en"])
    article = NewsArticle(
        title="A fair </script> in Seoul",
        slug="fair",
        date=date(2026, 11, 20),
        source_title="Portal",
        source_url="https://thanhhoa.gov.vn/1",
        locale=english(),
    )
    published(article, index)
    found = read(client, "/en/news/fair/")
    assert missing(list(found.values())) == []
    assert found["NewsArticle"]["datePublished"] == "2026-11-20"
    assert found["NewsArticle"]["isBasedOn"] == "https://thanhhoa.gov.vn/1"
    assert found["NewsArticle"]["headline"] == "A fair </script> in Seoul"
    steps = [step["name"] for step in found["BreadcrumbList"]["itemListElement"]]
    assert steps[-1] == "A fair </script> in Seoul"


def test_the_terms_of_the_data_are_those_of_the_page_on_the_data(
    client: Client, trees: dict[str, Any]
) -> None:
    assert data_page_address("en") == ""
    page = published(DataPage(title="About the data", slug="data", locale=english()), trees["en"])
    (data,) = page_data(page, site_name="x")
    assert data["license"] == "http://127.0.0.1:8000/en/data/" == data_page_address("en")
    assert read(client, "/en/projects/")["Dataset"]["license"] == data["license"]
    assert "license" not in read(client, "/ko/projects/")["Dataset"]
