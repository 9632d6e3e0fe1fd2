"""Descriptions in a page: no text breaks out of them."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from cms.structured_data.script import script

OPEN = '<script type="application/ld+json">'


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=40), max_size=5))
def test_whatever_a_text_holds_it_comes_back_as_it_was(description: dict[str, str]) -> None:
    written = script([description])
    inside = written.removeprefix(OPEN).removesuffix("</script>")
    assert not re.search("[<>&\u2028\u2029]", inside)
    assert json.loads(inside) == description


def test_a_text_cannot_end_the_element() -> None:
    written = script([{"name": "</script><script>alert(1)</script><!--"}])
    assert written.count("<") == 2
    assert json.loads(written.removeprefix(OPEN).removesuffix("</script>"))["name"].startswith("</")


def test_nothing_is_written_for_nothing() -> None:
    assert script([]) == ""
