"""What searching shows in the gallery."""

from __future__ import annotations

import pytest

from cms.gallery.searching import searching
from cms.gallery.words import words


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_suggestions_and_filters_to_take_off_show_a_fallback(language: str) -> None:
    context = searching(words(language), language=language)
    options = [one for group in context["suggestion_groups"] for one in group["options"]]
    assert [one["number"] for one in options] == [1, 2]
    assert {one["label"].language == language for one in options} == {True, False}
    labels = [label for one in context["loosenings"] for label in one["labels"]]
    assert {label.language == language for label in labels} == {True, False}


def test_a_row_that_was_searched_for_is_marked() -> None:
    row = searching(words("ko"), language="ko")["searched_row"]
    assert row["marked_name"] == "<mark>응이선 경제구역</mark>"
    assert row["summary_language"] == "vi"
