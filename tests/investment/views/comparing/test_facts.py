"""What is compared of a project is what its sheet says, and what is missing is known to be."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import InvestmentProject
from investment.views.comparing.facts import sections
from investment.views.comparing.projects import read_projects
from investment.views.currency import Display
from investment.views.sheets.rows import Fact
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)


def facts(code: str, currency: str = "") -> dict[str, Fact]:
    project = read_projects([code])[code]
    display = Display.read(currency, on=ON, language="en")
    found = sections(project, display, on=ON)
    return {fact.label: fact for section in found for fact in section.rows}


def test_the_facts_of_the_sheet_are_there(methanol: InvestmentProject) -> None:
    found = facts(methanol.code)
    assert found["Status"].value == "Call period ended, awaiting the new list"
    assert found["Call list"].value == "List 2021-2025"
    assert found["Capacity"].value == "1 Mt"
    assert [link.text for link in found["Name before July 2025"].links] == ["Nghi Son town"]
    assert [link.text for link in found["Sources"].links] == [
        "thanhhoa.gov.vn, as of March 2021",
        "Master plan",
    ]
    assert found["Capacity"].source is None  # named once, in the row of sources


@pytest.mark.usefixtures("dollar_rate")
def test_capital_is_shown_as_published_and_converted(methanol: InvestmentProject) -> None:
    fact = facts(methanol.code, "VND")["Total investment"]
    assert fact.value is not None
    assert fact.value.startswith("nearly US$")
    assert fact.note.startswith("≈ VND")


def test_what_was_not_published_is_no_value() -> None:
    InvestmentProjectFactory(code="TH-003", capital_max=None, capital_currency="", live=True)
    found = facts("TH-003")
    missing = ("Total investment", "What the capital counts", "Funding route", "Capital sought")
    assert [found[label].is_known for label in missing] == [False] * 4
