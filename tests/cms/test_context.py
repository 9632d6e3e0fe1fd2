"""What every page knows."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import RequestFactory
from django.urls import resolve
from django.utils.translation import override

from cms.context import languages, same_page, site
from cms.models import SiteSettings
from investment.models import CatalogueSettings

pytestmark = pytest.mark.django_db


def asked(path: str, language: str) -> dict[str, Any]:
    request = RequestFactory().get(path)
    with override(language):
        request.resolver_match = resolve(request.path_info)
        return site(request)


def test_the_switch_keeps_page_filters_and_currency() -> None:
    context = asked("/ko/projects/?q=nghi+son&currency=KRW", "ko")
    links = {entry["code"]: entry["href"] for entry in context["languages"]}
    assert links == {
        "vi": "/vi/du-an/?q=nghi+son&currency=KRW",
        "en": "/en/projects/?q=nghi+son&currency=KRW",
        "ko": "/ko/projects/?q=nghi+son&currency=KRW",
    }
    assert [entry["label"] for entry in context["languages"]] == ["Tiếng Việt", "English", "한국어"]


def test_an_address_without_language_leads_to_the_homes() -> None:
    request = RequestFactory().get("/nowhere/")
    links = [(entry["href"], entry["hreflang"]) for entry in languages(request, "en")]
    assert links == [("/vi/", False), ("/en/", False), ("/ko/", False)]


def test_a_route_without_language_has_no_other_languages() -> None:
    assert same_page(resolve("/healthz"), "ko", query="") is None
    assert same_page(None, "ko", query="") is None


def test_the_menu_marks_where_the_reader_is() -> None:
    entries = asked("/vi/du-an/TH-004/", "vi")["menu"]
    assert [entry["current"] for entry in entries].count(True) == 1
    assert entries[0]["href"] == "/vi/du-an/"
    assert entries[0]["current"]


def test_the_site_calls_itself_what_its_settings_say_in_each_language() -> None:
    assert asked("/en/projects/", "en")["site"]["name"] == "Invest in Thanh Hoa"
    row = SiteSettings.load()
    row.name_en, row.disclaimer_ko, row.e_mail = "Thanh Hoa invites", "참고용", "a@b.vn"
    row.save()
    english, korean = asked("/en/projects/", "en"), asked("/ko/projects/", "ko")
    assert english["site"]["name"] == "Thanh Hoa invites"
    assert english["footer"]["disclaimer"] == ""
    assert korean["footer"]["disclaimer"] == "참고용"
    assert korean["site"]["name"] != "Thanh Hoa invites"
    assert korean["footer"]["e_mail"] == "a@b.vn"


@pytest.mark.parametrize("is_demonstration", [True, False])
def test_the_banner_follows_the_setting(is_demonstration: bool) -> None:
    row = CatalogueSettings.load()
    row.is_demonstration = is_demonstration
    row.save()
    assert asked("/en/projects/", "en")["demonstration"] is is_demonstration


def test_the_canonical_address_has_no_query() -> None:
    assert asked("/en/projects/?page=3", "en")["canonical"].endswith("/en/projects/")


def test_editors_screens_get_the_languages_alone() -> None:
    found = site(RequestFactory().get("/cms/"))
    assert {name: dict(value) for name, value in found.items()} == {
        "editors_languages": {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}
    }


def test_the_footer_offers_the_catalogue_as_open_data_in_the_readers_language() -> None:
    links = [entry["href"] for entry in asked("/ko/projects/", "ko")["footer"]["open_data"]]
    assert links == [
        "/ko/projects/export.csv",
        "/ko/projects/export.xlsx",
        "/api/v1/projects?lang=ko",
    ]
