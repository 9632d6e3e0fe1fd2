"""Words of editors on pages of the database."""

from __future__ import annotations

import pytest
from django.template import Context
from django.test import Client

from cms.models import RecordListPage
from cms.templatetags.editorial import list_introduction
from tests.page_trees import child_page, home_page, publish_page

pytestmark = pytest.mark.django_db


def test_an_introduction_is_in_the_language_of_the_page_once_it_is_public(client: Client) -> None:
    page = child_page(
        home_page("ko"),
        RecordListPage,
        "zones-intro",
        shows="zones",
        introduction="소개",
        live=False,
    )
    assert "소개" not in client.get("/ko/zones/").content.decode()
    publish_page(page)
    assert "소개" in client.get("/ko/zones/").content.decode()
    assert "소개" not in client.get("/en/zones/").content.decode()
    assert "소개" not in client.get("/ko/sectors/").content.decode()


def test_without_the_words_of_the_site_there_is_no_introduction() -> None:
    assert list_introduction(Context(), "zones") == ""
