"""Texts in three languages inside a structure."""

from __future__ import annotations

import pytest

from cms.blocks.leaves import LeafMissing, in_language

NODE = {"title": {"vi": "Điện ", "en": "Power", "ko": "전력"}, "rows": [{"value": 5}], "unit": "km"}


@pytest.mark.parametrize(("language", "title"), [("vi", "Điện"), ("en", "Power"), ("ko", "전력")])
def test_every_text_is_in_the_language_asked_for(language: str, title: str) -> None:
    found = in_language(NODE, language, where="x")
    assert found == {"title": title, "rows": [{"value": 5}], "unit": "km"}


def test_a_missing_language_is_named_with_its_place() -> None:
    node = [{"label": {"vi": "a", "en": "b"}}]
    with pytest.raises(LeafMissing, match="page, block 3 1: label: no text in ko"):
        in_language(node, "vi", where="page, block 3")


def test_a_unit_that_one_language_does_not_write_is_empty() -> None:
    assert in_language({"vi": "triệu", "en": "million", "ko": ""}, "ko", where="x") == ""
