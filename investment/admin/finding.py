"""Finding records in the editors' lists and choosers: folded words, codes in any spelling.

The public index holds public records alone, and Wagtail's own is blind to accents, so drafts are
found by folding codes and names in Python: a few thousand short texts take some milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm

from investment.models.published import translated_names
from investment.text import codes, fold, is_hangul, without_particle, words

Records = models.QuerySet[Any]
LONGEST_CODE = 2  # words: `TH 1`; a longer query with a code in it is read as words


def searched_columns(model: type[models.Model], names: Iterable[str]) -> list[str]:
    """Columns behind the names of fields: of a translated field one for each language."""
    translated = set(translated_names(model))
    languages = [code for code, _label in settings.LANGUAGES]
    return [
        column
        for name in names
        for column in ([f"{name}_{code}" for code in languages] if name in translated else [name])
    ]


def found(records: Records, query: str, *, names: Iterable[str]) -> Records:
    """Records in whose fields every word of a query begins a word, or whose code it is.

    Args:
        records: any query set; its filters and its order stay.
        query: as typed: `det may` finds `Dệt may`, `th001` finds `TH-001`, `산업` finds `산업단지`.
        names: fields to look in; of a translated field every language counts.
    """
    texts = {
        key: " | ".join(str(value) for value in values if value)
        for key, *values in records.order_by().values_list(
            "pk", *searched_columns(records.model, names)
        )
    }
    return records.filter(pk__in=_with_code(texts, query) or _with_words(texts, query))


def _with_code(texts: dict[Any, str], query: str) -> list[Any]:
    """Keys where the query is a code that the text holds whole: TH-31 is no part of TH-310."""
    wanted = set(codes(query))
    if not wanted or len(query.split()) > LONGEST_CODE:
        return []
    return [key for key, text in texts.items() if wanted <= set(codes(text))]


def _with_words(texts: dict[Any, str], query: str) -> list[Any]:
    """Keys where every word of the query begins a word of the text; none without a word."""
    wanted = [without_particle(word) for word in words(fold(query))]
    if not wanted:
        return []
    return [key for key, text in texts.items() if _holds(words(fold(text)), wanted)]


def _holds(written: list[str], wanted: list[str]) -> bool:
    hangul = "".join(filter(is_hangul, written))  # spaces in Korean compounds do not matter
    return all(
        word in hangul if is_hangul(word) else any(each.startswith(word) for each in written)
        for word in wanted
    )


class FindForm(BaseFilterForm):
    """The search box of a chooser."""

    q = forms.CharField(label=_("Search term"), required=False)

    def filter(self, objects: Records) -> Records:
        """Narrow what can be chosen to what was searched for."""
        objects = super().filter(objects)
        query = self.cleaned_data.get("q")
        if not query:
            return objects
        self.is_searching, self.search_query = True, query
        return found(objects, query, names=objects.model.snippet_viewset.search_fields)
