"""Finding records of the catalogue by what officers call them: folded, with usual abbreviations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.intake.refusals import CellRefused
from investment.text import exact, fold, name_form

MOST_SHOWN: Final = 5
_ABBREVIATIONS: Final = {
    "kcn": "khu cong nghiep",
    "kkt": "khu kinh te",
    "ccn": "cum cong nghiep",
    "khcn": "khu cong nghe",
    "ubnd": "uy ban nhan dan",
    "bql": "ban quan ly",
    "tp": "thanh pho",
    "tx": "thi xa",
    "tt": "thi tran",
    "ip": "industrial park",
    "ez": "economic zone",
    "sez": "economic zone",
}
_LEADING: Final = re.compile(
    r"^(?:nằm )?(?:tại|thuộc|trong|ở|located in|located at|inside|within|in|at)\s+", re.IGNORECASE
)
_MARK: Final = re.compile(r"\s*\[(?:vi|en|ko)\]$")  # of our exports, behind words not translated
_STRONG: Final = re.compile(r"\s*[;\n|•]\s*")
# These also stand inside of names: `Hợp đồng xây dựng - chuyển giao`, `관광·서비스`.
_WEAK: Final = re.compile(r"\s*,\s*|\s+(?:và|and)\s+|\s+[-–—]\s+|\s*·\s*")
_FULL_STOPS: Final = re.compile(r"(?<=\b[A-Za-zĐđ])\.(?=[A-Za-zĐđ]\b)")


class NotFound(CellRefused):
    """Nothing of the catalogue is called so."""

    def __init__(self, text: str) -> None:
        super().__init__(_("“%(text)s” is not known in the catalogue."), text=text[:80])


class Ambiguous(CellRefused):
    """Several records are called so."""

    def __init__(self, text: str, labels: Iterable[str]) -> None:
        shown = sorted(labels)
        names = ", ".join(shown[:MOST_SHOWN]) + ("…" if len(shown) > MOST_SHOWN else "")
        super().__init__(
            _("“%(text)s” may be any of %(names)s: write the code or the whole name."),
            text=text[:80],
            names=names,
        )


@lru_cache(maxsize=4_096)
def form_of(text: str) -> str:
    """A name as it is looked up: `KCN Bỉm Sơn` and `khu công nghiệp bỉm sơn` are the same."""
    return " ".join(_ABBREVIATIONS.get(word, word) for word in name_form(text).split())


class Names:
    """Keys of records by each way in which their names are written."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}
        self._forms: defaultdict[str, set[int]] = defaultdict(set)
        self._exact: defaultdict[str, set[int]] = defaultdict(set)
        self.labels: dict[int, str] = {}

    def add(self, key: int, code: str, names: Iterable[str | None]) -> None:
        """Let a record be found by its code and by its names."""
        self._codes[fold(code)] = key
        self.labels[key] = code
        for name in filter(None, names):
            self._forms[form_of(name)].add(key)
            self._exact[exact(name).strip()].add(key)

    def code(self, key: int | None) -> str | None:
        """The code of a record, for those who read the changes."""
        return None if key is None else self.labels.get(key, str(key))

    def candidates(self, text: str) -> set[int]:
        """Keys of all records that a text may mean; exact spelling goes before folded."""
        text = _FULL_STOPS.sub("", _LEADING.sub("", _MARK.sub("", text.strip())))
        if (by_code := self._codes.get(fold(text))) is not None:
            return {by_code}
        return self._exact.get(exact(text).strip()) or self._forms.get(form_of(text), set())

    def one(self, text: str) -> int:
        """The one record that a text means.

        Raises:
            NotFound: none is called so.
            Ambiguous: several are.
        """
        found = self.candidates(text)
        if not found:
            raise NotFound(text)
        if len(found) > 1:
            raise Ambiguous(text, (self.labels[key] for key in found))
        return next(iter(found))

    def several(self, text: str) -> list[int]:
        """The records that a text lists, each once; a name that holds a comma is one name.

        Raises:
            NotFound: of a piece none is called so.
            Ambiguous: of a piece several are.
        """
        return list(dict.fromkeys(self.one(piece) for piece in self.pieces(text)))

    def pieces(self, text: str) -> list[str]:
        """The parts of a list in one cell, in order; what is a name as a whole is not parted."""
        if self.candidates(text):
            return [text]
        parts = [part for part in _STRONG.split(text) if part.strip(" .")]
        return [
            piece
            for part in parts
            for piece in ([part] if self.candidates(part) else _WEAK.split(part))
            if piece.strip(" .")
        ]
