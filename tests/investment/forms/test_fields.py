"""What is typed is tidied; only what can be no address is refused."""

from __future__ import annotations

import unicodedata

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from investment.forms.fields import LineField, MailAddressField, TextField, WordedSelect


@given(st.text(max_size=200))
def test_a_line_is_one_line_whatever_is_typed(typed: str) -> None:
    line = LineField(required=False).clean(typed)
    assert line == " ".join(line.split())
    assert not [one for one in line if unicodedata.category(one) in {"Cc", "Zl", "Zp", "Cs"}]
    assert len(line.splitlines()) <= 1


@given(st.text(max_size=200))
def test_a_text_keeps_its_lines_and_no_character_that_breaks_a_database(typed: str) -> None:
    text = TextField(required=False).clean(typed)
    assert "\0" not in text
    assert "\r" not in text


def test_words_are_kept_as_they_were_typed() -> None:
    assert LineField().clean("  Nguyễn  Thị\tHoà ") == "Nguyễn Thị Hoà"
    assert TextField().clean("a\r\n\r\nb\tc\rd") == "a\n\nb\tc\nd"
    assert LineField(required=False).clean("Kim\u202egnp.exe") == "Kim gnp.exe"


@given(st.text(max_size=60))
def test_an_address_can_stand_in_a_header_or_is_refused(typed: str) -> None:
    field = MailAddressField()
    for address in (typed, f"{typed}@example.com", f"kim@{typed}"):
        try:
            found = field.clean(address)
        except ValidationError:
            continue
        assert not {"\r", "\n", '"', " ", ",", ";", "\0"} & set(found)
        assert found.count("@") == 1


@pytest.mark.parametrize(
    "typed",
    [
        '"a\x01b"@example.com',
        '"a b"@example.com',
        "a@b",
        "kim",
        "a@example.com\nBcc: b@c.de",
        "a@b.c,d@e.fr",
    ],
)
def test_what_no_server_would_take_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        MailAddressField().clean(typed)


def test_the_domain_is_kept_in_small_letters() -> None:
    assert MailAddressField().clean(" Kim.M@Example.COM ") == "Kim.M@example.com"


def test_an_option_in_another_language_says_so() -> None:
    select = WordedSelect(choices=[("a", "Đất đai"), ("b", "Land")])
    select.languages = {"a": "vi"}
    html = select.render("matter", "b")
    assert '<option value="a" lang="vi">Đất đai</option>' in html
    assert '<option value="b" selected>Land</option>' in html
