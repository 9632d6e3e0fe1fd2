"""How cells are read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from investment.choices import CallStatus, CapitalBasis, PlaceKind, Qualifier
from investment.dates import today
from investment.exports import cells
from investment.exports.rows import read_rows
from tests.factories import (
    InvestmentProjectFactory,
    OrganisationFactory,
    PlaceFactory,
    ZoneFactory,
    publish,
)
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db


def cell(read: cells.Reading, project: Any, language: str = "en") -> cells.Cell:
    [row] = read_rows([project.pk], on=today())
    return read(row, extract_of(language=language))


def test_a_zone_that_is_not_public_is_not_named() -> None:
    hidden = InvestmentProjectFactory(zone=ZoneFactory(), live=True)
    shown = InvestmentProjectFactory(zone=ZoneFactory(live=True), live=True)
    assert cell(cells.zone, hidden) == ""
    assert cell(cells.zone, shown) == "Nghi Son Economic Zone"


def test_a_moment_is_shown_as_the_day_in_thanh_hoa() -> None:
    closes = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)  # already the first of January there
    project = InvestmentProjectFactory(closes_at=closes, live=True)
    assert cell(cells.day("closes_at"), project) == date(2027, 1, 1)


def test_a_qualifier_is_said_where_there_is_a_figure_to_qualify() -> None:
    about = InvestmentProjectFactory(
        capital_qualifier=Qualifier.ABOUT, area_qualifier=Qualifier.OVER, live=True
    )
    nothing = InvestmentProjectFactory(
        capital_max=None, capital_currency="", area_max_ha=None, live=True
    )
    assert cell(cells.of_capital("capital_qualifier", Qualifier), about) == "About"
    assert cell(cells.area_qualifier, about) == "Over"
    assert cell(cells.of_capital("capital_basis", CapitalBasis), nothing) == ""
    assert cell(cells.area_qualifier, nothing) == ""


def test_units_have_their_kind_and_a_fallback_its_language() -> None:
    project = InvestmentProjectFactory()
    project.places.add(
        PlaceFactory(name_vi="Nghi Sơn", name_en="Nghi Son", kind=PlaceKind.WARD),
    )
    publish(project)
    assert cell(cells.units("places"), project) == "Nghi Son ward"
    assert cell(cells.units("places"), project, "ko") == "phường Nghi Sơn [vi]"


def test_sources_are_named_with_their_date() -> None:
    project = InvestmentProjectFactory()
    project.fact_sources.create(url="https://source.example/1", as_of="2017", sort_order=0)
    project.fact_sources.create(title="Decision 1", sort_order=1)
    publish(project)
    assert cell(cells.sources, project) == "https://source.example/1 (2017); Decision 1"


def test_a_project_that_is_not_calling_says_so() -> None:
    planned = InvestmentProjectFactory(call_status="planned", live=True)
    assert cell(cells.call, planned) == "Not calling"
    assert cell(cells.call, InvestmentProjectFactory(live=True)) == "Open call"


def test_the_agency_is_the_one_that_does_the_work_today() -> None:
    today_s = OrganisationFactory(name_en="Department of Finance")
    before = OrganisationFactory(
        is_active=False, successor=today_s, name_en="Department of Planning"
    )
    ended = OrganisationFactory(is_active=False)
    moved = InvestmentProjectFactory(owning_agency=before, live=True)
    alone = InvestmentProjectFactory(owning_agency=ended, live=True)
    assert cell(cells.agency, moved) == "Department of Finance"
    assert cell(cells.agency, alone) == ""


def test_without_a_rate_nothing_is_converted() -> None:
    project = InvestmentProjectFactory(capital_max=1_000_000_000, capital_currency="VND", live=True)
    assert cell(cells.converted(lambda worth: worth.high), project) is None


def test_a_label_that_was_looked_up_in_one_language_is_not_shown_in_another() -> None:
    project = InvestmentProjectFactory(live=True)
    read = cells.choice("call_status", CallStatus)
    for _again in range(2):
        labels = [cell(read, project, language) for language in ("vi", "en", "ko")]
        assert len(set(labels)) == 3
        assert labels[1] == "Calling for investment"
