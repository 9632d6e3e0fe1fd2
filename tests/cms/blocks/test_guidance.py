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


def test_a_step_under_review_says_as_of_when_and_never_that_it_was_checked() -> None:
    block = StepsBlock()
    written = sample("steps", "en")
    written["steps"] = [{**one, "under_review": True} for one in written["steps"][:1]]
    with translation.override("en"):
        html = block.render(block.to_python(written))
    assert "Under review, as of" in html
    assert "Checked against the law" not in html


def test_time_and_fee_that_nobody_published_are_said_to_be_missing() -> None:
    block = StepsBlock()
    written = sample("steps", "en")
    written["steps"] = [{**one, "days": "", "fee": ""} for one in written["steps"][:1]]
    with translation.override("en"):
        assert block.render(block.to_python(written)).count("not published") == 2


def test_answers_open_without_a_script() -> None:
    block = QuestionsBlock()
    html = block.render(block.to_python(sample("questions", "ko")))
    assert html.count("<details>") == html.count("<summary>") == 2
