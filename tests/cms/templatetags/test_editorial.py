"""Words of editors on pages of the database."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from cms.models import RecordListPage
from cms.templatetags.editorial import list_introduction
from tests.page_trees import child_page, home_page, publish_page

pytestmark = pytest.mark.django_db


def test_an_introduction_is_in_the_language_of_the_page_once_it_is_public() -> None:
    home = home_page("ko")
    page = child_page(
        home, RecordListPage, "zones-intro", shows="zones", introduction="소개", live=False
    )
    with override("ko"):
        assert list_introduction("zones") == ""
    publish_page(page)
    with override("ko"):
        assert list_introduction("zones") == "소개"
        assert list_introduction("projects") == ""
    with override("en"):
        assert list_introduction("zones") == ""
