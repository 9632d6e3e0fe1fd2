"""Documents stand on the pages of what they are about."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.views.library import within
from tests.factories import (
    InvestmentProjectFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    SectorFactory,
    ZoneFactory,
)
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("relation", "address"),
    [
        ("zones", "/en/zones/Z-01/"),
        ("sectors", "/en/sectors/industry/"),
        ("activities", "/en/activities/A-01/"),
        ("projects", "/en/projects/TH-001/"),
    ],
)
def test_a_page_names_the_documents_about_it(
    page: Page, client: Client, relation: str, address: str
) -> None:
    records = {
        "zones": ZoneFactory(code="Z-01", live=True),
        "sectors": SectorFactory(code="industry"),
        "activities": PromotionActivityFactory(code="A-01", live=True),
        "projects": InvestmentProjectFactory(
            code="TH-001", sector=SectorFactory(code="energy"), live=True
        ),
    }
    PromotionDocumentFactory(code="D-002", title_en="Draft", **{relation: [records[relation]]})
    assert "Documents D-" not in page(address)
    PromotionDocumentFactory(code="D-001", live=True, **{relation: [records[relation]]})
    assert "Documents D-001 Brochure" in page(address)
    assert "D-002" not in page(address)
    assert 'href="/en/documents/D-001/D-001-vi.pdf"' in client.get(address).content.decode()


def test_a_project_names_its_own_first_then_those_of_its_zone_and_sector() -> None:
    sector, zone = SectorFactory(code="industry"), ZoneFactory(code="Z-01", live=True)
    project = InvestmentProjectFactory(sector=sector, zone=zone, live=True)
    PromotionDocumentFactory(code="D-001", sectors=[sector], live=True)
    PromotionDocumentFactory(code="D-002", zones=[zone], live=True)
    PromotionDocumentFactory(code="D-003", projects=[project], zones=[zone], live=True)
    PromotionDocumentFactory(code="D-004", live=True)
    found = [row.code for row in within.of_project(project, "en")]
    assert found == ["D-003", "D-002", "D-001"]


def test_a_zone_names_what_is_about_a_zone_inside_it_and_a_sector_what_is_under_it() -> None:
    zone, sector = ZoneFactory(live=True), SectorFactory(code="industry")
    park = ZoneFactory(parent=zone, live=True)
    textiles = SectorFactory(code="textiles", parent=sector)
    document = PromotionDocumentFactory(zones=[park], sectors=[textiles], live=True)
    assert [row.code for row in within.of_zone(zone, "vi")] == [document.code]
    assert [row.code for row in within.of_sector(sector, "vi")] == [document.code]
    assert within.of_sector(SectorFactory(code="energy"), "vi") == []


def test_a_replaced_document_gives_its_place_to_the_new_one() -> None:
    zone = ZoneFactory(live=True)
    new = PromotionDocumentFactory(zones=[zone], live=True)
    PromotionDocumentFactory(zones=[zone], superseded_by=new, live=True)
    assert [row.code for row in within.of_zone(zone, "ko")] == [new.code]
