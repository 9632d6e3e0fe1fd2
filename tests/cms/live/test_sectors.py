"""The grid of sectors counts what the catalogue counts."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings

from cms.live.sectors import SectorCell, sector_cells
from investment.choices import CallStatus
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
)

pytestmark = pytest.mark.django_db
TODAY = settings.CATALOGUE_TODAY


def cells(language: str = "en") -> dict[str, SectorCell]:
    return {cell.href: cell for cell in sector_cells(language=language, on=TODAY)}


@pytest.fixture
def catalogue() -> None:
    industry = SectorFactory()
    narrower = SectorFactory(code="steel", name_en="Steel", parent=industry)
    SectorFactory(code="empty", name_en="Empty")
    InvestmentProjectFactory(sector=industry, live=True)
    InvestmentProjectFactory(sector=narrower, live=True)
    InvestmentProjectFactory(sector=industry, call_status=CallStatus.OPERATING, live=True)
    ended = ListEntryFactory(
        project=InvestmentProjectFactory(sector=narrower, live=True),
        call_list=CallListFactory(period_start="2016-01-01", period_end="2020-12-31"),
    )
    assert ended.pk


@pytest.mark.usefixtures("catalogue")
def test_projects_of_narrower_sectors_count_with_theirs() -> None:
    (cell,) = cells().values()
    assert cell.name == "Industry and manufacturing"
    assert cell.projects == "4 projects"
    assert cell.open == "2 open calls"
    assert cell.awaiting.startswith("1 ")


@pytest.mark.usefixtures("catalogue")
def test_a_cell_leads_to_its_sector_in_the_language_of_the_page() -> None:
    assert list(cells("vi")) == ["/vi/linh-vuc/industry/"]


def test_a_sector_without_an_open_call_says_none() -> None:
    InvestmentProjectFactory(call_status=CallStatus.OPERATING, live=True)
    (cell,) = cells().values()
    assert (cell.open, cell.awaiting) == ("", "")


@pytest.mark.usefixtures("catalogue")
def test_a_name_in_another_language_is_marked() -> None:
    InvestmentProjectFactory(
        sector=SectorFactory(code="crafts", name_vi="Thủ công", name_en="", name_ko=""), live=True
    )
    languages = {cell.name: cell.language for cell in cells("ko").values()}
    assert languages == {"산업·제조업": "", "Thủ công": "vi"}


@pytest.mark.usefixtures("catalogue")
def test_more_sectors_need_no_more_queries(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(5):
        assert cells()
