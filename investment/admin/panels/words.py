"""Tabs and rows of words, one field for each language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from unicodedata import normalize

from django import forms
from django.conf import settings
from django.db import models
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, TabbedInterface
from wagtail.admin.widgets import AdminAutoHeightTextInput

from investment.admin.forms import RecordForm
from investment.admin.panels.secrecy import SECRECY_NOTICE

CURRENCIES = [("", "—"), *((code, code) for code in ("VND", "USD", "KRW", "EUR", "JPY", "CNY"))]


def fact(name: str, **options: Any) -> FieldPanel:
    """A field of the data tab. Drafts keep its rules too: a draft may lack words, not data."""
    return FieldPanel(name, required_on_save=True, **options)


def currency(name: str) -> FieldPanel:
    """An ISO 4217 code to choose."""
    return fact(name, widget=forms.Select(choices=CURRENCIES))


def row(*names: str) -> FieldRowPanel:
    """Fields of data side by side; currencies are chosen from a list."""
    return FieldRowPanel(
        [currency(name) if name.endswith("currency") else fact(name) for name in names]
    )


def ticked(name: str, **options: Any) -> FieldPanel:
    """A relation to a short list, as boxes to tick."""
    return fact(
        name, widget=forms.CheckboxSelectMultiple(attrs={"class": "many-choices"}), **options
    )


def words_row(name: str, **options: Any) -> FieldRowPanel:
    """A translated field of a child row, its languages side by side."""
    panels = [
        FieldPanel(f"{name}_{code}", widget=forms.TextInput(attrs={"lang": code}))
        for code, _label in settings.LANGUAGES
    ]
    return FieldRowPanel(panels, **options)


def tabs(model: type[models.Model], data: Iterable[Any], names: Iterable[str]) -> TabbedInterface:
    """The form of a record: its data, then its words in each language under its own name."""
    names = tuple(names)
    words = [
        ObjectList([_word(model, name, code) for name in names], heading=own_name(code))
        for code, _label in settings.LANGUAGES
    ]
    return TabbedInterface(
        [ObjectList(list(data), heading=_("Data")), *words],
        base_form_class=RecordForm,
        help_text=SECRECY_NOTICE,
    )


def own_name(code: str) -> str:
    """What a language calls itself: Tiếng Việt, English, 한국어."""
    return normalize("NFC", get_language_info(code)["name_local"])  # Django decomposes it


def _word(model: type[models.Model], name: str, code: str) -> FieldPanel:
    column = f"{name}_{code}"
    is_long = isinstance(model._meta.get_field(column), models.TextField)
    widget = AdminAutoHeightTextInput if is_long else forms.TextInput
    return FieldPanel(column, widget=widget(attrs={"lang": code}))
