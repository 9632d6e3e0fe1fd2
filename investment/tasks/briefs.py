"""Briefs of the demonstration: set as PDF when its records are there, and loaded with them.

Setting is work of `exports`, loading of `actions`, which knows nothing of it: the two meet here.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from django.conf import settings

from investment.actions.demonstration import documents
from investment.actions.demonstration.facts import read
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.signals import demonstration_loaded
from investment.exports.briefs.building import DOCUMENTS, build
from investment.exports.briefs.drawing import FontsMissing, draw
from investment.exports.notice import demonstration_sentence

logger = logging.getLogger(__name__)


def connect() -> None:
    """Load the briefs with every load of the demonstration; called once, by the application."""
    demonstration_loaded.connect(load_briefs, dispatch_uid="briefs")


def load_briefs(*, ledger: Ledger, **signal: Any) -> None:
    """Set and load the briefs; without the typeface the catalogue is loaded without them."""
    try:
        files = drawn()
    except FontsMissing as missing:
        logger.warning("The documents are left out of the demonstration: %s", missing)
        return
    documents.load(ledger, files)


def drawn() -> Mapping[str, Mapping[str, bytes]]:
    """Every brief in every language: code → language → PDF.

    Raises:
        FontsMissing: npm has not installed the typeface.
        BriefNotDrawn: typst refused or warned.
    """
    return {
        row["id"]: {
            code: draw(build(row, language=code, notice=demonstration_sentence(code)))
            for code, _name in settings.LANGUAGES
        }
        for row in read(DOCUMENTS)
    }
