"""The lists of the gallery."""

from __future__ import annotations

from cms.gallery.lists import facets, lists, select
from cms.gallery.words import words


def test_the_facets_show_a_choice_a_long_list_and_a_range() -> None:
    status, place, capital = facets(words("en"))
    assert status["choices"][0]["chosen"]
    assert len(place["choices"]) > 8
    assert capital["range"]["error"]


def test_one_currency_is_chosen_and_one_cannot_be() -> None:
    options = select(words("ko"))["options"]
    assert [option["value"] for option in options if option["chosen"]] == ["USD"]
    assert [option["value"] for option in options if option["disabled"]] == ["KRW"]


def test_a_table_has_a_figure_that_is_not_published() -> None:
    assert lists(words("vi"))["table"][1][1]["text"] is None
