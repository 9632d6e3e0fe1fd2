"""The sample words of the gallery."""

from __future__ import annotations

import pytest

from cms.gallery.words import STATUSES, WORDS, statuses, words


def test_every_word_is_there_in_three_languages() -> None:
    assert all(set(text) == {"vi", "en", "ko"} and all(text.values()) for text in WORDS.values())


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_status_has_its_word(language: str) -> None:
    assert [status["code"] for status in statuses(language)] == list(STATUSES)
    assert set(words(language)) == set(WORDS)
