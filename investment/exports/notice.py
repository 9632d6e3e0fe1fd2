"""The mark that every file and answer with demonstration data carries (design §10)."""

from __future__ import annotations

from django.utils.translation import gettext, override

from investment.models import CatalogueSettings


def demonstration_notice(language: str) -> str:
    """The sentence in a language; empty once the catalogue is no demonstration."""
    return demonstration_sentence(language) if CatalogueSettings.load().is_demonstration else ""


def demonstration_sentence(language: str) -> str:
    """The sentence that stands on what was made for the demonstration, whatever came of it."""
    with override(language):
        return gettext(
            "Demonstration data collected from public sources."
            " Not an official list of the province."
        )
