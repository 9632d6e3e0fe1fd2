"""The mark that every file and answer with demonstration data carries (design §10)."""

from __future__ import annotations

from django.utils.translation import gettext, override

from investment.models import CatalogueSettings


def demonstration_notice(language: str) -> str:
    """The sentence in a language; empty once the catalogue is no demonstration."""
    if not CatalogueSettings.load().is_demonstration:
        return ""
    with override(language):
        return gettext(
            "Demonstration data collected from public sources."
            " Not an official list of the province."
        )
