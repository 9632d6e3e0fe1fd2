"""Qualifiers, ranges and cleaning of published figures."""

from __future__ import annotations

import pytest

from investment.choices import Qualifier
from investment.writing.figures import PATTERNS, clean, qualify, take_qualifier, take_range
from investment.writing.refusals import NotUnderstood


def test_every_qualifier_of_a_record_has_a_pattern() -> None:
    assert set(PATTERNS) == set(Qualifier.values)
    assert all(set(patterns) == {"vi", "en", "ko"} for patterns in PATTERNS.values())


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
@pytest.mark.parametrize("qualifier", list(PATTERNS))
def test_what_is_qualified_is_read_again(language: str, qualifier: str) -> None:
    text = clean(qualify("5 ha", qualifier, language))
    assert take_qualifier(text) == (qualifier, "5 ha")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("10-15 ha", ("10", "15 ha")),
        ("từ 100 đến 150", ("100", "150")),
        ("1억~2억", ("1억", "2억")),
        ("us$1 to us$2", ("us$1", "us$2")),
        ("5", (None, "5")),
    ],
)
def test_a_range_has_two_ends(text: str, ends: tuple[str | None, str]) -> None:
    assert take_range(text) == ends


@pytest.mark.parametrize("text", ["-5", "−5", "–5 tỷ", "5 - -3", "1-2-3", "1–", "5−3"])
def test_negative_or_broken_ranges_are_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        take_range(text)


def test_forms_of_a_text_are_folded() -> None:
    assert clean("  ５０，０００\u00a0㎡. ") == "50,000 m2"  # noqa: RUF001, RUF100
    assert clean("Tỷ") == "tỷ"


@pytest.mark.parametrize("text", ["", "  ", ".", "5\0", "5 billion¹", "½ ha", "x" * 121])
def test_characters_that_no_figure_has_are_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        clean(text)
