"""What a file says of itself."""

from __future__ import annotations

import pytest

from tests.factories import InvestmentProjectFactory
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db


def test_the_name_of_the_file_has_language_and_date() -> None:
    name = extract_of(language="ko").file_name("csv")
    assert name.startswith("thanh-hoa-projects-ko-2026-11-23-")
    assert name.endswith(".csv")


def test_other_content_has_another_name() -> None:
    names = {extract_of().file_name("csv"), extract_of(query="q=steel").file_name("csv")}
    project = InvestmentProjectFactory(live=True)
    names.add(extract_of().file_name("csv"))
    project.save()
    names.add(extract_of().file_name("csv"))
    assert len(names) == 4


def test_the_same_content_has_the_same_name() -> None:
    InvestmentProjectFactory(live=True)
    assert extract_of().file_name("xlsx") == extract_of().file_name("xlsx")


def test_addresses_are_in_the_language_of_the_file() -> None:
    extract = extract_of(language="vi", query="sector=energy&page=3&view=map")
    assert extract.page == "https://invest.example/vi/du-an/?sector=energy"
    assert extract.address_of("TH-001") == "https://invest.example/vi/du-an/TH-001/"


def test_one_sentence_names_the_criteria() -> None:
    about = extract_of(wishes=[("Sector", "Energy"), ("Words", "x")]).about
    assert about.startswith("List of 23 November 2026 with 0 projects (Sector: Energy; Words: x).")
