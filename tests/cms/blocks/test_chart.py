"""Charts as editors make them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.utils import translation
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.chart import ChartBlock, written
from cms.blocks.samples import sample

BLOCK = ChartBlock()


def component(language: str, name: str = "chart", **changes: Any) -> dict[str, Any]:
    with translation.override(language):
        value = BLOCK.to_python({**sample(name, language), **changes})
        shown: dict[str, Any] = BLOCK.component(value, language)
    return shown


@pytest.mark.parametrize(
    ("unit", "texts"),
    [
        ("%", ["12,51%", "12.51%", "12.51%"]),
        ("km2", ["12,51 km²", "12.51 km²", "12.51km²"]),
        ("tỷ đồng", ["12,51", "12.51", "12.51"]),
    ],
)
def test_values_are_written_as_each_language_writes_them(unit: str, texts: list[str]) -> None:
    assert [written(Decimal("12.51"), unit, code) for code in ("vi", "en", "ko")] == texts


@pytest.mark.parametrize(("name", "columns"), [("chart", 2), ("chart_line", 2), ("chart_share", 3)])
def test_the_table_has_every_row_that_is_drawn(name: str, columns: int) -> None:
    shown = component("vi", name)
    rows = sample(name, "vi")["rows"]
    assert [cells[0]["text"] for cells in shown["rows"]] == [row["label"] for row in rows]
    assert len(shown["columns"]) == columns == len(shown["rows"][0])


def test_a_unit_that_stands_at_each_value_does_not_stand_in_the_head() -> None:
    assert component("en", "chart_line")["unit"] == ""
    assert component("en")["unit"] == "billion VND"
    assert component("en")["columns"][1]["label"].endswith("billion VND")


def test_the_page_says_the_chart_in_words_and_points_to_the_table() -> None:
    with translation.override("en"):
        html = BLOCK.render(BLOCK.to_python(sample("chart", "en")))
    assert 'role="img"' in html
    assert "The figures stand in the table." in html
    assert html.count("19,850.5") == 2
    assert "19850" not in html


@pytest.mark.parametrize("kind", ["bars", "share"])
@pytest.mark.parametrize("values", [["-1", "5"], ["0", "0"]])
def test_bars_and_shares_of_less_than_nothing_are_refused(kind: str, values: list[str]) -> None:
    rows = [{"label": "a", "value": value} for value in values]
    raw = {**sample("chart", "en"), "kind": kind, "rows": rows}
    with pytest.raises(StructBlockValidationError) as refused:
        BLOCK.clean(BLOCK.to_python(raw))
    assert set(refused.value.block_errors) == {"kind"}


def test_a_line_may_fall_below_zero() -> None:
    assert BLOCK.clean(BLOCK.to_python(sample("chart_line", "en")))["kind"] == "line"
