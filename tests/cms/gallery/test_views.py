"""Table and map of the gallery."""

from __future__ import annotations

import pytest

from cms.gallery.sheet import sheet
from cms.gallery.views import views
from cms.gallery.words import words


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_table_has_a_fallback_and_a_capital_that_is_not_published(language: str) -> None:
    rows = sheet(words(language), language=language)["rows"]
    shown = views(words(language), rows=rows, language=language)["rows_of_cells"]
    assert any(cell.badge for row in shown for cell in row)
    assert any(cell.text is None for row in shown for cell in row)


def test_the_map_has_every_mark_and_a_project_that_is_not_on_it() -> None:
    shown = views(words("en"), rows=sheet(words("en"), language="en")["rows"], language="en")["map"]
    assert {(mark.count > 1, mark.approximate) for mark in shown["marks"]} == {
        (True, False),
        (True, True),
        (False, False),
    }
    assert [row["is_on_map"] for row in shown["rows"]] == [True, True, False]
