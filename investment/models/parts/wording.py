"""In which languages a record can be read, and how a translation may stand."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationState(models.TextChoices):
    """Of one record in one language (design §5)."""

    MISSING = "missing", _("not translated yet")
    DRAFT = "draft", _("draft")
    CURRENT = "current", _("current")
    OUTDATED = "outdated", _("outdated")


class WordingPart(models.Model):
    """Words of a record, and where its names come from."""

    required_words: ClassVar[tuple[str, ...]]

    name_origin = models.JSONField(
        _("origin of the names"),
        default=dict,
        blank=True,
        editable=False,
        help_text=_("Per language: published by a source, or translated by the editors."),
    )

    class Meta:
        abstract = True

    def languages_present(self) -> list[str]:
        """Codes of the languages that have a text, in the site's order."""
        return [
            code
            for code, _label in settings.LANGUAGES
            if getattr(self, f"{self.required_words[0]}_{code}")
        ]
