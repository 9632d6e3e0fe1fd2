"""A list as an OC4IDS package, against our own schema of it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from investment.exports import oc4ids
from investment.models import CatalogueSettings, CatalogueVersion
from tests.demonstration import load_kept_demonstration
from tests.factories import (
    InvestmentProjectFactory,
    OrganisationFactory,
    PlaceFactory,
    publish,
)
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db
URI = "https://invest.example/api/v1/oc4ids.json?lang=en"
LANGUAGES = ["vi", "en", "ko"]


def written(language: str = "en") -> dict[str, Any]:
    pieces = oc4ids.write(extract_of(language=language), uri=URI)
    found: dict[str, Any] = json.loads(b"".join(pieces))
    return found


def flaws(package: dict[str, Any]) -> list[str]:
    schema = json.loads(oc4ids.SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(package)]


def test_a_package_says_who_published_what_and_when() -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    CatalogueVersion.change()
    CatalogueVersion.objects.update(changed_at=datetime(2026, 11, 20, 3, tzinfo=UTC))
    package = written()
    assert (package["uri"], package["version"]) == (URI, "0.9")
    assert package["publishedDate"] == "2026-11-20T10:00:00+07:00"
    assert package["publisher"]["uri"] == "https://invest.example"
    assert flaws(package) == []


def test_a_project_is_mapped() -> None:
    agency = OrganisationFactory(code="O-01")
    project = InvestmentProjectFactory(
        code="TH-001",
        sector__code="energy",
        owning_agency=agency,
        latitude=Decimal("19.37230"),
        longitude=Decimal("105.76450"),
        location_precision="zone",
        summary_en="A plant.",
        notice_url="https://notice.example/1",
    )
    project.places.add(PlaceFactory(code="14758", name_en="Nghi Son"))
    project.fact_sources.create(url="https://source.example/1")
    publish(project)
    [found] = written()["projects"]
    assert (found["id"], found["title"], found["description"]) == (
        "TH-001",
        "Methanol plant",
        "A plant.",
    )
    assert (found["status"], found["sector"]) == ("preparation", ["energy"])
    assert found["budget"] == {"amount": {"amount": 150_000_000, "currency": "USD"}}
    assert found["locations"][0]["geometry"]["coordinates"] == [105.7645, 19.3723]
    assert found["locations"][1] == {"id": "14758", "description": "Nghi Son commune"}
    assert [party["roles"] for party in found["parties"]] == [["publicAuthority"]]
    assert [document["id"] for document in found["documents"]] == ["notice", "source-1"]
    assert found["catalogue"]["landAreaHa"] == {"max": 10}
    assert found["catalogue"]["isOpenCall"] is True
    assert flaws(written()) == []


def test_what_was_not_published_is_left_out() -> None:
    InvestmentProjectFactory(
        capital_max=None,
        capital_currency="",
        area_max_ha=None,
        call_status="suspended",
        live=True,
    )
    [found] = written()["projects"]
    missing = {"budget", "status", "locations", "parties", "documents", "description"}
    assert missing.isdisjoint(found)
    assert {"capital", "landAreaHa", "notice"}.isdisjoint(found["catalogue"])
    assert flaws(written()) == []


def test_a_text_in_another_language_is_marked() -> None:
    project = InvestmentProjectFactory(name_ko="", sector__name_ko="")
    project.places.add(PlaceFactory(name_vi="Cổ Lũng", valid_until=date(2030, 1, 1)))
    publish(project)
    [found] = written("ko")["projects"]
    assert found["catalogue"]["titleLanguage"] == "vi"
    assert found["additionalClassifications"][0]["description"].endswith("[vi]")
    assert found["locations"][0]["description"].endswith("[vi]")


def test_a_flaw_would_be_seen() -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    package = written()
    package["projects"][0] |= {"status": "calling", "capital": 1}
    package["publishedDate"] = "yesterday"
    assert len(flaws(package)) == 3


@pytest.mark.slow
def test_the_whole_demonstration_passes_with_the_same_ids_in_every_language() -> None:
    load_kept_demonstration()
    assert CatalogueSettings.load().is_demonstration
    packages = {language: written(language) for language in LANGUAGES}
    assert [flaws(package) for package in packages.values()] == [[], [], []]
    ids = [[one["id"] for one in package["projects"]] for package in packages.values()]
    assert ids[0] == ids[1] == ids[2]
    assert len(set(ids[0])) == len(ids[0]) > 80
    for package in packages.values():
        notice = package["catalogue"]["notice"]
        assert all(one["catalogue"]["notice"] == notice for one in package["projects"])
