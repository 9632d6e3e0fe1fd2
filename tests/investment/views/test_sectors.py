"""Sectors as a visitor reads them."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.models import Sector
from tests.factories import InvestmentProjectFactory, SectorFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db


@pytest.fixture
def sectors() -> None:
    industry = SectorFactory()
    textiles = SectorFactory(code="textiles", name_vi="Dệt, sợi", name_en="Textiles", name_ko="")
    Sector.objects.filter(pk=textiles.pk).update(parent=industry)
    SectorFactory(code="mining", name_en="Mining")
    project = InvestmentProjectFactory(code="TH-001", sector=industry, live=True)
    project.sub_sectors.set([textiles])
    project.save()


@pytest.mark.usefixtures("sectors")
def test_sectors_with_projects_are_listed_with_those_under_them(page: Page) -> None:
    text = page("/en/sectors/")
    assert "Industry and manufacturing Textiles Projects 1" in text
    assert "Mining" not in text


@pytest.mark.usefixtures("sectors")
def test_both_levels_have_a_page_with_projects(page: Page) -> None:
    assert "1 project TH-001" in page("/en/sectors/industry/")
    text = page("/en/sectors/textiles/")
    assert "Sectors Industry and manufacturing Textiles" in text
    assert "1 project TH-001" in text


@pytest.mark.usefixtures("sectors")
def test_an_empty_sector_says_so_and_an_unknown_one_is_not_there(
    client: Client, page: Page
) -> None:
    assert "No project in this sector yet." in page("/en/sectors/mining/")
    assert client.get("/en/sectors/none/").status_code == 404
