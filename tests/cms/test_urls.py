"""What stands at which address, and in which language nothing stands there."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
@pytest.mark.parametrize(
    "path",
    [
        "nothing/", "projects/TH-999/", "du-an/TH-999/", "응이선/", "du-an/응이선/",
        "projects/응이선/", "zones/응이선/", "sectors/응이선/", "activities/응이선/",
    ],
)  # fmt: skip
def test_nothing_is_said_in_the_language_of_the_address(
    client: Client, language: str, path: str
) -> None:
    response = client.get(f"/{language}/{path}")
    assert response.status_code == 404
    assert f'<html lang="{language}">' in response.content.decode()
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.django_db
def test_an_address_without_its_slash_is_sent_on(client: Client) -> None:
    response = client.get("/ko/projects")
    assert (response.status_code, response.headers["Location"]) == (301, "/ko/projects/")


@pytest.mark.django_db
@pytest.mark.ignore_template_errors
def test_editors_sign_in_under_their_own_address(client: Client) -> None:
    assert client.get("/cms/login/").status_code == 200


@pytest.mark.django_db
def test_only_pictures_are_served_from_the_media_folder(client: Client) -> None:
    assert client.get("/media/documents/plan.pdf").status_code == 404
    assert client.get("/media/images/../documents/plan.pdf").status_code in (400, 404)


@pytest.mark.django_db
def test_visitors_are_offered_no_sign_in(client: Client) -> None:
    assert client.get("/en/_util/login/").status_code == 404


@pytest.mark.django_db
@pytest.mark.ignore_template_errors
def test_pages_of_visitors_run_no_script_but_their_own_and_editors_screens_may(
    client: Client,
) -> None:
    policy = client.get("/en/projects/").headers["Content-Security-Policy"]
    rules = dict(rule.split(maxsplit=1) for rule in policy.split("; "))
    assert rules["default-src"] == "'self'"
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "Content-Security-Policy" not in client.get("/cms/login/").headers
