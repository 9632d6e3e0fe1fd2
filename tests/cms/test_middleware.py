"""Sessions for editors alone, and the language that the address says."""

from __future__ import annotations

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils.translation import get_language

from cms.middleware import EditorsOnlyMiddleware, LanguageOfAddressMiddleware

LANGUAGES = [
    ("/vi/du-an/", "vi"),
    ("/en/projects/", "en"),
    ("/ko/projects/", "ko"),
    ("/fr/projects/", "en"),
    ("/healthz", "en"),
    ("/cms/login/", "vi"),
]


@pytest.mark.parametrize(("path", "language"), LANGUAGES)
def test_the_address_says_the_language(path: str, language: str) -> None:
    seen: list[str | None] = []

    def view(_request: HttpRequest) -> HttpResponse:
        seen.append(get_language())
        return HttpResponse()

    before = get_language()
    response = LanguageOfAddressMiddleware(view)(RequestFactory().get(path))
    assert seen == [language]
    assert response.headers["Content-Language"] == language
    assert get_language() == before


def test_the_header_of_a_browser_changes_nothing() -> None:
    request = RequestFactory().get("/ko/", headers={"accept-language": "vi"})
    response = LanguageOfAddressMiddleware(lambda _request: HttpResponse())(request)
    assert response.headers["Content-Language"] == "ko"
    assert "Vary" not in response.headers


def test_only_editors_have_a_session() -> None:
    seen: dict[str, bool] = {}

    def view(request: HttpRequest) -> HttpResponse:
        seen[request.path_info] = hasattr(request, "session")
        return HttpResponse()

    middleware = EditorsOnlyMiddleware(view)
    for path in ("/en/projects/", "/cms/"):
        middleware(RequestFactory().get(path))
    assert seen == {"/en/projects/": False, "/cms/": True}


@pytest.mark.django_db
@pytest.mark.ignore_template_errors
def test_editors_screens_are_never_cached(client: Client) -> None:
    assert client.get("/cms/login/").headers["Cache-Control"] == "no-store, private"
