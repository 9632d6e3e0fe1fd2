"""Which words of the site's settings are translated; pages are trees of their own per language."""

from __future__ import annotations

from modeltranslation.translator import TranslationOptions, register

from cms.models import SiteSettings


@register(SiteSettings)
class SiteSettingsTranslation(TranslationOptions):
    fields = ("name", "tagline", "address", "footer_note", "disclaimer")
