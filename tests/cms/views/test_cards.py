"""Social cards as messengers fetch them."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from django.test import Client
from PIL import Image

from tests.factories import InvestmentProjectFactory, ZoneFactory
from tests.published_pages import homes

pytestmark = pytest.mark.django_db
PATTERN = re.compile(r'<meta property="og:image" content="http://127.0.0.1:8000([^"]+)">')


@pytest.fixture(autouse=True)
def project() -> None:
    InvestmentProjectFactory(code="TH-001", zone=ZoneFactory(code="Z-01", live=True), live=True)


@pytest.mark.parametrize(
    "address",
    [
        "/en/projects/TH-001/",
        "/vi/du-an/TH-001/",
        "/ko/zones/Z-01/",
        "/vi/linh-vuc/industry/",
        "/ko/projects/",
    ],
)
def test_every_page_names_a_card_that_is_a_picture(client: Client, address: str) -> None:
    (card,) = PATTERN.findall(client.get(address).content.decode())
    assert card == f"{address}card.png"
    response = client.get(card)
    assert response["Content-Type"] == "image/png"
    assert "max-age" in response["Cache-Control"]
    assert Image.open(BytesIO(response.content)).size == (1200, 630)


def test_a_home_page_has_a_card(client: Client) -> None:
    homes()
    for code in ("vi", "en", "ko"):
        assert PATTERN.findall(client.get(f"/{code}/").content.decode()) == [f"/{code}/card.png"]
        assert client.get(f"/{code}/card.png").status_code == 200


def test_who_has_the_picture_is_not_sent_it_again(client: Client) -> None:
    first = client.get("/en/projects/TH-001/card.png")
    again = client.get("/en/projects/TH-001/card.png", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get("/ko/projects/TH-001/card.png", headers={"If-None-Match": first["ETag"]})
    assert other.status_code == 200


@pytest.mark.parametrize("address", ["/en/projects/TH-999/card.png", "/en/no/such/card.png"])
def test_what_is_not_public_has_no_card(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_without_letters_the_card_of_the_site_stands_for_all(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cms.views.cards.are_installed", lambda: False)
    pictures = {client.get(f"/{code}/projects/TH-001/card.png").content for code in ("en", "ko")}
    assert len(pictures) == 1
