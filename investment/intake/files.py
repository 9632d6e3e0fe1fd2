"""A file that was sent: what it is, told by its content, and the sheets in it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.intake.delimited import open_delimited
from investment.intake.refusals import FileRefused
from investment.intake.sheets import Sheet
from investment.intake.workbook import open_workbook

MEGABYTE: Final = 1024 * 1024
MOST_BYTES: Final = 25 * MEGABYTE
_PACKAGE: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"  # also what Excel writes with a password
_OTHERS: Final = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"Rar!", b"7z\xbc\xaf")


def open_file(content: bytes) -> Iterator[Sheet]:
    """The sheets of a workbook or CSV file, told by its content alone.

    Raises:
        FileRefused: neither of them, empty, too large, protected, or unsafe to open.
    """
    refuse_size(len(content))
    if content.startswith(_PACKAGE):
        return open_workbook(content)
    if content.startswith(_OLD_OFFICE):
        raise FileRefused(
            _(
                "This is a workbook of an old Excel or one with a password: save it as XLSX "
                "without a password."
            )
        )
    if content.startswith(_OTHERS):
        raise FileRefused(_("Only workbooks (XLSX) and CSV files can be imported."))
    return open_delimited(content)


def refuse_size(size_bytes: int) -> None:
    """Refuse a file by its size alone, before it is read.

    Raises:
        FileRefused: it is empty or too large.
    """
    if size_bytes == 0:
        raise FileRefused(_("The file is empty."))
    if size_bytes > MOST_BYTES:
        raise FileRefused(
            _("The file has %(size)d MB; at most %(most)d MB can be imported."),
            size=-(-size_bytes // MEGABYTE),
            most=MOST_BYTES // MEGABYTE,
        )


def digest_of(content: bytes) -> str:
    """SHA-256 of a file, as 64 hexadecimal digits."""
    return sha256(content).hexdigest()
