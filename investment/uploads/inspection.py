"""Looking into an upload: what it is, how large, how many pages; or why it cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.uploads import office, pdf, picture
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused

MEGABYTE: Final = 1024 * 1024
MOST_BYTES: Final = 25 * MEGABYTE
_BEGINNINGS: Final = {
    b"%PDF-": FileKind.PDF,
    b"\x89PNG\r\n\x1a\n": FileKind.PNG,
    b"\xff\xd8\xff": FileKind.JPEG,
}
_PACKAGE: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"  # also what Office writes with a password

MOST_REMEMBERED: Final = 64
_lately: dict[str, tuple[FileKind, int | None]] = {}
"""What was found in files by their digest: form, record and storage ask about the same bytes."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """A file that may be published. Pages are those of a PDF or the slides of a presentation."""

    kind: FileKind
    size_bytes: int
    page_count: int | None
    digest: str


def refuse_size(size_bytes: int) -> None:
    """Refuse a file by its size alone, before it is read.

    Raises:
        UploadRefused: it is empty or too large.
    """
    if size_bytes == 0:
        raise UploadRefused(_("The file is empty."))
    if size_bytes > MOST_BYTES:
        raise UploadRefused(
            _("The file has %(size)d MB; at most %(most)d MB can be stored."),
            size=-(-size_bytes // MEGABYTE),
            most=MOST_BYTES // MEGABYTE,
        )


def inspect(content: bytes) -> Inspected:
    """Tell by its content what a file is; its name is not looked at.

    Raises:
        UploadRefused: it is none of the kinds that are published, does more than show what it
            holds, or carries a mark of secrecy.
    """
    refuse_size(len(content))
    digest = sha256(content).hexdigest()
    if digest not in _lately:
        found = _look_into(content)
        if len(_lately) >= MOST_REMEMBERED:
            _lately.clear()
        _lately[digest] = found
    kind, pages = _lately[digest]
    return Inspected(kind, len(content), pages, digest)


def _look_into(content: bytes) -> tuple[FileKind, int | None]:
    if content.startswith(_PACKAGE):
        return office.examine(content)
    for beginning, kind in _BEGINNINGS.items():
        if content.startswith(beginning):
            if kind is FileKind.PDF:
                return kind, pdf.page_count(content)
            picture.refuse_broken(content, kind)
            return kind, None
    if content.startswith(_OLD_OFFICE):
        raise UploadRefused(
            _(
                "This is a file of an old Office or one with a password: save it as DOCX, XLSX "
                "or PPTX."
            )
        )
    raise UploadRefused(_("Only PDF, DOCX, XLSX, PPTX, PNG and JPEG files can be stored."))
