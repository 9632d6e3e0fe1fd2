"""Every status has its words in every language."""

from __future__ import annotations

import pytest

from investment.choices import CallStatus
from investment.writing.status_words import AWAITING, STATUS_WORDS


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_status_is_said_with_and_without_a_year(language: str) -> None:
    words = STATUS_WORDS[language]
    assert set(words) == {*CallStatus.values, AWAITING}
    for status in words.values():
        assert "2021" in status.as_phrase(2021)
        assert "2021" in status.as_sentence(2021)
        assert "{" not in status.as_phrase(None) + status.as_sentence(None)
        assert status.as_sentence(None).endswith(".")
        assert not status.as_phrase(None).endswith(".")
