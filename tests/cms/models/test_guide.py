"""The investor guide as a reader goes through it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from django.test import Client

from cms.models import GuideIndexPage, GuidePage
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db
BODY = json.dumps(
    [{"type": "text", "value": "<h2>Một</h2><p>a</p><h2>Hai</h2><p>b</p><h2>Ba</h2><p>c</p>"}]
)


@pytest.fixture
def guide() -> Any:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang", title="Cẩm nang")
    child_page(guide, GuidePage, "vi-sao", title="Vì sao", introduction="Vị trí.")
    child_page(
        guide, GuidePage, "cac-buoc", title="Các bước", body=BODY, checked_on=date(2026, 11, 23)
    )
    child_page(guide, GuidePage, "chi-phi", title="Chi phí")
    child_page(guide, GuidePage, "nhap", title="Nháp", live=False)
    return guide


def test_the_index_lists_its_public_pages_in_order(client: Client, guide: Any) -> None:
    rows = client.get("/vi/cam-nang/").context["rows"]
    assert [(row.number, row.title) for row in rows] == [
        (1, "Vì sao"),
        (2, "Các bước"),
        (3, "Chi phí"),
    ]
    assert rows[0].introduction == "Vị trí."


def test_a_page_leads_to_those_before_and_after_it(client: Client, guide: Any) -> None:
    context = client.get("/vi/cam-nang/cac-buoc/").context
    assert context["previous"].href == "/vi/cam-nang/vi-sao/"
    assert context["next"].href == "/vi/cam-nang/chi-phi/"
    assert client.get("/vi/cam-nang/vi-sao/").context["previous"] is None
    assert client.get("/vi/cam-nang/chi-phi/").context["next"] is None


def test_its_headings_can_be_gone_to(client: Client, guide: Any) -> None:
    page = client.get("/vi/cam-nang/cac-buoc/").content.decode()
    for anchor in ("một", "hai", "ba"):
        assert f'href="#{anchor}"' in page
        assert f'<h2 id="{anchor}">' in page
    assert "#" not in "".join(
        link for link in client.get("/vi/cam-nang/vi-sao/").context["contents"]
    )


def test_it_says_when_it_was_checked(client: Client, guide: Any) -> None:
    assert "23/11/2026" in client.get("/vi/cam-nang/cac-buoc/").content.decode()
    assert client.get("/vi/cam-nang/vi-sao/").context["checked"] == ""
