"""The address without a language."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.mark.parametrize(
    ("header", "address"), [("vi", "/vi/"), ("ko-KR", "/ko/"), ("de", "/en/"), ("", "/en/")]
)
def test_it_leads_to_the_reader_s_language(client: Client, header: str, address: str) -> None:
    response = client.get("/", headers={"accept-language": header})
    assert (response.status_code, response.headers["Location"]) == (302, address)
    assert response.headers["Vary"] == "Accept-Language"
    assert not response.cookies


def test_a_cookie_changes_nothing(client: Client) -> None:
    client.cookies["django_language"] = "ko"
    assert client.get("/").headers["Location"] == "/en/"
