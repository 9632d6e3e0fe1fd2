"""The chosen projects of the gallery."""

from __future__ import annotations

import pytest

from cms.gallery.choosing import columns, groups
from cms.gallery.words import words


@pytest.mark.parametrize(("language", "other"), [("vi", "en"), ("ko", "vi")])
def test_one_name_is_in_another_language(language: str, other: str) -> None:
    found = columns(words(language), language=language, other_language=other)
    assert [column["name"]["language"] for column in found] == [language, other]


def test_one_row_differs_and_has_a_gap() -> None:
    ((differing, same),) = [group["rows"] for group in groups(words("en"), other_language="vi")]
    assert (differing["differs"], differing["cells"][1]) == (True, ())
    assert (same["differs"], same["cells"][0]) == (False, same["cells"][1])
