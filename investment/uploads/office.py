"""Office files: packages of XML without macros, programs, files of other kinds and bombs."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final
from xml.etree import ElementTree as Xml
from zipfile import BadZipFile, ZipFile, ZipInfo

from django.utils.translation import gettext_lazy as _

from investment.uploads import office_text
from investment.uploads.kinds import CONTENT_TYPES, FileKind
from investment.uploads.refusals import UploadRefused
from investment.uploads.secrecy import refuse_marks

MOST_PARTS: Final = 5_000
MOST_BYTES: Final = 150 * 1024 * 1024  # of all parts, unpacked
MOST_XML_BYTES: Final = 30 * 1024 * 1024  # of one part
MOST_TIMES: Final = 200  # as large as packed: more is a bomb
_PIECE: Final = 1024 * 1024
_OVERLAP: Final = 16  # longer than what is looked for, which may lie across two pieces

TYPES: Final = "[Content_Types].xml"
_MAIN: Final = {
    CONTENT_TYPES[FileKind.DOCX] + ".main+xml": FileKind.DOCX,
    CONTENT_TYPES[FileKind.XLSX] + ".main+xml": FileKind.XLSX,
    CONTENT_TYPES[FileKind.PPTX] + ".main+xml": FileKind.PPTX,
}
_ACTIVE: Final = re.compile(r"vbaProject|vbaData|macroEnabled|macrosheet|activeX|oleObject", re.I)
_SLIDE: Final = re.compile(r"ppt/slides/slide\d+\.xml")
_INSIDE: Final = re.compile(r"[^/]+/embeddings/(?P<name>.+)")


def examine(content: bytes) -> tuple[FileKind, int | None]:
    """What an Office file is that may be published, and its slides if it is a presentation.

    Raises:
        UploadRefused: no Office file, damaged, or with something in it that is not published.
    """
    return _examine(content, is_inside=False)


def refuse_unsafe(content: bytes) -> FileKind:
    """What an Office file is that may be opened; its text, which may be long, is not read.

    Raises:
        UploadRefused: no Office file, damaged, a bomb, with programs or parts from elsewhere.
    """
    with _opened(content) as package:
        _refuse_bombs(package)
        kind = _kind(package)
        _refuse_active(package, kind, is_inside=False)
        for part in package.infolist():
            if part.filename.endswith((".xml", ".rels")):
                _refuse_declarations(package, part)
    return kind


def _examine(content: bytes, *, is_inside: bool) -> tuple[FileKind, int | None]:
    with _opened(content) as package:
        _refuse_bombs(package)
        kind = _kind(package)
        _refuse_active(package, kind, is_inside=is_inside)
        refuse_marks(_lines(package))
        slides = sum(_SLIDE.fullmatch(name) is not None for name in package.namelist())
    return kind, slides if kind is FileKind.PPTX else None


@contextmanager
def _opened(content: bytes) -> Iterator[ZipFile]:
    """The package; whatever its reader stumbles over is said in one sentence."""
    try:
        with ZipFile(BytesIO(content)) as package:
            yield package
    except UploadRefused:
        raise
    except (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, ValueError) as error:
        raise UploadRefused(_("The file is damaged and cannot be read.")) from error
    except (RuntimeError, zlib.error, Xml.ParseError) as error:  # a password; broken parts
        raise UploadRefused(_("The file is damaged and cannot be read.")) from error


def _refuse_bombs(package: ZipFile) -> None:
    """Look at what the package says of its parts: no part is read beyond the size it names."""
    parts = package.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MOST_PARTS or unpacked > min(MOST_BYTES, MOST_TIMES * packed + 1_000_000):
        raise UploadRefused(_("Unpacked the file would be too large to be checked."))


def _kind(package: ZipFile) -> FileKind:
    names = [part.filename for part in package.infolist()]
    if TYPES not in names or len(set(names)) != len(names):
        raise UploadRefused(_("This archive is no Word, Excel or PowerPoint file."))
    types = [one.get("ContentType", "") for one in _xml(package, package.getinfo(TYPES)).iter()]
    if any(map(_ACTIVE.search, (*types, *names))):
        raise UploadRefused(
            _(
                "The file holds macros or other programs: save it as DOCX, XLSX or PPTX without "
                "them."
            )
        )
    found = [_MAIN[one] for one in types if one in _MAIN]
    if len(found) != 1:
        raise UploadRefused(_("This archive is no Word, Excel or PowerPoint file."))
    return found[0]


def _refuse_active(package: ZipFile, kind: FileKind, *, is_inside: bool) -> None:
    """No parts from elsewhere; of files inside only Office files (the data of a chart) pass."""
    for part in package.infolist():
        if part.filename.endswith(".rels"):
            for link in _xml(package, part).iter():
                kind_of_link = link.get("Type", "")
                if link.get("TargetMode") == "External" and not kind_of_link.endswith("/hyperlink"):
                    raise UploadRefused(
                        _("The file takes parts of itself from elsewhere: paste them into it.")
                    )
        if match := _INSIDE.fullmatch(part.filename):
            if is_inside or not match["name"].endswith((".docx", ".xlsx", ".pptx")):
                raise UploadRefused(_("The file holds another file: take it out."))
            _examine(package.read(part), is_inside=True)


def _lines(package: ZipFile) -> Iterator[str]:
    for part in package.infolist():
        if part.filename.endswith(".xml") and part.filename != TYPES:
            yield from office_text.lines(_xml(package, part))


def _xml(package: ZipFile, part: ZipInfo) -> Xml.Element:
    """A part of the package as a tree; the format has no use for entities of its own."""
    if part.file_size > MOST_XML_BYTES:
        raise UploadRefused(_("Unpacked the file would be too large to be checked."))
    content = package.read(part)
    _refuse_declared(content)
    return Xml.fromstring(content)  # noqa: S314 - without a DTD there is nothing to expand


def _refuse_declarations(package: ZipFile, part: ZipInfo) -> None:
    """Look for declarations in a part of any length, a piece at a time."""
    with package.open(part) as opened:
        end = b""
        while piece := opened.read(_PIECE):
            _refuse_declared(end + piece)
            end = piece[-_OVERLAP:]


def _refuse_declared(content: bytes) -> None:
    """Nothing of an Office file declares a type of document, entities or another alphabet."""
    if (
        b"<!DOCTYPE" in content
        or b"<!ENTITY" in content
        or content.startswith((b"\xfe\xff", b"\xff\xfe"))
    ):
        raise UploadRefused(_("The file is damaged and cannot be read."))
