"""A text together with the language it is really in."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from investment.wording import Wording, has_own_words, wording


@pytest.mark.parametrize(
    ("texts", "asked", "found"),
    [
        ({"vi": "Thép", "en": "Steel", "ko": "철강"}, "ko", Wording("철강", "ko")),
        ({"vi": "Thép", "en": "Steel", "ko": None}, "ko", Wording("Thép", "vi")),
        ({"vi": "", "en": "Steel", "ko": ""}, "ko", Wording("Steel", "en")),
        ({"vi": None, "en": None, "ko": "철강"}, "en", Wording("철강", "ko")),
        ({"vi": None, "en": "", "ko": None}, "en", None),
    ],
)
def test_the_language_asked_for_comes_first_then_vietnamese(
    texts: dict[str, str | None], asked: str, found: Wording | None
) -> None:
    record = SimpleNamespace(**{f"name_{code}": text for code, text in texts.items()})
    assert wording(record, "name", asked) == found


def test_fallback_text_is_no_translation() -> None:
    record = SimpleNamespace(name_vi="Thép", name_en="", name_ko=None)
    assert has_own_words(record, "name", "vi")
    assert not has_own_words(record, "name", "en")
    assert not has_own_words(record, "name", "ko")
