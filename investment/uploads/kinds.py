"""The kinds of files that may be published, and how each is recognised and named.

CSV is none of them: nothing in its content says what it is, and spreadsheets run formulas in it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class FileKind(StrEnum):
    """The value is the ending of the file's name."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    PNG = "png"
    JPEG = "jpg"

    @property
    def content_type(self) -> str:
        """What the file is called in HTTP."""
        return CONTENT_TYPES[self]

    @property
    def label(self) -> str:
        """What people call it."""
        return "JPEG" if self is FileKind.JPEG else self.value.upper()

    @property
    def is_shown_by_browsers(self) -> bool:
        """Whether a browser shows it; Office files are saved instead."""
        return self in (FileKind.PDF, FileKind.PNG, FileKind.JPEG)


_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
CONTENT_TYPES: Final = {
    FileKind.PDF: "application/pdf",
    FileKind.DOCX: f"{_OFFICE}.wordprocessingml.document",
    FileKind.XLSX: f"{_OFFICE}.spreadsheetml.sheet",
    FileKind.PPTX: f"{_OFFICE}.presentationml.presentation",
    FileKind.PNG: "image/png",
    FileKind.JPEG: "image/jpeg",
}
