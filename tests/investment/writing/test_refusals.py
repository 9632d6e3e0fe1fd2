"""Refusals carry a sentence and named values."""

from __future__ import annotations

from django.utils.translation import gettext_lazy, override

from investment.writing.refusals import NotUnderstood


def test_the_sentence_is_filled_in_when_it_is_read() -> None:
    error = NotUnderstood(gettext_lazy("“%(text)s” is not a number."), text="abc")
    with override("en"):
        assert str(error) == "“abc” is not a number."
    assert isinstance(error, ValueError)


def test_a_sentence_without_values_may_hold_a_percent_sign() -> None:
    assert str(NotUnderstood("100%% sure")) == "100% sure"
