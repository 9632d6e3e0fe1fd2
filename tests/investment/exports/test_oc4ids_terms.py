"""Our code lists in those of OC4IDS."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from investment.choices import CallStatus
from investment.exports.oc4ids import SCHEMA
from investment.exports.oc4ids_terms import SECTORS, STATUSES, sectors_of
from tests.architecture.tree import text

PROJECT = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["Project"]["properties"]
VOCABULARIES = json.loads(text(Path("investment/data/vocabularies.json")))
WITHOUT_STATUS = {CallStatus.SUSPENDED, CallStatus.WITHDRAWN}


def test_every_status_is_one_of_theirs_but_two_that_have_none() -> None:
    assert set(STATUSES.values()) <= set(PROJECT["status"]["enum"])
    assert {CallStatus(status) for status in CallStatus} - STATUSES.keys() == WITHOUT_STATUS


def test_every_sector_is_ours_and_becomes_one_of_theirs() -> None:
    ours = {one["code"] for kind in ("sectors", "sub_sectors") for one in VOCABULARIES[kind]}
    assert set(SECTORS) <= ours
    assert set(SECTORS.values()) <= set(PROJECT["sector"]["items"]["enum"])


@pytest.mark.parametrize(
    ("codes", "theirs"),
    [
        (["energy", "wind"], ["energy", "energy.wind"]),
        (
            ["infrastructure_logistics", "road", "airport"],
            ["transport", "transport.road", "transport.air"],
        ),
        (["health_education"], []),
        (["industry", "metals"], []),
        ([], []),
    ],
)
def test_a_finer_sector_follows_the_one_above_it(codes: list[str], theirs: list[str]) -> None:
    assert sectors_of(codes) == theirs


def test_the_documentation_shows_these_statuses() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", text(Path("docs/api.md")), re.MULTILINE)
    assert dict(rows) == {str(ours): theirs for ours, theirs in STATUSES.items()}
