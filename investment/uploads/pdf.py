"""PDF files: whole, not encrypted, without programs and without files inside."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from django.utils.translation import gettext_lazy as _
from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from investment.uploads.refusals import UploadRefused
from investment.uploads.secrecy import refuse_marks

MOST_PAGES: Final = 500
MOST_OBJECTS: Final = 200_000
MOST_DRAWN_BYTES: Final = 50 * 1024 * 1024  # what all pages draw, unpacked
ACTIVE: Final = frozenset(
    {
        *("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/FileAttachment"),
        *("/RichMedia", "/XFA", "/SubmitForm", "/ImportData", "/GoToE", "/Rendition"),
    }
)
"""Names of what runs a program, holds another file or sends what was typed elsewhere."""

_IN_THE_OPEN: Final = (b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/RichMedia")
# What a broken file makes the reader raise beside its own errors
_BROKEN: Final = (
    *(PyPdfError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError),
    *(ValueError, OSError, NotImplementedError),
)


def page_count(content: bytes) -> int:
    """How many pages a PDF has that may be published.

    Raises:
        UploadRefused: it is broken, encrypted, too long, marked as secret, or does more than show.
    """
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted:
            raise UploadRefused(_("The PDF is protected by a password: store it without one."))
        if any(name in content for name in _IN_THE_OPEN) or _is_active(reader):
            raise UploadRefused(
                _(
                    "The PDF holds a script, another file or a command to start a program: print "
                    "it to a new PDF and choose that one."
                )
            )
        count = len(reader.pages)
        if not 0 < count <= MOST_PAGES:
            raise UploadRefused(
                _("The PDF has %(count)d pages; from 1 to %(most)d can be stored."),
                count=count,
                most=MOST_PAGES,
            )
        refuse_marks(_lines(reader))
    except UploadRefused:
        raise
    except LimitReachedError as error:
        raise UploadRefused(_("Unpacked the file would be too large to be checked.")) from error
    except _BROKEN as error:
        raise UploadRefused(_("The PDF is damaged and cannot be read.")) from error
    return count


def _lines(reader: PdfReader) -> Iterator[str]:
    """What stands on the pages, headers and watermarks too, in notes and in fields of forms."""
    drawn_bytes = 0
    for page in reader.pages:
        contents = page.get_contents()
        drawn_bytes += 0 if contents is None else len(contents.get_data())
        if drawn_bytes > MOST_DRAWN_BYTES:
            raise UploadRefused(_("Unpacked the file would be too large to be checked."))
        yield page.extract_text()
        yield from _typed_on(page)


def _typed_on(page: PageObject) -> Iterator[str]:
    for note in page.annotations or ():
        values = note.get_object()
        if isinstance(values, DictionaryObject):  # a note that was taken off may be left as null
            texts = (values.get(key) for key in ("/Contents", "/V"))
            yield from (text for text in texts if isinstance(text, str))


def _is_active(reader: PdfReader) -> bool:
    """Whether any object of the file, wherever it hangs, names something of `ACTIVE`."""
    keys = [
        (number, generation) for generation, offsets in reader.xref.items() for number in offsets
    ]
    keys += [(number, 0) for number in reader.xref_objStm]
    if len(keys) > MOST_OBJECTS:
        raise UploadRefused(_("The PDF is damaged and cannot be read."))
    objects = (IndirectObject(number, generation, reader) for number, generation in keys)
    return any(_names_active(one.get_object()) for one in objects) or _names_active(reader.trailer)


def _names_active(value: Any) -> bool:
    """Whether a value does, without following references: each object is looked at once."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, DictionaryObject):
            if any(key in ACTIVE for key in one):
                return True
            waiting += [one.raw_get(key) for key in one]
        elif isinstance(one, ArrayObject):
            waiting += list(one)
        elif isinstance(one, str) and one in ACTIVE and type(one).__name__ == "NameObject":
            return True
    return False
