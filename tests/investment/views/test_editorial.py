"""The register of words on records."""

from __future__ import annotations

import pytest
from django.utils.safestring import SafeString

from investment.views import editorial


@pytest.fixture(autouse=True)
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editorial, "_providers", [])


def test_whoever_has_words_is_asked_and_the_first_answer_counts() -> None:
    editorial.register(lambda kind, code, language: SafeString())
    editorial.register(lambda kind, code, language: SafeString(f"<p>{kind} {code} {language}</p>"))
    assert editorial.words_on("zone", "Z-01", "ko") == "<p>zone Z-01 ko</p>"


def test_nothing_is_shown_where_nobody_has_words() -> None:
    assert editorial.words_on("zone", "Z-01", "ko") == ""


def test_who_registers_twice_is_asked_once() -> None:
    asked = []

    def provider(kind: str, code: str, language: str) -> SafeString:
        asked.append(code)
        return SafeString()

    editorial.register(provider)
    editorial.register(provider)
    editorial.words_on("sector", "energy", "en")
    assert asked == ["energy"]
