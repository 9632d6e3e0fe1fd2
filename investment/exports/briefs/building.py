"""Which briefs there are, and each of them in one language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils.translation import override

from investment.choices import PromotionDocumentKind
from investment.exports.briefs import province, sector, zone
from investment.exports.briefs.brief import Brief, Figure, Section, Sources

DOCUMENTS: Final = "documents"
"""The file of `investment/data` that names the briefs."""


@dataclass(frozen=True, slots=True)
class Body:
    """What stands between the title and the sources; an empty lead is that of the document."""

    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    lead: str = ""


def build(row: dict[str, Any], *, language: str, notice: str) -> Brief:
    """A brief in a language.

    Args:
        row: of `documents.json`: `id kind title summary edition` and `brief`, a subject and the
            code of the record that it is about.
        language: vi, en or ko.
        notice: the mark of demonstration data in that language, or nothing.
    """
    on, sources = date.fromisoformat(row["edition"]), Sources()
    subject, _colon, code = row["brief"].partition(":")
    with override(language):
        body = _SUBJECTS[subject](code, on, language, sources)
        return Brief(
            code=row["id"],
            language=language,
            kind=str(PromotionDocumentKind(row["kind"]).label),
            title=row["title"][language],
            lead=body.lead or row["summary"][language],
            edition_on=on,
            notice=notice,
            figures=body.figures,
            sections=body.sections,
            sources=sources.all(),
        )


def _province(code: str, on: date, language: str, sources: Sources) -> Body:
    return Body(province.figures(language), province.sections(language, sources))


def _zone(code: str, on: date, language: str, sources: Sources) -> Body:
    parts = zone.sections(code, on=on, language=language, sources=sources)
    return Body(zone.figures(code, language), parts, zone.lead(code, language))


def _sector(code: str, on: date, language: str, sources: Sources) -> Body:
    parts = sector.sections(code, on=on, language=language, sources=sources)
    return Body(sector.figures(code, on=on, language=language), parts)


_SUBJECTS: Final[dict[str, Callable[[str, date, str, Sources], Body]]] = {
    "province": _province,
    "zone": _zone,
    "sector": _sector,
}
