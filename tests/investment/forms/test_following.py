"""The form that opens an enquiry again."""

from __future__ import annotations

from investment.forms.following import FollowForm


def test_the_number_is_read_in_any_spelling() -> None:
    form = FollowForm({"receipt": "e 2026 000123 k7qf9m", "e_mail": "kim@example.kr"})
    assert form.is_valid()
    assert form.receipt_number() == "E-2026-000123-K7QF9M"


def test_a_number_in_the_address_is_not_asked_for() -> None:
    form = FollowForm({"e_mail": "kim@example.kr"}, receipt="e-2026-000123-k7qf9m")
    assert list(form.fields) == ["e_mail"]
    assert form.is_valid()
    assert form.receipt_number() == "E-2026-000123-K7QF9M"


def test_what_is_missing_is_named() -> None:
    errors = FollowForm({}).errors
    assert errors["receipt"] == ["Enter the receipt number."]
    assert errors["e_mail"] == ["Enter your e-mail address."]
