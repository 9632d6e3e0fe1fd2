"""A list as JSON."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.utils.translation import get_language, override

from investment.exports import structured
from investment.exports.columns import COLUMNS
from investment.models import CatalogueSettings
from tests.factories import InvestmentProjectFactory
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db
NAMES = [("vi", "Nhà máy sản xuất methanol"), ("en", "Methanol plant"), ("ko", "메탄올 생산공장")]


def written(language: str = "en") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(b"".join(structured.write(extract_of(language=language))))
    return found


@pytest.mark.parametrize(("language", "name"), NAMES)
def test_names_are_in_the_language_asked_for(language: str, name: str) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    file = written(language)
    assert (file["language"], file["count"], file["date"]) == (language, 1, "2026-11-23")
    assert file["projects"][0]["name"] == name


def test_a_project_has_the_keys_of_the_columns() -> None:
    InvestmentProjectFactory(live=True)
    keys = [one.key for one in COLUMNS if not one.languages or "en" in one.languages]
    assert list(written()["projects"][0]) == keys


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Decimal("67.50"), 67.5),
        (Decimal("150000000.00"), 150_000_000),
        (date(2026, 1, 2), "2026-01-02"),
        ("", None),
        (None, None),
        ("=1+1", "=1+1"),
        (0, 0),
    ],
)
def test_numbers_are_numbers_and_nothing_is_null(cell: Any, value: object) -> None:
    assert structured.value(cell) == value
    assert type(structured.value(cell)) is type(value)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_it_is_whole_however_the_pieces_fall(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr("investment.exports.structured.PROJECTS_AT_ONCE", 2)
    InvestmentProjectFactory.create_batch(count, live=True)
    pieces = list(structured.write(extract_of()))
    assert len(json.loads(b"".join(pieces))["projects"]) == count
    assert len(pieces) == 1 + count // 2 + 1 + 1


def test_the_language_of_the_reader_is_left_alone_between_the_pieces() -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    with override("vi"):
        assert {get_language() for _piece in structured.write(extract_of(language="ko"))} == {"vi"}


@pytest.mark.parametrize("is_demonstration", [True, False])
def test_demonstration_data_is_marked_above_and_in_every_project(is_demonstration: bool) -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": is_demonstration})
    file = written()
    marks = [file.get("notice"), *(project.get("notice") for project in file["projects"])]
    assert [bool(mark) for mark in marks] == [is_demonstration] * 3
