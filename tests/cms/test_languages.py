"""The switcher of a page."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from cms.models import GuideIndexPage, GuidePage, StandardPage
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes() -> dict[str, Any]:
    vi = home_page("vi")
    return {"vi": vi, "en": home_page("en", of=vi), "ko": home_page("ko", of=vi)}


def links_of(client: Client, path: str) -> dict[str, dict[str, Any]]:
    return {entry["code"]: entry for entry in client.get(path).context["languages"]}


def test_the_switch_leads_to_the_same_page(client: Client, homes: dict[str, Any]) -> None:
    about = child_page(homes["vi"], StandardPage, "gioi-thieu")
    child_page(homes["en"], StandardPage, "about", of=about)
    links = links_of(client, "/vi/gioi-thieu/")
    assert links["en"]["href"] == "/en/about/"
    assert links["en"]["hreflang"]
    assert links["vi"]["current"]


def test_a_page_that_is_not_translated_leads_to_the_nearest_and_says_so(
    client: Client, homes: dict[str, Any]
) -> None:
    guide = child_page(homes["vi"], GuideIndexPage, "cam-nang", title="Cẩm nang")
    child_page(homes["en"], GuideIndexPage, "guide", of=guide)
    child_page(guide, GuidePage, "chi-phi")
    answer = client.get("/vi/cam-nang/chi-phi/")
    links = {entry["code"]: entry for entry in answer.context["languages"]}
    assert links["en"]["href"] == "/en/guide/?untranslated=vi"
    assert links["en"]["nearest"] == "Cẩm nang"
    assert links["ko"]["href"] == "/ko/?untranslated=vi"
    assert links["ko"]["nearest"] == ""
    assert 'hreflang="en"' not in answer.content.decode()
    landed = client.get("/en/guide/?untranslated=vi").content.decode()
    assert "has not been translated yet" in landed
    assert "has not been translated yet" not in client.get("/en/guide/").content.decode()


def test_a_translation_that_is_a_draft_is_none(client: Client, homes: dict[str, Any]) -> None:
    about = child_page(homes["vi"], StandardPage, "gioi-thieu")
    child_page(homes["en"], StandardPage, "about", of=about, live=False)
    assert links_of(client, "/vi/gioi-thieu/")["en"]["untranslated"]


@pytest.mark.parametrize("value", ["en", "xx", "<b>"])
def test_nothing_is_said_where_the_address_names_no_other_language(
    client: Client, homes: dict[str, Any], value: str
) -> None:
    assert client.get("/en/", {"untranslated": value}).context["untranslated_from"] == ""
