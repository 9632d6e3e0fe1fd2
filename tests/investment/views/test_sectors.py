"""Sectors as a visitor reads them."""

from __future__ import annotations

from typing import Any

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


@pytest.mark.usefixtures("sectors")
def test_a_sector_adds_up_its_projects(client: Client, page: Page) -> None:
    text = page("/en/sectors/industry/")
    assert "Projects 1 Open calls 1 Awaiting the new list 0" in text
    assert "Land area of the projects 10 ha published by 1 of 1 project" in text
    assert "Total investment published in USD US$150 million" in text
    assert "Sub-sectors Sector Compared Projects Published capital Textiles 1" in text
    html = client.get("/en/sectors/industry/").content.decode()
    assert "<title>Industry and manufacturing: 1 project calling for investment</title>" in html


@pytest.mark.usefixtures("sectors", "dollar_rate", "kept_reading")
def test_a_sector_needs_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    client.get("/en/sectors/industry/")
    with django_assert_max_num_queries(15):
        client.get("/en/sectors/industry/?currency=VND")
