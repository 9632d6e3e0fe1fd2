"""Everything that has an address for the public."""

from __future__ import annotations

import pytest
from django.test import Client

from cms.mapped import mapped
from tests.factories import InvestmentProjectFactory, PromotionActivityFactory, ZoneFactory
from tests.published_pages import homes


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_address_on_the_map_answers_in_its_language(client: Client, language: str) -> None:
    homes()
    InvestmentProjectFactory(code="TH-001", zone=ZoneFactory(code="Z-01", live=True), live=True)
    PromotionActivityFactory(code="A-01", live=True)
    found = [one.paths for one in mapped(language)]
    assert len(found) >= 10
    for paths in found:
        for code, path in paths.items():
            response = client.get(path)
            assert (response.status_code, response["Content-Language"]) == (200, code)
