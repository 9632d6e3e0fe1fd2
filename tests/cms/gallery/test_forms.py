"""The form of the gallery."""

from __future__ import annotations

from cms.gallery.forms import form
from cms.gallery.words import words


def test_it_shows_help_a_mistake_and_a_name_in_another_language() -> None:
    shown = form(words("en"), language="en", other="Nhà máy", other_language="vi")
    plain, wrong, choice, text = shown["form_fields"]
    assert [bool(field.errors) for field in (plain, wrong, choice, text)] == [
        False,
        True,
        False,
        False,
    ]
    assert wrong.help_text
    assert shown["form_tick"].errors
    assert len(shown["form_errors"]) == 2
    assert [one["is_ticked"] for one in shown["form_projects"]] == [True, False]
    assert shown["form_projects"][1]["name"]["language"] == "vi"
