"""In which languages a record can be read, and whether each text follows the Vietnamese one."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationState(StrEnum):
    """Of one record in one language (design §5)."""

    MISSING = "missing"
    DRAFT = "draft"
    CURRENT = "current"
    OUTDATED = "outdated"


class WordingPart(models.Model):
    """Words of a record. `translated_from` holds, per language, the digest of the source text."""

    source_words: ClassVar[tuple[str, ...]] = ("name", "summary")
    """Translated fields whose Vietnamese text the other languages must follow."""

    translated_from = models.JSONField(default=dict, blank=True, editable=False)
    name_origin = models.JSONField(
        _("origin of the names"),
        default=dict,
        blank=True,
        editable=False,
        help_text=_("Per language: published by a source, or translated by the editors."),
    )

    class Meta:
        abstract = True

    def source_digest(self) -> str:
        """SHA-256 of the Vietnamese words that a translation follows."""
        language = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
        texts = [getattr(self, f"{name}_{language}") or "" for name in self.source_words]
        return sha256("\0".join(texts).encode()).hexdigest()

    def translation_state(self, language: str) -> TranslationState:
        """Whether there is a text in a language and whether it follows the Vietnamese one."""
        if not getattr(self, f"{self.source_words[0]}_{language}"):
            return TranslationState.MISSING
        if language == settings.MODELTRANSLATION_DEFAULT_LANGUAGE:
            return TranslationState.CURRENT
        followed = self.translated_from.get(language)
        if followed is None:
            return TranslationState.DRAFT
        is_current = followed == self.source_digest()
        return TranslationState.CURRENT if is_current else TranslationState.OUTDATED

    def mark_translated(self, language: str) -> None:
        """Say that the text in a language follows the Vietnamese one as it stands; not saved."""
        self.translated_from = {**self.translated_from, language: self.source_digest()}

    def languages_present(self) -> list[str]:
        """Codes of the languages that have a text, in the site's order."""
        return [
            code
            for code, _label in settings.LANGUAGES
            if self.translation_state(code) is not TranslationState.MISSING
        ]
