"""Briefs say what the facts say, each figure with its date and source."""

from __future__ import annotations

import json

import pytest
from django.utils.translation import override

from investment.actions.demonstration.facts import read
from investment.exports.briefs.brief import Brief, of_when
from investment.exports.briefs.building import build

ROWS = {row["id"]: row for row in read("documents")}
LANGUAGES = ["vi", "en", "ko"]


def brief(code: str, language: str = "en") -> Brief:
    return build(ROWS[code], language=language, notice="Demonstration")


def cells(one: Brief) -> list[str]:
    tables = [section.table for section in one.sections if section.table]
    return [cell for table in tables for row in table.rows for cell in row]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ROWS)
def test_every_brief_has_its_edition_notice_and_sources(code: str, language: str) -> None:
    made = brief(code, language)
    assert made.title == ROWS[code]["title"][language]
    assert made.notice == "Demonstration"
    assert made.data()["edition_on"] == [2026, 11, 23]
    cited = {cell for cell in cells(made) if cell.startswith("[")}
    numbers = {int(mark.strip("[]")) for cell in cited for mark in cell.split()}
    assert numbers == {source.number for source in made.sources}
    assert all(source.url.startswith("http") for source in made.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_province_is_told_by_verified_facts_alone(language: str) -> None:
    facts = {fact["label"][language]: fact for fact in read("facts")}
    made = brief("D-001", language)
    groups = [section.table for section in made.sections[:-1] if section.table]
    rows = [row for table in groups for row in table.rows]
    assert len(rows) >= 10
    for label, value, as_of, source in rows:
        fact = facts[label]
        assert fact["verified"]
        assert value
        with override(language):
            assert as_of == of_when(fact["as_of"], language) != ""
        assert source


def test_projects_without_a_source_are_counted_nowhere() -> None:
    table = brief("D-001").sections[-1].table
    assert table
    assert sum(int(count) for _sector, count in table.rows) == 91  # 92 without TH-075


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_price_of_a_broker_is_not_printed(language: str) -> None:
    zone = next(row for row in read("zones") if row["id"] == "Z-01")
    assert zone["price"] is not None
    assert not zone["price"]["publish"]
    printed = json.dumps(brief("D-002", language).data(), ensure_ascii=False)
    assert zone["price"]["note"][language] not in printed
    assert "12809" not in printed  # undated figures of the source stay in the file
    assert "tttfic.com" in printed


def test_a_call_whose_list_has_ended_says_so() -> None:
    rows = {row[0]: row for row in brief("D-002").sections[-1].table.rows}  # type: ignore[union-attr]
    assert rows["TH-001"][2] == "Call period ended, awaiting the new list"
    assert rows["TH-001"][3] == "US$150 million"
    assert rows["TH-052"][3:5] == ("not published", "not published")


def test_the_sector_has_a_part_for_each_project() -> None:
    made = brief("D-003", "ko")
    energy = [row for row in read("projects") if row["sector"] == "energy" and row["sources"]]
    assert [section.title.split()[0] for section in made.sections[1:]] == [
        row["id"] for row in energy
    ]
    assert "1조 4,445억 동" in cells(made)


@pytest.mark.parametrize(
    ("as_of", "language", "text"),
    [
        ("2018", "en", "2018"),
        ("2023-03", "vi", "3/2023"),
        ("2021-2023", "ko", "2021~2023년"),
        ("2025-Q1", "en", "Q1 2025"),
        (None, "en", ""),
    ],
)
def test_dates_are_written_as_known(as_of: str | None, language: str, text: str) -> None:
    assert of_when(as_of, language) == text
