"""The words that were asked for, marked in the texts of a row."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from investment.search.analysis import Unit
from investment.search.highlighting import Piece, excerpt, pieces
from investment.wording import Wording


def marked_name(name: Wording, units: Sequence[Unit]) -> SafeString | None:
    """A name with its matches in `<mark>`; None where it has none."""
    return _marked(pieces(name.text, units)) if units else None


def marked_excerpt(summary: Wording | None, units: Sequence[Unit]) -> SafeString | None:
    """The part of a summary around its first match; None where there is no match in it."""
    return _marked(excerpt(summary.text, units)) if units and summary else None


def _marked(found: Sequence[Piece]) -> SafeString | None:
    if not any(piece.is_match for piece in found):
        return None
    return format_html_join("", "{}", ((_markup(piece),) for piece in found))


def _markup(piece: Piece) -> str:
    return format_html("<mark>{}</mark>", piece.text) if piece.is_match else piece.text
