"""The table of `make parity`: what it counts, what it lists, what it says was left out."""

from __future__ import annotations

from typing import Any

from tests.parity.__main__ import skipped, table
from tests.parity.agreement import TABLE, compare
from tests.parity.questions import Case, cases

ENERGY = Case("q=energy", ("en", "ko"), codes=("TH-001", "TH-002"))
PLANT = Case("q=plant", ("en",), begins=("TH-002",))
LIST = Case("sort=area", ("en",))


def answer(*codes: str, **parts: Any) -> dict[str, Any]:
    nothing: dict[str, Any] = {"facets": {}, "meant": {}, "rejected": []}
    return {**nothing, "codes": list(codes), "total": len(codes), **parts}


def answers(**changed: Any) -> list[dict[str, Any]]:
    """Of one back end: right ones, but for what is changed in the list by area."""
    both = answer("TH-002", "TH-001")
    return [{"en": both, "ko": both}, {"en": answer("TH-002")}, {"en": {**both, **changed}}]


def test_every_back_end_says_the_same() -> None:
    found = {"SQLite": answers(), "PostgreSQL": answers(), "Elasticsearch": answers()}
    compared = compare([ENERGY, PLANT, LIST], found)
    assert [one.sides for one in compared] == [
        (TABLE, "SQLite"),
        ("SQLite", "PostgreSQL"),
        ("SQLite", "Elasticsearch"),
    ]
    counted = [(one.case_count, one.agreeing_count, one.disagreeing_count) for one in compared]
    assert counted == [(2, 2, 0), (3, 3, 0), (3, 3, 0)]


def test_the_order_counts_between_back_ends() -> None:
    found = {"SQLite": answers(), "PostgreSQL": answers(codes=["TH-001", "TH-002"])}
    (_table, pair) = compare([ENERGY, PLANT, LIST], found)
    assert (pair.agreeing_count, pair.disagreeing_count) == (2, 1)
    (one,) = pair.disagreements
    assert str(one) == (
        "?sort=area in en, codes:\n"
        "    SQLite: ['TH-002', 'TH-001']\n"
        "    PostgreSQL: ['TH-001', 'TH-002']"
    )


def test_of_facets_only_what_differs_is_said() -> None:
    ours = {"sector=energy": [0, 3, "Energy"], "sector=tourism": [1, 2, "Tourism"]}
    theirs = {**ours, "sector=tourism": [1, 1, "Tourism"]}
    found = {"SQLite": answers(facets=ours), "PostgreSQL": answers(facets=theirs)}
    (one,) = compare([ENERGY, PLANT, LIST], found)[1].disagreements
    assert one.said == {
        "SQLite": "{'sector=tourism': [1, 2, 'Tourism']}",
        "PostgreSQL": "{'sector=tourism': [1, 1, 'Tourism']}",
    }


def test_a_case_that_differs_in_two_languages_is_one_case() -> None:
    wrong = answers()
    wrong[0] = {"en": answer("TH-001"), "ko": answer("TH-001")}
    (one,) = compare([ENERGY, PLANT, LIST], {"SQLite": wrong})
    assert (one.case_count, one.agreeing_count, len(one.disagreements)) == (2, 1, 2)


def test_what_the_table_puts_first_must_come_first() -> None:
    wrong = answers()
    wrong[1] = {"en": answer("TH-001", "TH-002")}
    (one,) = compare([ENERGY, PLANT, LIST], {"SQLite": wrong})
    assert [found.part for found in one.disagreements] == ["first codes"]


def test_the_table_shows_what_was_counted() -> None:
    shown = table(compare([ENERGY, PLANT, LIST], {"SQLite": answers(), "PostgreSQL": answers()}))
    assert [str(column.header) for column in shown.columns][1:] == [
        *("cases", "agreements", "disagreements"),
    ]
    assert [list(column.cells) for column in shown.columns] == [
        ["table of cases and SQLite", "SQLite and PostgreSQL"],
        ["2", "3"],
        ["2", "3"],
        ["0", "0"],
    ]


def test_a_back_end_that_is_not_there_is_named_with_what_to_do() -> None:
    (sentence,) = skipped({"SQLite", "PostgreSQL"})
    assert sentence.startswith("Skipped Elasticsearch: set ELASTICSEARCH_URL")
    assert len(skipped({"SQLite"})) == 2


def test_every_case_of_the_table_is_asked() -> None:
    asked = cases()
    assert len([case for case in asked if case.codes is not None]) >= 150
    assert len({(case.query, case.languages) for case in asked}) == len(asked)
