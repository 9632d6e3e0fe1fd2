"""Marks of state secrets in the text of an upload (design §5).

The words also stand in ordinary sentences (`quy định về bảo vệ bí mật nhà nước`): a mark stands
alone in capitals, on a line, in a paragraph or in a cell of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.uploads.refusals import UploadRefused

_MARK: Final = re.compile(r"(?:ĐỘ MẬT ?:? ?)?(?P<mark>(?:TUYỆT |TỐI )?MẬT)")
_AROUND: Final = re.compile(r"^[\W_]+|[\W_]+$")  # frames, dashes, brackets, dots


def refuse_marks(lines: Iterable[str]) -> None:
    """Refuse a text in which a line, paragraph or cell is a mark of secrecy and nothing else.

    Raises:
        UploadRefused: names the mark.
    """
    for line in lines:
        if mark := mark_in(line):
            sentence = _(
                "The text of the file carries the mark “%(mark)s”. State secrets must not be "
                "stored here: keep the file in the system meant for it."
            )
            raise UploadRefused(sentence, mark=mark)


def mark_in(line: str) -> str:
    """The mark that a line consists of, in its usual spelling; nothing for any other line."""
    text = " ".join(unicodedata.normalize("NFC", line).split())
    match = _MARK.fullmatch(_AROUND.sub("", text))
    return match["mark"] if match else ""
