"""The sheet of the gallery."""

from __future__ import annotations

import pytest

from cms.gallery.sheet import freshness_states, sheet
from cms.gallery.words import words


@pytest.mark.parametrize(("language", "other"), [("vi", "en"), ("en", "vi"), ("ko", "vi")])
def test_the_fallback_is_in_another_language(language: str, other: str) -> None:
    shown = sheet(words(language), language=language)
    assert shown["fallback"]["language"] == other
    assert shown["rows"][2]["name_language"] == other


def test_all_five_states_of_freshness_are_shown() -> None:
    states = {state["state"] for state in freshness_states(words("en"))}
    assert states == {"fresh", "due", "overdue", "source_checked", "never_checked"}
