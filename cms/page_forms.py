"""The form of every page: an editor says when a translation follows its source."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms.translations import source_of, words_digest


class TranslatedPageForm(WagtailAdminPageForm):
    """Where the page translates another, a box to say that it follows it as it stands."""

    follows_source = forms.BooleanField(
        label=_("This text follows the Vietnamese page as it stands"),
        required=False,
        help_text=_("Tick it when the translation is complete: the page then counts as current."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.source = source_of(self.instance) if self.instance.pk else None
        if self.source is None:
            self.fields.pop("follows_source", None)

    def save(self, commit: bool = True) -> Any:
        """Keep the digest of the source's words with the page."""
        if self.source is not None and self.cleaned_data.get("follows_source"):
            self.instance.translated_from = words_digest(self.source)
        return super().save(commit=commit)
