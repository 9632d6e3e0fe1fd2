"""Fields of public forms: what is typed is tidied, never refused for how it was typed."""

from __future__ import annotations

import unicodedata
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They turn the reading order of what follows, also outside the field."""
_UNSEEN: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})


def tidy(text: str, *, kept: str = "") -> str:
    """Text with a space for each character that is no part of a line, but those in `kept`."""
    return "".join(
        letter
        if letter in kept or not (unicodedata.category(letter) in _UNSEEN or letter in _BIDI)
        else " "
        for letter in text
    )


class LineField(forms.CharField):
    """One line: line breaks and control characters become spaces, runs of spaces one."""

    def to_python(self, value: Any) -> str:
        """The line as it is stored."""
        return " ".join(tidy(super().to_python(value) or "").split())


class TextField(forms.CharField):
    """Several lines; line breaks as `\\n`."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        """The text as it is stored."""
        text = str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")
        return tidy(text, kept="\n\t").strip()


class MailAddressField(forms.EmailField):
    """An address that a mail can be sent to: the domain in small letters, no quoted local part.

    Quoted local parts may hold control characters; nobody has one.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=254, **options)

    def clean(self, value: Any) -> Any:
        """The address as it is stored.

        Raises:
            ValidationError: it is none.
        """
        address = super().clean(value)
        if '"' in address or tidy(address) != address:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        local, at, domain = address.rpartition("@")
        return f"{local}{at}{domain.lower()}"

    default_error_messages = {
        "invalid": _("Enter an e-mail address like name@example.com."),
        "required": _("Enter your e-mail address."),
    }


class WordedSelect(forms.Select):
    """A list of choices in which a label in another language says so.

    `languages` names the language of a label by the value of its choice.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.languages: dict[str, str] = {}

    def create_option(self, name: str, value: Any, *args: Any, **options: Any) -> dict[str, Any]:
        """The option, with `lang` where it needs one."""
        option: dict[str, Any] = super().create_option(name, value, *args, **options)
        if language := self.languages.get(str(value)):
            option["attrs"]["lang"] = language
        return option
