"""The pages before the sign-in speak the reader's language and lead nowhere else."""

from __future__ import annotations

import re

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
PAGES = ["/cms/login/", "/cms/password_reset/", "/cms/password_reset/done/"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_a_language_is_chosen_before_it_is_known_who_reads(
    client: Client, language: str, page: str
) -> None:
    assert 'lang="vi"' in client.get(page).content.decode()[:400]
    answer = client.get(f"/cms/language/{language}/?next={page}")
    assert answer.headers["Location"] == page
    cookie = answer.cookies["editors_language"]
    assert (cookie["path"], cookie["samesite"]) == ("/cms/", "Lax")
    assert re.search(rf'<html[^>]*\blang="{language}"', client.get(page).content.decode())


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example/cms/", "/en/projects/", "javascript:x", ""]
)
def test_it_leads_to_no_other_place(client: Client, target: str) -> None:
    answer = client.get("/cms/language/ko/", {"next": target})
    assert answer.headers["Location"] == "/cms/login/"


def test_a_language_that_is_none_is_not_found(client: Client) -> None:
    assert client.get("/cms/language/fr/").status_code in {302, 404}
    client.cookies["editors_language"] = "fr"
    assert 'lang="vi"' in client.get("/cms/login/").content.decode()[:400]


def test_the_sign_in_offers_the_languages_and_no_endless_session(client: Client) -> None:
    page = client.get("/cms/login/").content.decode()
    assert page.count("/cms/language/") == 2
    assert 'name="remember"' not in page
    assert 'autocomplete="current-password"' in page


def test_a_session_of_an_editor_is_never_sent_to_the_public_site(client: Client) -> None:
    answer = client.get("/cms/language/ko/")
    assert {cookie["path"] for cookie in answer.cookies.values()} == {"/cms/"}
