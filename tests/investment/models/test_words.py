"""The words of a record, side by side."""

from __future__ import annotations

from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.models import Incentive, InvestmentProject, Zone
from investment.models.words import (
    Pair,
    column_of,
    digest,
    label_of,
    pair_of,
    text_digest,
    vocabulary_of,
    words_of,
)

CONTENT: dict[str, Any] = {
    "name_vi": "Nhà máy",
    "name_ko": "공장",
    "summary_vi": " ",
    "summary_ko": "요약",
    "objective_vi": "Mục tiêu",
    "capacities": [
        {"description_vi": "Giấy", "description_ko": "종이", "product_vi": ""},
        {"description_vi": "Bìa", "product_vi": "Bìa cứng", "product_ko": "판지"},
    ],
}


def test_texts_stand_in_the_order_of_the_form_with_those_of_rows() -> None:
    words = words_of(InvestmentProject, CONTENT, "vi")
    assert list(words) == [
        "name",
        "objective",
        "capacities.0.description",
        "capacities.1.description",
        "capacities.1.product",
    ]
    assert words["capacities.1.product"] == "Bìa cứng"


def test_a_translation_without_a_source_is_left_out_and_a_gap_is_named() -> None:
    pair = pair_of(InvestmentProject, CONTENT, "ko")
    assert "summary" not in pair.target
    assert pair.untranslated == ["objective", "capacities.1.description"]


def test_rows_have_words_and_figures_have_none() -> None:
    zone = vocabulary_of(Zone)
    assert zone.own[:2] == ("name", "summary")
    assert set(zone.rows) == {"utilities", "legal_bases", "offers"}
    assert vocabulary_of(Incentive).required == ("scope", "summary")


def test_editors_read_the_names_of_fields_and_rows() -> None:
    assert label_of(InvestmentProject, "objective") == "Objective"
    assert label_of(InvestmentProject, "capacities.1.product") == "Capacity 2: Product"


def test_a_path_has_its_column_and_a_strange_one_none() -> None:
    assert column_of(InvestmentProject, "capacities.1.product", "ko").name == "product_ko"
    for path in ("code", "capital_max", "capacities.0.quantity", "list_entries.0.name", "x.0.y"):
        with pytest.raises(KeyError):
            column_of(InvestmentProject, path, "ko")


@given(st.dictionaries(st.text(min_size=1), st.text(min_size=1), max_size=5))
def test_the_digest_looks_at_words_alone(words: dict[str, str]) -> None:
    other = {path: normalize("NFD", f"  {text}\n") for path, text in reversed(words.items())}
    assert digest(other) == digest(words)


def test_another_word_is_another_digest() -> None:
    assert digest({"name": "a"}) != digest({"name": "b"})
    assert digest({"name": "a"}) != digest({"summary": "a"})
    assert text_digest("a\r\nb") == text_digest("a\nb") != text_digest("a b")


def test_the_token_tells_whether_either_side_has_changed() -> None:
    pair = Pair({"name": "Nhà máy"}, {"name": "공장"})
    others = [Pair({"name": "Nhà"}, pair.target), Pair(pair.source, {}), Pair({}, pair.target)]
    assert pair.token not in {other.token for other in others}
