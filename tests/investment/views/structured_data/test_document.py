"""A document as programs read it."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import PromotionDocumentFactory
from tests.investment.views.structured_data.required import missing
from tests.investment.views.structured_data.test_project import read

pytestmark = pytest.mark.django_db


def test_a_document_is_described_with_files_that_can_be_had(client: Client) -> None:
    PromotionDocumentFactory(code="D-01", live=True)
    found = read(client, "/ko/documents/D-01/")
    assert missing(list(found.values())) == []
    document = found["DigitalDocument"]
    assert (document["name"], document["inLanguage"]) == ("섬유 산업 안내서", ["vi"])
    (file,) = document["encoding"]
    response = client.get(file["contentUrl"].removeprefix("http://127.0.0.1:8000"))
    assert response.status_code == 200
    assert response["Content-Type"] == file["encodingFormat"]


def test_a_document_stands_on_the_map_of_the_site_and_has_a_card(client: Client) -> None:
    PromotionDocumentFactory(code="D-01", title_ko="", live=True)
    assert "/en/documents/D-01/" in client.get("/sitemap-en.xml").content.decode()
    assert "/ko/documents/D-01/" not in client.get("/sitemap-ko.xml").content.decode()
    assert client.get("/en/documents/D-01/card.png")["Content-Type"] == "image/png"
