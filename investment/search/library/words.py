"""Finding documents by words: the same analyser as the catalogue, asked in Python.

The library holds some hundred documents, whose titles and summaries are read in a few
milliseconds; an index of its own would have to be kept in step for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum

from django.conf import settings
from django.utils.translation import override

from investment import text
from investment.choices import PromotionDocumentKind
from investment.models import PromotionDocument
from investment.models.promotion_document import PromotionDocumentQuerySet
from investment.search.analysis import Run, Unit, analyse
from investment.search.spellings import spellings_for

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)


class Rank(IntEnum):
    """Where all words stand; the smaller, the more relevant."""

    NAME = 1  # code and title
    TEXT = 2  # also summary, kind, sectors and zones


def units_of(question: str) -> tuple[Unit, ...]:
    """The words of a question as they are looked up; one query, for spellings of places."""
    return analyse(question, spellings=spellings_for(question))


def matching(units: tuple[Unit, ...], documents: PromotionDocumentQuerySet) -> dict[int, Rank]:
    """Documents in which every unit stands, in any language: primary key → rank; three queries.

    Args:
        units: of `units_of`; none match nothing.
        documents: those among which is looked.
    """
    found: dict[int, Rank] = {}
    if not units:
        return found
    for document in documents.prefetch_related("sectors", "zones"):
        codes, name = set(text.codes(document.code)), list(map(text.folded_tokens, _name(document)))
        if all(_stands(unit, name, codes) for unit in units):
            found[document.pk] = Rank.NAME
            continue
        rows = [*name, *map(text.folded_tokens, _text(document))]
        if all(_stands(unit, rows, codes) for unit in units):
            found[document.pk] = Rank.TEXT
    return found


def _name(document: PromotionDocument) -> Iterator[str]:
    yield document.code
    yield from _written(document, "title")


def _text(document: PromotionDocument) -> Iterator[str]:
    yield from _written(document, "summary")
    for language in LANGUAGES:
        with override(language):
            yield str(PromotionDocumentKind(document.kind).label)
    for record in (*document.sectors.all(), *document.zones.all()):
        yield record.code
        yield from _written(record, "name")


def _written(record: object, field: str) -> Iterator[str]:
    yield from filter(None, (getattr(record, f"{field}_{code}", None) for code in LANGUAGES))


def _stands(unit: Unit, rows: Iterable[list[str]], codes: set[str]) -> bool:
    """Whether one of the alternatives of a unit stands in one of the rows of tokens."""
    if any(_is_code(run, codes) for run in unit.code):
        return True
    if unit.parts and all(_stands(part, rows, codes) for part in unit.parts):
        return True
    return any(_runs_in(run, row) for run in unit.folded for row in rows)


def _is_code(run: Run, codes: set[str]) -> bool:
    wanted = run.tokens[-1]
    return any(code.startswith(wanted) if run.is_prefix else code == wanted for code in codes)


def _runs_in(run: Run, row: list[str]) -> bool:
    """Whether the tokens of a run stand in a row, one after the other."""
    *whole, last = run.tokens
    for first in range(len(row) - len(whole)):
        window = row[first : first + len(run.tokens)]
        is_end = _is(window[-1], last) or (run.is_prefix and window[-1].startswith(last))
        if is_end and all(map(_is, window[:-1], whole)):
            return True
    return False


def _is(token: str, wanted: str) -> bool:
    return wanted in (token, text.stem(token))
