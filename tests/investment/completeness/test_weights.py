"""The table of weights is whole, and asks for nothing that a project does not have."""

from __future__ import annotations

import pytest
from django.conf import settings

from investment.completeness.weights import TABLE, Item, Proof
from investment.models import InvestmentProject
from investment.models.published import translated_names

ITEMS = [item for section in TABLE for item in section.items]


def test_weights_sum_to_a_hundred() -> None:
    assert sum(section.weight for section in TABLE) == 100
    assert all(item.weight > 0 for item in ITEMS)


def test_every_item_and_section_has_a_code_of_its_own() -> None:
    codes = [item.code for item in ITEMS]
    assert len(set(codes)) == len(codes)
    assert len({section.code for section in TABLE}) == len(TABLE)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.code)
def test_an_item_is_stated_by_what_a_project_has(item: Item) -> None:
    names = {field.name for field in InvestmentProject._meta.get_fields()}
    assert names.issuperset(item.fields)
    assert bool(item.fields) + bool(item.text) == (item.proof is not Proof.OUTSIDE)
    if item.text:
        assert item.text in translated_names(InvestmentProject)


@pytest.mark.parametrize(
    "item", [item for item in ITEMS if item.row_text], ids=lambda item: item.code
)
def test_a_text_of_rows_is_one_of_theirs_in_every_language(item: Item) -> None:
    rows = InvestmentProject._meta.get_field(item.fields[0]).related_model
    columns = {field.name for field in rows._meta.get_fields()}  # type: ignore[union-attr]
    assert columns.issuperset(f"{item.row_text}_{code}" for code, _label in settings.LANGUAGES)


@pytest.mark.parametrize(
    "asked",
    [
        *("objective", "location", "scale", "capital", "form", "land", "demand", "schedule"),
        *("surroundings", "incentives", "basis", "contact"),
    ],
)
def test_the_table_has_what_investors_and_the_ministry_ask_for(asked: str) -> None:
    assert asked in {section.code for section in TABLE}
