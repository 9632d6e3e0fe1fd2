"""Child rows that several records carry alike."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel

from investment.admin.panels.words import fact, row, words_row
from investment.admin.widgets import CommaList


def fact_sources() -> InlinePanel:
    """Where the facts come from."""
    return InlinePanel(
        "fact_sources",
        heading=_("Sources"),
        label=_("source"),
        panels=[row("title", "as_of"), fact("url"), fact("facts", widget=CommaList)],
    )


def legal_bases() -> InlinePanel:
    """The legal documents that the record rests on."""
    return InlinePanel(
        "legal_bases",
        heading=_("Legal bases"),
        label=_("legal document"),
        panels=[fact("document", heading=_("Legal document")), words_row("note")],
    )


def utilities() -> InlinePanel:
    """Power, water, roads …"""
    return InlinePanel(
        "utilities",
        heading=_("Infrastructure"),
        label=_("connection"),
        panels=[row("kind", "quantity", "unit"), words_row("description")],
    )


def distances() -> InlinePanel:
    """How far it is to ports, airports and roads."""
    return InlinePanel(
        "distances",
        heading=_("Distances"),
        label=_("distance"),
        panels=[row("target", "km_min", "km_max", "truck_minutes")],
    )
