"""Words of editors on sectors and zones, as the pages of those records show them."""

from __future__ import annotations

from typing import Final

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from cms.models import SectorEditorial, ZoneEditorial
from cms.models.editorial import EditorialPage

KINDS: Final[dict[str, type[EditorialPage]]] = {
    model.record_field: model for model in (SectorEditorial, ZoneEditorial)
}
"""Kinds of records that have such words, by the name of their route."""


def words_on_record(kind: str, code: str, language: str) -> SafeString:
    """Title, introduction and body of the page on a record; one query.

    Args:
        kind: `sector` or `zone`.
        code: of the record.
        language: vi, en or ko. Words of another language never stand in: they would be long, and
            the record's own figures say more.
    """
    model = KINDS.get(kind)
    if model is None:
        return SafeString()
    pages = model._default_manager.filter(
        **{f"{kind}__code": code, "locale__language_code": language, "live": True}
    )
    page = pages.first()
    return SafeString(render_to_string("cms/_editorial.html", {"page": page}) if page else "")
