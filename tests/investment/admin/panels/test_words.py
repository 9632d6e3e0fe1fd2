"""The form of a record: data first, then a tab for each language under its own name."""

from __future__ import annotations

import pytest
from wagtail.admin.panels import FieldPanel

from investment.admin.panels.project import PROJECT, WORDS
from investment.admin.panels.words import currency, own_name, row
from investment.models import InvestmentProject
from investment.models.published import translated_names


@pytest.mark.parametrize(
    ("code", "name"), [("vi", "Tiếng Việt"), ("en", "English"), ("ko", "한국어")]
)
def test_a_language_is_called_as_it_calls_itself(code: str, name: str) -> None:
    assert own_name(code) == name


def test_the_tabs_stand_in_the_order_of_the_languages() -> None:
    headings = [str(tab.heading) for tab in PROJECT.children]
    assert headings[1:] == ["Tiếng Việt", "English", "한국어"]


def test_every_word_of_a_project_can_be_written_in_every_language() -> None:
    assert set(WORDS) == set(translated_names(InvestmentProject))
    for tab, code in zip(PROJECT.children[1:], ("vi", "en", "ko"), strict=True):
        assert [panel.field_name for panel in tab.children] == [f"{name}_{code}" for name in WORDS]


def test_drafts_keep_the_rules_of_data_and_may_lack_words() -> None:
    panels = row("capital_max", "capital_currency").children
    assert all(isinstance(panel, FieldPanel) and panel.required_on_save for panel in panels)
    assert not any(panel.required_on_save for panel in PROJECT.children[1].children)


def test_a_currency_is_chosen_not_typed() -> None:
    codes = [code for code, _label in currency("capital_currency").widget.choices]
    assert codes[:4] == ["", "VND", "USD", "KRW"]
