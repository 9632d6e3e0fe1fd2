"""Sessions for editors alone, and the language that the address says."""

from __future__ import annotations

import gzip

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils.translation import get_language

from cms.middleware import (
    EditorsOnlyMiddleware,
    LanguageOfAddressMiddleware,
    PublicCachingMiddleware,
)

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


def kept(response: HttpResponse, method: str = "get") -> str | None:
    request = getattr(RequestFactory(), method)("/en/")
    answer = PublicCachingMiddleware(lambda _request: response)(request)
    return answer.headers.get("Cache-Control")


def test_any_cache_may_keep_a_public_page_for_a_minute() -> None:
    assert kept(HttpResponse()) == "public, max-age=60"
    assert kept(HttpResponse(), "head") == "public, max-age=60"


def test_what_a_page_says_of_itself_stands() -> None:
    assert kept(HttpResponse(headers={"Cache-Control": "no-store"})) == "no-store"


@pytest.mark.parametrize("status", [302, 404, 422, 500, 503])
def test_neither_errors_nor_redirects_are_kept(status: int) -> None:
    assert kept(HttpResponse(status=status)) is None


def test_an_answer_to_a_form_is_not_kept() -> None:
    assert kept(HttpResponse(), "post") is None


def test_an_answer_with_a_cookie_belongs_to_one_reader() -> None:
    response = HttpResponse(headers={"Cache-Control": "public"})
    response.set_cookie("csrftoken", "a")
    assert kept(response) == "no-store, private"


@pytest.mark.django_db
def test_a_reader_who_has_the_page_gets_it_once(client: Client) -> None:
    first = client.get("/en/projects/")
    assert first.headers["Cache-Control"] == "public, max-age=60"
    again = client.get("/en/projects/", headers={"if-none-match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.django_db
def test_pages_travel_compressed(client: Client) -> None:
    whole = client.get("/ko/projects/")
    packed = client.get("/ko/projects/", headers={"accept-encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == whole.content
    assert len(packed.content) <= 30_000
    again = {"accept-encoding": "gzip", "if-none-match": packed.headers["ETag"]}
    assert client.get("/ko/projects/", headers=again).status_code == 304
