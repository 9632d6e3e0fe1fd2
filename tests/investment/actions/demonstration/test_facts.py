"""The files themselves: whole, consistent, and read without loss."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from typing import Any

import pytest

from investment.actions.demonstration.facts import (
    FIELDS,
    FOLDER,
    decimal,
    digest,
    fields_of,
    read,
    sources,
    words,
)
from investment.choices import ActivityKind, CallStatus, DistanceTarget, UtilityKind, ZoneKind

COUNTS = {
    "projects": 92,
    "zones": 23,
    "incentives": 15,
    "activities": 26,
    "facts": 34,
    "organisations": 18,
    "missions": 96,
}
CODES = ("projects", "zones", "incentives", "activities", "organisations", "missions")


def texts(value: Any) -> list[dict[str, Any]]:
    """Every text in three languages, however deep."""
    if isinstance(value, list):
        return [text for row in value for text in texts(row)]
    if not isinstance(value, dict):
        return []
    here = [value] if {"vi", "en", "ko"} <= value.keys() else []
    return here + [text for row in value.values() for text in texts(row)]


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_every_file_has_its_rows(name: str, count: int) -> None:
    assert len(read(name)) == count


@pytest.mark.parametrize("name", CODES)
def test_codes_are_unique(name: str) -> None:
    codes = [row["id"] for row in read(name)]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("name", [*COUNTS, "vocabularies"])
def test_a_text_is_there_in_three_languages_or_not_at_all(name: str) -> None:
    incomplete = [
        text for text in texts(read(name)) if not all(text[c] for c in ("vi", "en", "ko"))
    ]
    assert incomplete == []


def test_projects_name_only_what_there_is() -> None:
    zones = {row["id"] for row in read("zones")}
    agencies = {row["id"] for row in read("organisations")}
    vocabularies = read("vocabularies")
    sectors = {row["code"] for row in vocabularies["sectors"]}
    below = {row["code"] for row in vocabularies["sub_sectors"]}
    for row in read("projects"):
        assert {row["zone"], *row["other_zones"]} - {None} <= zones
        assert {row["contact_agency"]} - {None} <= agencies
        assert row["sector"] in sectors
        assert row["sub_sector"] in below
        assert row["status"] in CallStatus.values


def test_codes_of_the_files_are_choices_of_the_records() -> None:
    zones, activities = read("zones"), read("activities")
    assert {row["kind"] for row in zones} <= set(ZoneKind.values)
    assert {row["kind"] for row in activities} <= set(ActivityKind.values)
    items = {item["item"] for row in zones for item in row["infrastructure"]}
    assert items <= set(UtilityKind.values)
    assert {d["to"] for row in zones for d in row["distances"]} <= set(DistanceTarget.values)


def test_the_outline_keeps_its_attribution() -> None:
    outline = json.loads((FOLDER / "province_outline.geojson").read_text(encoding="utf-8"))
    properties = outline["features"][0]["properties"] if "features" in outline else outline
    properties = properties.get("properties", properties)
    assert "vietnamadminunits" in properties["attribution"]


def test_the_licences_of_the_place_data_are_kept() -> None:
    provenance = (FOLDER / "PROVENANCE.md").read_text(encoding="utf-8")
    assert provenance.count("MIT License") == 2
    assert provenance.count("Permission is hereby granted") == 2


def test_the_glossary_has_each_term_in_three_languages() -> None:
    with (FOLDER / "glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 232
    assert all(row["term_vi"] and row["term_en"] and row["term_ko"] for row in rows)


def test_a_missing_text_empties_all_its_columns() -> None:
    assert words("name", None) == {"name_vi": "", "name_en": "", "name_ko": ""}


def test_a_number_is_read_as_printed() -> None:
    assert decimal(247.12) == Decimal("247.12")
    assert decimal(None) is None


def test_keys_become_our_field_names_and_notes_are_left_out() -> None:
    assert fields_of(["districts", "communes", "notes", "area_ha"], FIELDS) == [
        "places",
        "area_max_ha",
    ]


def test_a_source_without_a_date_stays_without_one() -> None:
    row = {"url": "https://example.org/a?", "as_of": None, "fields": ["status"]}
    assert sources([row], FIELDS) == [
        {"url": "https://example.org/a?", "facts": ["call_status"], "as_of": ""}
    ]


def test_a_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert digest({"a": 1, "b": Decimal("2")}) == digest({"b": Decimal("2"), "a": 1})
    assert digest({"a": 1}) != digest({"a": 2})
