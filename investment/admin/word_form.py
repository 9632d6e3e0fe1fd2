"""The form for the words of a record in one language, and what stands beside each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput

from investment.bilingual.difference import Piece, difference
from investment.bilingual.figures import missing_figures
from investment.bilingual.glossary import Term, terms_in
from investment.models import TranslationConfirmation
from investment.models.words import Pair, column_of, label_of, said

PREFIX: Final = "words-"
"""Of the names of fields: what was posted under another name is none of the words."""


@dataclass(frozen=True, slots=True)
class WordRow:
    """A Vietnamese text and its field; `before` and `now`: what changed since it was current."""

    label: str
    source: str
    field: Any
    present: str
    terms: tuple[Term, ...]
    missing: tuple[str, ...]
    before: tuple[Piece, ...] = ()
    now: tuple[Piece, ...] = ()
    is_new: bool = False


class WordForm(forms.Form):
    """One field for every Vietnamese text of a record; nothing else of it can be changed here."""

    token = forms.CharField(widget=forms.HiddenInput)
    figures_checked = forms.BooleanField(
        label=_("I have checked the figures: nothing is lost"), required=False
    )

    def __init__(
        self, *args: Any, model: type[models.Model], pair: Pair, language: str, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.model, self.pair, self.language = model, pair, language
        self.fields["token"].initial = pair.token
        for path in pair.source:
            column = column_of(model, path, language)
            self.fields[PREFIX + path] = forms.CharField(
                label=label_of(model, path),
                required=False,
                max_length=column.max_length,
                initial=pair.target.get(path, ""),
                widget=AdminAutoHeightTextInput(attrs={"lang": language, "rows": 1}),
            )

    def texts(self) -> dict[str, str]:
        """What was typed, by path."""
        return {path: self.cleaned_data[PREFIX + path] for path in self.pair.source}

    def kept(self) -> Pair:
        """Both sides as they stand once it is saved."""
        typed = {path: text for path, text in self.texts().items() if said(text)}
        return Pair(self.pair.source, typed)

    def stand_again(self) -> None:
        """Begin from the words as they are now, and keep what was typed."""
        typed: Any = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
        typed["token"] = self.pair.token
        self.data = typed

    def homeless(self) -> list[str]:
        """Typed texts whose Vietnamese text is gone meanwhile, so that they can be copied."""
        if not self.is_bound:
            return []
        return [
            text
            for name, text in self.data.items()
            if name.startswith(PREFIX) and name not in self.fields and said(text)
        ]

    def rows(self, confirmation: TranslationConfirmation | None) -> list[WordRow]:
        """The fields in the order of the record, with all that helps to fill them in."""
        followed = confirmation.source_words if confirmation else None
        return [self._row(path, source, followed) for path, source in self.pair.source.items()]

    def _row(self, path: str, source: str, followed: Mapping[str, str] | None) -> WordRow:
        field = self[PREFIX + path]
        typed = str(field.value() or "")
        earlier = None if followed is None else followed.get(path)
        has_moved = earlier is not None and said(earlier) != said(source)
        before, now = difference(said(earlier), said(source)) if has_moved else ([], [])
        present = self.pair.target.get(path, "")
        return WordRow(
            label=label_of(self.model, path),
            source=source,
            field=field,
            present=present if said(present) != said(typed) else "",
            terms=tuple(terms_in(source, self.language)),
            missing=tuple(missing_figures(source, typed, self.language)) if said(typed) else (),
            before=tuple(before),
            now=tuple(now),
            is_new=followed is not None and earlier is None,
        )
