"""No figure without its source and date."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.source import OptionalSourceBlock, SourceBlock, source_line

WHOLE = {"title": "Portal", "url": "https://example.vn/", "as_of": "2025-H1"}


def refusals(block: SourceBlock, **values: str) -> set[str]:
    raw: dict[str, Any] = {"title": "", "url": "", "as_of": "", **values}
    try:
        block.clean(block.to_python(raw))
    except StructBlockValidationError as error:
        return set(error.block_errors)
    return set()


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        (WHOLE, set()),
        ({}, {"title", "as_of"}),
        ({"title": "Portal"}, {"as_of"}),
        ({"title": "Portal", "as_of": "soon"}, {"as_of"}),
        ({"as_of": "2018"}, {"title"}),
    ],
)
def test_title_and_date_are_asked_for(values: dict[str, str], wrong: set[str]) -> None:
    assert refusals(SourceBlock(), **values) == wrong


def test_a_table_of_words_may_have_no_source_but_no_half_of_one() -> None:
    assert refusals(OptionalSourceBlock()) == set()
    assert refusals(OptionalSourceBlock(), url="https://example.vn/") == {"title", "as_of"}


def test_the_date_is_written_out() -> None:
    assert source_line(WHOLE, "ko") == {**WHOLE, "as_of": "2025년 상반기"}
    assert source_line({**WHOLE, "title": ""}, "ko") is None
