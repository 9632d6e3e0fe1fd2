"""Lists that editors write and tick; what they hold is a JSON list."""

from __future__ import annotations

from typing import Any

import pytest
from django import forms
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.admin.widgets import CommaList, OptionalJson, TickedList

GOALS = [(number, str(number)) for number in range(1, 18)]


def sent(widget: forms.Widget, *values: str) -> Any:
    """What a field gets from a browser that sends these values."""
    data = QueryDict(mutable=True)
    data.setlist("field", list(values))
    return forms.JSONField(required=False, widget=widget).to_python(
        widget.value_from_datadict(data, {}, "field")
    )


def shown(widget: forms.Widget, value: Any) -> str:
    field = forms.JSONField(required=False, widget=widget)
    return widget.render("field", field.prepare_value(value))


@given(st.lists(st.text(alphabet="abcđê산업 -", min_size=1).map(str.strip).filter(bool)))
def test_a_list_written_with_commas_comes_back_as_it_was(items: list[str]) -> None:
    field = forms.JSONField(required=False)
    assert sent(CommaList(), CommaList().format_value(field.prepare_value(items))) == items


def test_spaces_and_empty_items_are_dropped() -> None:
    assert sent(CommaList(), " VN, ,KR ,") == ["VN", "KR"]
    assert sent(CommaList(), "") == []
    assert CommaList().value_from_datadict(QueryDict(), {}, "field") is None


def test_ticked_numbers_stay_numbers_in_the_order_of_the_choices() -> None:
    assert sent(TickedList(choices=GOALS), "9", "3") == [3, 9]
    assert sent(TickedList(choices=GOALS)) == []


def test_what_is_no_choice_is_dropped() -> None:
    assert sent(TickedList(choices=[("vi", "Vietnamese")]), "xx", "vi") == ["vi"]


def test_stored_items_are_ticked() -> None:
    page = shown(TickedList(choices=GOALS), [3])
    assert page.count("checked") == 1


@pytest.mark.parametrize("value", [None, {}, "text", 3])
def test_what_is_no_list_shows_as_empty(value: Any) -> None:
    assert 'value=""' in shown(CommaList(), value) or "value" not in shown(CommaList(), value)


def test_a_refused_form_shows_broken_json_as_empty() -> None:
    assert CommaList().format_value("[") == ""


def test_no_json_shows_as_nothing() -> None:
    assert "null" not in shown(OptionalJson(), None)
    assert "Point" in shown(OptionalJson(), {"type": "Point"})
