"""What stands beside each field of the form."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from django.http import QueryDict

from investment.admin.word_form import WordForm
from investment.models import InvestmentProject
from investment.models.words import Pair

PAIR = Pair({"name": "Khu kinh tế 67,5 ha", "summary": "Mới"}, {"name": "경제구역"})


def form(query: str | None = None) -> WordForm:
    data = None if query is None else QueryDict(query)
    return WordForm(data, model=InvestmentProject, pair=PAIR, language="ko")


def followed(**words: str) -> Any:
    return SimpleNamespace(source_words=words)


def test_terms_and_lost_figures_stand_beside_the_field() -> None:
    name, summary = form().rows(None)
    assert [term.target for term in name.terms] == ["경제구역"]
    assert name.missing == ("67,5 ha",)
    assert summary.missing == ()
    assert not summary.is_new


def test_what_changed_since_it_was_current_is_shown_and_what_is_new_named() -> None:
    name, summary = form().rows(followed(name="Khu kinh tế 50 ha"))
    assert "".join(piece.text for piece in name.now) == PAIR.source["name"]
    assert [piece.text for piece in name.before if piece.kind == "gone"] == ["50"]
    assert summary.is_new


def test_a_text_that_did_not_change_has_no_difference() -> None:
    [name, _summary] = form().rows(followed(name=" Khu kinh tế 67,5 ha\n"))
    assert name.before == name.now == ()


def test_only_words_are_read() -> None:
    sent = form("token=x&words-name=새&words-summary=&words-code=TH-999&name_vi=Khác")
    assert sent.is_valid()
    assert sent.texts() == {"name": "새", "summary": ""}
    assert sent.homeless() == ["TH-999"]


def test_to_begin_again_keeps_what_was_typed() -> None:
    sent = form("token=old&words-name=새")
    sent.stand_again()
    assert sent["token"].value() == PAIR.token
    [name, _summary] = sent.rows(None)
    assert (name.field.value(), name.present) == ("새", "경제구역")
