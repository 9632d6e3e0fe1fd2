"""What a row says of a document's files."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import DocumentFile
from investment.views.library.rows import format_pages, format_size, outdated


def file(language: str, year: int) -> DocumentFile:
    return DocumentFile(language=language, edition_on=date(year, 1, 1))


@pytest.mark.parametrize(
    ("files", "notes"),
    [
        ([("vi", 2026), ("en", 2026), ("ko", 2026)], {}),
        ([("vi", 2026), ("en", 2025), ("ko", 2026)], {"en": "outdated translation"}),
        ([("vi", 2025), ("en", 2026)], {"vi": "older edition"}),
        ([("vi", 2025), ("en", 2026), ("ko", 2025)], {"vi": "older edition"}),
        ([("en", 2026), ("ko", 2024)], {"ko": "outdated translation"}),
        ([("ko", 2024)], {}),
        ([], {}),
    ],
)
def test_a_file_older_than_the_newest_says_so(
    files: list[tuple[str, int]], notes: dict[str, str]
) -> None:
    assert outdated(file(*one) for one in files) == notes


@pytest.mark.parametrize(
    ("size_bytes", "language", "text"),
    [
        (1, "en", "1 kB"),
        (98_400, "en", "98 kB"),
        (999_999, "vi", "1.000 kB"),
        (1_240_000, "en", "1.2 MB"),
        (1_240_000, "vi", "1,2 MB"),
        (25_000_000, "ko", "25 MB"),
    ],
)
def test_sizes_are_written_as_the_language_does(size_bytes: int, language: str, text: str) -> None:
    assert format_size(size_bytes, language) == text


def test_pages_slides_and_nothing() -> None:
    assert format_pages(DocumentFile(file_kind="pdf", page_count=1), "en") == "1 page"
    assert format_pages(DocumentFile(file_kind="pptx", page_count=12), "en") == "12 slides"
    assert format_pages(DocumentFile(file_kind="docx"), "en") == ""
