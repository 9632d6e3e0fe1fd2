"""Words of records as a PO file for a translation bureau, and read back from one.

`msgctxt` names the place and what stood there: kind, code, path, and the digests of the source and
of the translation as they were written. It is for us; the bureau reads `msgid` and the comments.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import polib
from django.utils.translation import gettext as _

PARTS_OF_CONTEXT: Final = 5
LANGUAGE: Final = "Language"


class UnreadableCatalogue(Exception):
    """The file is no PO file of ours; the message is a sentence for the person who sent it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text belongs, and the digests of what stood there when it was written out."""

    kind: str
    code: str
    path: str
    source_digest: str
    target_digest: str

    def __str__(self) -> str:
        return f"{self.code} {self.path}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A Vietnamese text and its translation; `previous` is the source that it was made from."""

    place: Place
    source: str
    target: str
    comment: str = ""
    is_fuzzy: bool = False
    previous: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a file says; `strangers` are contexts that are none of ours."""

    language: str
    entries: tuple[Entry, ...]
    strangers: tuple[str, ...] = ()


def written(catalogue: Catalogue) -> str:
    """The text of the PO file, in UTF-8."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        LANGUAGE: catalogue.language,
    }
    for entry in catalogue.entries:
        place = entry.place
        file.append(
            polib.POEntry(
                msgctxt=" ".join(
                    (
                        place.kind,
                        place.code,
                        place.path,
                        place.source_digest,
                        place.target_digest or "-",
                    )
                ),
                msgid=entry.source,
                msgstr=entry.target,
                comment=_one_line_each(entry.comment),
                flags=["fuzzy"] if entry.is_fuzzy else [],
                previous_msgid=entry.previous or None,
            )
        )
    return str(file) + "\n"


def read(content: bytes) -> Catalogue:
    """What a PO file says. Obsolete entries are left out, and so is the character NUL.

    Raises:
        UnreadableCatalogue: it is no PO file in UTF-8, or does not say its language.
    """
    try:
        text = content.decode("utf-8-sig").replace("\0", "")
    except UnicodeDecodeError as error:
        raise UnreadableCatalogue(_("The file is not written in UTF-8.")) from error
    file = _parsed(text)
    language = file.metadata.get(LANGUAGE, "").strip()
    if not language:
        raise UnreadableCatalogue(_("The file does not say into which language it translates."))
    entries, strangers = [], []
    for one in file:
        if one.obsolete:
            continue
        place = _place(one.msgctxt or "")
        if place is None:
            strangers.append(one.msgctxt or one.msgid)
        else:
            entries.append(Entry(place, one.msgid, one.msgstr, is_fuzzy=one.fuzzy))
    return Catalogue(language, tuple(entries), tuple(strangers))


def _parsed(text: str) -> polib.POFile:
    # From a file, not from a string: polib cuts strings at U+2028, U+0085 and their like as well
    with TemporaryDirectory() as folder:
        path = Path(folder) / "words.po"
        path.write_text(text, encoding="utf-8", newline="")
        try:
            return polib.pofile(str(path), encoding="utf-8")
        except (OSError, ValueError, IndexError) as error:
            raise UnreadableCatalogue(_("The file is no PO file, or a broken one.")) from error


def _place(context: str) -> Place | None:
    parts = context.split(" ")
    if len(parts) != PARTS_OF_CONTEXT:
        return None
    kind, code, path, source_digest, target_digest = parts
    return Place(kind, code, path, source_digest, "" if target_digest == "-" else target_digest)


def _one_line_each(comment: str) -> str:
    """Comments end with their line, so what parts lines elsewhere is a blank here."""
    return "\n".join(" ".join(line.split()) for line in comment.split("\n"))
