"""Rules that span models and settings, told at start with an id and a hint."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.db import models
from modeltranslation.translator import translator
from wagtail.models import DraftStateMixin, Page

from investment.models.fields import CurrencyField, PartialDateField
from investment.models.gate import ClearedPart

NOT_WORDS = (
    models.EmailField,
    models.SlugField,
    models.URLField,
    models.FilePathField,
    models.GenericIPAddressField,
    CurrencyField,
    PartialDateField,
)
"""Kinds of text that say the same in every language."""


def is_words(field: Any) -> bool:
    """Whether a field holds words for readers, and not a code, a number, an address or a file."""
    is_text = isinstance(field, models.CharField | models.TextField)
    return is_text and not isinstance(field, NOT_WORDS) and not field.choices


@register()
def check_translated_fields_are_words(**options: Any) -> list[CheckMessage]:
    """`investment.E001`: only words are translated; everything else is stored once (design §5)."""
    return [
        Error(
            f"{model._meta.label}.{name} is translated but holds no words.",
            hint="Take it out of investment/translation.py: such a value is stored once.",
            obj=model,
            id="investment.E001",
        )
        for model in translator.get_registered_models(abstract=False)
        for name in translator.get_options_for_model(model).all_fields
        if not is_words(model._meta.get_field(name))
    ]


@register()
def check_one_search_application(**options: Any) -> list[CheckMessage]:
    """`investment.E002`: `modelsearch` beside `wagtail.search` breaks indexing without a word."""
    if not {"modelsearch", "wagtail.search"} <= set(settings.INSTALLED_APPS):
        return []
    return [
        Error(
            "modelsearch is installed beside wagtail.search, and nothing would be indexed.",
            hint="Take modelsearch out of INSTALLED_APPS.",
            id="investment.E002",
        )
    ]


@register()
def check_publication_passes_the_gate(**options: Any) -> list[CheckMessage]:
    """`investment.E003`: whatever can be public is published by the one gate (design §5)."""
    return [
        Error(
            f"{model._meta.label} can be published without a clearance.",
            hint="Let it inherit ClearedPart before Wagtail's draft state or Page.",
            obj=model,
            id="investment.E003",
        )
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin) and model is not Page
        if getattr(model, "publish", None) is not ClearedPart.publish
    ]
