"""Marks of state secrets in the text of an upload (design §5).

The words also stand in ordinary sentences (`quy định về bảo vệ bí mật nhà nước`) and headings
(`MẬT ĐỘ XÂY DỰNG`): a mark stands alone in capitals, on a line, in a paragraph or in a cell of its
own, or after the words `Độ mật`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.uploads.refusals import UploadRefused

LONGEST_LINE: Final = 200
"""Characters of a line that may be a mark with a label, a date or letters far apart."""

_MARKS: Final = {"MẬT": "MẬT", "TỐIMẬT": "TỐI MẬT", "TUYỆTMẬT": "TUYỆT MẬT"}
# Where a heading is broken into lines or narrow cells, half a word stands there like a mark.
_FIRST_HALVES: Final = frozenset({"BẢO", "BÍ", "ĐỘ"})
_SECOND_HALVES: Final = frozenset({"ĐỘ", "KHẨU", "ONG"})

_AROUND: Final = re.compile(r"^[\W_]+|[\W_]+$")  # frames, dashes, brackets, dots
_GAPS: Final = re.compile(r"[\W_]+")  # between letters set apart; readers of PDFs add some
# Soft hyphens, joiners, marks of direction, spaces of no width
_UNSEEN: Final = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_LABEL: Final = re.compile(r"(?:(?:mức|dấu) )?độ mật\b", re.IGNORECASE)
# On the first page of an official paper the mark stands below its number, beside place and date;
# text read from a PDF has them on one line.
_NUMBER: Final = re.compile(r"^Số ?: ?\S+ (?=\S)")
_DATE: Final = re.compile(r" (?!MẬT|ĐỘ|KHẨU|ONG)[^,]{2,40}, ngày .*$")


def refuse_marks(texts: Iterable[str]) -> None:
    """Refuse texts in which a line, paragraph or cell is a mark of secrecy and nothing else.

    Args:
        texts: paragraphs, cells or lines in the order of reading; tabs and line breaks part them.

    Raises:
        UploadRefused: names the mark.
    """
    before = line = ""
    for after in chain(_lines(texts), [""]):
        if (mark := mark_in(line)) and not _is_half_a_word(before, line, after):
            sentence = _(
                "The text of the file carries the mark “%(mark)s”. State secrets must not be "
                "stored here: keep the file in the system meant for it."
            )
            raise UploadRefused(sentence, mark=mark)
        before, line = line, after


def mark_in(line: str) -> str:
    """The mark that a line consists of, in its usual spelling; nothing for any other line."""
    if len(line) > LONGEST_LINE:
        return ""
    text = _AROUND.sub("", _plain(line))
    if label := _LABEL.match(text):
        text = text[label.end() :].upper()
    text = _DATE.sub("", _NUMBER.sub("", text))
    return _MARKS.get(_GAPS.sub("", text), "")


def _lines(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for line in text.replace("\t", "\n").splitlines():
            if line and not line.isspace():
                yield line


def _plain(line: str) -> str:
    """Composed letters, single spaces, nothing that cannot be seen."""
    if not line.isascii():
        line = unicodedata.normalize("NFKC", _UNSEEN.sub("", line))
    return " ".join(line.split())


def _is_half_a_word(before: str, line: str, after: str) -> bool:
    """Whether the lines around make a bare MẬT a part of BẢO MẬT or MẬT ĐỘ."""
    if _plain(line) != "MẬT":
        return False
    last, first = _plain(before).split()[-1:], _plain(after).split()[:1]
    return not _FIRST_HALVES.isdisjoint(last) or not _SECOND_HALVES.isdisjoint(first)
