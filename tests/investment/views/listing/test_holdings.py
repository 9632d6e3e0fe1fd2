"""What a zone or a sector shows of its projects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from investment.choices import CallStatus
from investment.search.criteria import Criteria
from investment.search.engine import PAGE_SIZE
from investment.views.listing import holdings as module
from investment.views.listing.holdings import Holdings, holdings
from investment.wording import Wording
from tests.factories import InvestmentProjectFactory, SectorFactory
from tests.investment.views.listing.test_rows import display

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def held(language: str = "en") -> Holdings:
    criteria = Criteria(sector=("industry",))
    name = Wording("Industry", language)
    return holdings(criteria, name, display(language=language), on=TODAY)


def test_the_title_says_what_calls_and_where_none_calls_how_many_there_are() -> None:
    SectorFactory()
    assert held().headline == "Industry"
    InvestmentProjectFactory(call_status=CallStatus.PLANNED, live=True)
    assert held().headline == "Industry: 1 project"
    InvestmentProjectFactory(live=True)
    assert held().headline == "Industry: 1 project calling for investment"
    InvestmentProjectFactory(live=True)
    assert held().headline == "Industry: 2 projects calling for investment"


def test_the_description_has_no_land_where_none_was_published() -> None:
    InvestmentProjectFactory(area_max_ha=None, live=True)
    assert held().description == (
        "Industry, Thanh Hoa province: 1 project, 1 with an open call, 0 awaiting the new list."
    )


def test_the_list_is_the_first_page_and_the_map_goes_further() -> None:
    point = {"longitude": Decimal("105.5"), "location_precision": "site"}
    for number in range(PAGE_SIZE + 2):
        latitude = Decimal("19.5") + number * Decimal("0.01")
        InvestmentProjectFactory(latitude=latitude, **point, live=True)
    found = held()
    assert (len(found.projects.rows), found.projects.total) == (PAGE_SIZE, PAGE_SIZE + 2)
    assert found.projects.href == "/en/projects/?sector=industry"
    assert found.map is not None
    assert len(found.map.points) == PAGE_SIZE + 2


def test_where_the_map_has_not_all_of_them_the_way_to_all_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    point = {"longitude": Decimal("105.5"), "latitude": Decimal(20), "location_precision": "site"}
    InvestmentProjectFactory.create_batch(3, **point, live=True)
    assert held().whole_map_href == ""
    monkeypatch.setattr(module, "MOST_ON_THE_MAP", 2)
    found = held()
    assert found.whole_map_href == "/en/projects/?sector=industry&view=map"
    assert found.map is not None
    assert "the first 2 of 3 projects" in found.map.notes[0]


def test_without_projects_there_is_nothing_to_add_up() -> None:
    SectorFactory()
    found = held()
    assert (found.sums, found.map, found.ledgers) == ((), None, ())
    assert [figure.value for figure in found.counts] == ["0"]
