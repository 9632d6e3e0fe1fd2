"""Key figures and tables as editors make them."""

from __future__ import annotations

import pytest
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.figures import KeyFiguresBlock, TableBlock
from cms.blocks.samples import sample


def test_columns_of_numbers_align_to_the_right() -> None:
    block = TableBlock()
    shown = block.component(block.to_python(sample("table", "vi")), "vi")
    assert [column["number"] for column in shown["columns"]] == [False, True]
    assert shown["rows"][0][1] == {
        "text": "1.800",
        "label": "Giá, đồng/kWh",
        "number": True,
    }


def test_every_figure_shows_its_source_and_date() -> None:
    block = KeyFiguresBlock()
    html = block.render(block.to_python(sample("key_figures", "en")))
    assert html.count('class="source"') == 3


def test_a_figure_without_a_source_is_refused() -> None:
    block = KeyFiguresBlock()
    raw = sample("key_figures", "en")
    raw["figures"][1]["source"] = {"title": "", "url": "", "as_of": ""}
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(raw))
    assert isinstance(refused.value.block_errors["figures"], ListBlockValidationError)
