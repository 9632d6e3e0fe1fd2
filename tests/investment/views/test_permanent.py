"""Addresses that were printed."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import InvestmentProjectFactory, SectorFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ("vi-VN,vi;q=0.9", "/vi/du-an/TH-001/"),
        ("ko", "/ko/projects/TH-001/"),
        ("", "/en/projects/TH-001/"),
    ],
)
@pytest.mark.parametrize("printed", ["/p/TH-001", "/p/th-001", "/p/TH001", "/p/TH-001/"])
def test_the_short_address_leads_to_the_reader_s_language(
    client: Client, printed: str, header: str, address: str
) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    response = client.get(printed, headers={"accept-language": header})
    assert (response.status_code, response.headers["Location"]) == (302, address)
    assert response.headers["Vary"] == "Accept-Language"
    assert not response.cookies


def test_a_code_that_is_not_public_is_not_found_in_the_reader_s_language(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001")
    response = client.get("/p/TH-001", headers={"accept-language": "ko"})
    assert response.status_code == 404
    assert '<html lang="ko">' in response.content.decode()


@pytest.mark.parametrize("written", ["th-001", "TH001", "th%20001"])
def test_another_spelling_is_sent_to_the_one_address_with_its_query(
    client: Client, written: str
) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    response = client.get(f"/vi/du-an/{written}/?currency=VND")
    assert response.status_code == 301
    assert response.headers["Location"] == "/vi/du-an/TH-001/?currency=VND"


def test_a_sector_has_small_letters(client: Client) -> None:
    SectorFactory(code="energy")
    response = client.get("/en/sectors/ENERGY/")
    assert (response.status_code, response.headers["Location"]) == (301, "/en/sectors/energy/")


def test_posting_is_not_allowed(client: Client) -> None:
    assert client.post("/p/TH-001").status_code == 405
