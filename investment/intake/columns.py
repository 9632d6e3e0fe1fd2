"""Which field each column of a table is proposed to hold; a person corrects it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from investment.intake.fields import FIELDS, IGNORED, targets
from investment.intake.tables import Column, Table

_HANGUL: Final = re.compile(r"[가-힣]")
_VIETNAMESE: Final = re.compile(
    r"[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]", re.IGNORECASE
)

Mapping_ = dict[int, str]
"""Number of a column → target of `fields.targets`; columns that are not read are left out."""


def propose(table: Table, remembered: Mapping[str, str] | None = None) -> Mapping_:
    """A target for each column that tells what it holds, each target once.

    Args:
        table: its headings, and the values below them where these do not tell the language.
        remembered: folded headings with their targets, as a person corrected them before; an
            empty target means that the column is not read.

    Returns:
        By column. Of two columns for one target the one whose heading says no more keeps it; the
        other is left to the person.
    """
    remembered = remembered or {}
    known = set(targets())
    found: Mapping_ = {}
    taken: set[str] = set()
    for column in table.columns:  # what a person said goes before what is guessed
        target = remembered.get(column.heading.key)
        if target in known and target not in taken:
            found[column.number] = target
            taken.add(target)
    for column in sorted(table.columns, key=_plainness):
        if column.number in found or column.heading.key in remembered:
            continue
        for target in _candidates(column, table):
            if target not in taken:
                found[column.number] = target
                taken.add(target)
                break
    return dict(sorted(found.items()))


def may_be_in(text: str, language: str) -> bool:
    """Whether a text can be in a language, by its letters; names of places are left aside."""
    if language == "ko":
        return bool(_HANGUL.search(text)) or not _VIETNAMESE.search(text)
    if _HANGUL.search(text):
        return False
    words = text.split()
    return language == "vi" or 2 * sum(map(bool, map(_VIETNAMESE.search, words))) <= len(words)


def _plainness(column: Column) -> tuple[int, int]:
    return len(column.heading.text), column.number


def _candidates(column: Column, table: Table) -> Iterable[str]:
    heading = column.heading
    if not heading.field or heading.field == IGNORED:
        return
    if not FIELDS[heading.field].is_words:
        yield heading.field
        return
    yield f"{heading.field}_{heading.words_language or _language_below(column, heading.spoken)}"


def _language_below(column: Column, spoken: str) -> str:
    """The language of the words below: a Vietnamese heading stands over Vietnamese words."""
    if spoken == "vi":
        return "vi"
    text = " ".join(cell.text for cell in column.sample)
    if _HANGUL.search(text):
        return "ko"
    if _VIETNAMESE.search(text):
        return "vi"
    return "en" if text else spoken or "vi"
