"""Steps and questions."""

from __future__ import annotations

import pytest
from django.utils import translation

from cms.blocks.guidance import QuestionsBlock, StepsBlock, duration
from cms.blocks.samples import sample


@pytest.mark.parametrize(
    ("written", "shown"),
    [("15", "15 days"), ("1", "1 day"), ("10-15 working days", "10-15 working days"), ("", "")],
)
def test_a_number_is_a_number_of_days(written: str, shown: str) -> None:
    with translation.override("en"):
        assert duration(written, "en") == shown


def test_a_step_says_its_law_and_when_it_was_checked() -> None:
    block = StepsBlock()
    with translation.override("en"):
        html = block.render(block.to_python(sample("steps", "en")))
    checked, unchecked = html.split("<li>")[1:]
    assert '<time datetime="2026-11-23">23 November 2026</time>' in checked
    assert "Under review" not in checked
    assert "Under review" in unchecked
    assert "<time" not in unchecked


def test_answers_open_without_a_script() -> None:
    block = QuestionsBlock()
    html = block.render(block.to_python(sample("questions", "ko")))
    assert html.count("<details>") == html.count("<summary>") == 2
