"""A text together with the language it is really in: a fallback never passes for a translation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# After the language asked for; the words of records are first Vietnamese (design §7).
FALLBACKS: Final = ("vi", "en", "ko")


@dataclass(frozen=True, slots=True)
class Wording:
    """A text that is not empty, and the BCP 47 code of its language."""

    text: str
    language: str

    def __str__(self) -> str:
        return self.text


def wording(record: object, field: str, language: str) -> Wording | None:
    """The text of a translated field in a language, or in the first that has one.

    Args:
        record: an instance whose model is in `translation.py`.
        field: the name without language, `name`.
        language: vi, en or ko.

    Returns:
        The text with the language it is really in; None where no language has a text.
    """
    for code in (language, *FALLBACKS):
        if text := getattr(record, f"{field}_{code}", None):
            return Wording(text, code)
    return None


def has_own_words(record: object, field: str, language: str) -> bool:
    """Whether the field is really written in this language."""
    return bool(getattr(record, f"{field}_{language}", None))
