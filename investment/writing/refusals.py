"""A refusal of what a person wrote: one translatable sentence with named values."""

from __future__ import annotations

from django.utils.functional import Promise


class NotUnderstood(ValueError):
    """What was written cannot be read; `str()` is the sentence in the language active then.

    The sentence and its values stay apart until somebody reads them, because the language of the
    reader (a page, a mail, an API answer) is not known where the text is parsed.
    """

    def __init__(self, sentence: str | Promise, **values: object) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return str(self.sentence) % self.values
