"""What every public page has in common."""

from __future__ import annotations

from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils.translation import override

from investment.views.public import page_language, public_page, untranslated


@public_page
def shown(request: HttpRequest, code: str) -> HttpResponse:
    return HttpResponse(code)


def test_a_page_is_read_only_and_any_cache_may_keep_it() -> None:
    response = shown(RequestFactory().get("/"), code="TH-001")
    assert response.content == b"TH-001"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert shown(RequestFactory().post("/"), code="TH-001").status_code == 405


def test_the_language_is_that_of_the_address() -> None:
    with override("ko"):
        assert page_language() == "ko"
    with override(None):
        assert page_language() == "en"


def test_languages_without_a_text_are_named() -> None:
    record = SimpleNamespace(name_vi="Thép", name_en="", name_ko=None)
    assert untranslated(record, "name") == ["en", "ko"]
