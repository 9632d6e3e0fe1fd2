"""What a draft says counts with its source, and what it lacks is told."""

from __future__ import annotations

from typing import Any

import pytest

from investment.completeness.scoring import Finding, State, completeness
from investment.completeness.weights import TABLE, Proof

LANGUAGES = ("vi", "en", "ko")
ITEMS = {item.code: item for section in TABLE for item in section.items}
OUTSIDE = {code for code, item in ITEMS.items() if item.proof is Proof.OUTSIDE}


def in_every_language(name: str) -> dict[str, str]:
    return {f"{name}_{code}": f"text {code}" for code in LANGUAGES}


def named_by_a_source(*facts: str) -> dict[str, Any]:
    return {"fact_sources": [{"url": "https://thanhhoa.gov.vn", "facts": list(facts)}]}


def everything() -> dict[str, Any]:
    """A draft that says all that the table asks for, in three languages, with its source."""
    content: dict[str, Any] = {}
    for item in ITEMS.values():
        for field in item.fields:
            row = in_every_language(item.row_text) if item.row_text else {"pk": 1}
            content[field] = [row]
        if item.text:
            content |= in_every_language(item.text)
    names = {name for item in ITEMS.values() for name in item.names()}
    return content | named_by_a_source(*sorted(names))


def finding(code: str, content: dict[str, Any], outside: set[str] | None = None) -> Finding:
    found = completeness(content, outside or ())
    return next(one for part in found.sections for one in part.findings if one.item.code == code)


def test_nothing_is_nothing_and_everything_a_hundred() -> None:
    assert completeness({}).score == 0
    whole = completeness(everything(), OUTSIDE)
    assert whole.score == 100
    assert [gap for section in whole.sections for gap in section.missing] == []


@pytest.mark.parametrize(
    "code", [code for code, item in ITEMS.items() if item.proof is Proof.SOURCE]
)
def test_a_fact_without_source_counts_as_missing(code: str) -> None:
    content, names = everything(), ITEMS[code].names()
    for row in content["fact_sources"]:
        row["facts"] = [fact for fact in row["facts"] if fact not in names]
    assert finding(code, content).state is State.UNSOURCED
    assert completeness(content, OUTSIDE).score <= 100 - ITEMS[code].weight


@pytest.mark.parametrize(
    ("code", "content", "state"),
    [
        ("area", {"area_max_ha": "10"}, State.UNSOURCED),
        ("area", {"area_max_ha": "10", **named_by_a_source("area_max_ha")}, State.COMPLETE),
        ("area", {"area_max_ha": "10", **named_by_a_source("area_ha")}, State.COMPLETE),
        ("area", {"area_max_ha": "10", **named_by_a_source("capital")}, State.UNSOURCED),
        ("area", {"area_max_ha": "10", **named_by_a_source()}, State.UNSOURCED),
        ("area", {"area_max_ha": None, **named_by_a_source("area")}, State.MISSING),
        ("area", {"area_max_ha": "10", "inferred_facts": ["area_max_ha"]}, State.DEDUCED),
        ("jobs_count", {"jobs_count": 0, **named_by_a_source("jobs_count")}, State.COMPLETE),
        ("objective", {"objective_vi": " ", **named_by_a_source("objective")}, State.MISSING),
        ("objective", {"objective_en": "To …", **named_by_a_source("objective")}, State.MISSING),
        ("objective", {"objective_vi": "…", **named_by_a_source("objective")}, State.COMPLETE),
        ("place", {"zone": None, "places": []}, State.MISSING),
        ("place", {"zone": 1, "places": [], **named_by_a_source("zone")}, State.COMPLETE),
        ("place", {"places": [7], **named_by_a_source("districts")}, State.COMPLETE),
        ("legal_bases", {"legal_bases": [{"document": 1}]}, State.COMPLETE),
        ("agency", {"owning_agency": 3, **named_by_a_source("contact_agency")}, State.COMPLETE),
    ],
)
def test_a_fact_is_weighed_by_what_is_said_of_it(
    code: str, content: dict[str, Any], state: State
) -> None:
    assert finding(code, content).state is state


def test_a_source_beside_a_deduced_fact_does_not_make_it_stated() -> None:
    content = {"area_max_ha": "10", "inferred_facts": ["area_max_ha"]}
    assert finding("area", content | named_by_a_source("area_max_ha")).state is State.DEDUCED


@pytest.mark.parametrize("code", ["distances", "utilities", "incentives", "mailbox"])
def test_what_other_records_prove_counts(code: str) -> None:
    assert finding(code, {}).state is State.MISSING
    assert finding(code, {}, {code}).state is State.COMPLETE


@pytest.mark.parametrize(
    ("code", "content", "missing"),
    [
        ("objective", {}, ("vi", "en", "ko")),
        ("objective", {"objective_vi": "Mục tiêu", "objective_ko": ""}, ("en", "ko")),
        ("objective", in_every_language("objective"), ()),
        ("capacity", {"capacities": []}, ()),
        (
            "capacity",
            {"capacities": [in_every_language("description"), {"description_vi": "60 MW"}]},
            ("en", "ko"),
        ),
        ("cost_items", {"cost_items": [{"name_vi": "Xây lắp", "name_en": "Works"}]}, ("ko",)),
        ("area", {"area_max_ha": "10"}, ()),
    ],
)
def test_the_languages_that_a_text_lacks_are_told(
    code: str, content: dict[str, Any], missing: tuple[str, ...]
) -> None:
    assert finding(code, content).languages == missing


def test_a_missing_translation_is_a_gap_and_takes_nothing_off() -> None:
    content = everything() | {"summary_ko": ""}
    found = completeness(content, OUTSIDE)
    assert found.score == 100
    gaps = {gap.item.code: gap.languages for part in found.sections for gap in part.missing}
    assert gaps == {"summary": ("ko",)}


def test_a_section_says_what_it_has_and_lacks() -> None:
    content = {"capital_max": "5", "site_clearance_cost": "1", **named_by_a_source("capital_max")}
    section = next(one for one in completeness(content).sections if one.section.code == "capital")
    assert [one.item.code for one in section.have] == ["capital"]
    assert [one.item.code for one in section.missing] == ["cost_items", "site_clearance_cost"]
    assert section.earned == ITEMS["capital"].weight
