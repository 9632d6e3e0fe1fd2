"""A document as a row: what it is, and its file in each language with size, pages and date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.conf import settings
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.dates import format_date
from investment.measures import format_number
from investment.models import DocumentFile, PromotionDocument
from investment.search.analysis import Unit
from investment.uploads.kinds import FileKind
from investment.views.listing.highlighting import marked_name
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file as the components take it; `name` is what its language calls itself.

    `note` says that it is older than another language's, `hreflang` is its language.
    """

    href: str
    hreflang: str
    name: str
    format: str
    size: str
    pages: str
    edition: str
    edition_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What the component `document_row` takes."""

    href: str
    code: str
    kind: str
    name: str
    name_language: str
    marked_name: SafeString | None
    summary: str
    summary_language: str
    files: tuple[FileLink, ...]


def document_row(
    document: PromotionDocument, language: str, units: Sequence[Unit] = ()
) -> DocumentRow:
    """A row of a document that was read with its files.

    Args:
        document: with `files`.
        language: vi, en or ko, the active one.
        units: the words that were asked for, to mark them.
    """
    title = wording(document, "title", language) or Wording(document.code, language)
    summary = wording(document, "summary", language)
    return DocumentRow(
        href=address("document", language, code=document.code),
        code=document.code,
        kind=str(document.get_kind_display()),
        name=title.text,
        name_language=title.language,
        marked_name=marked_name(title, units) if units else None,
        summary=summary.text if summary else "",
        summary_language=summary.language if summary else language,
        files=file_links(document, language),
    )


def file_links(document: PromotionDocument, language: str) -> tuple[FileLink, ...]:
    """The files of a document, the reader's language first, the others in the site's order."""
    files = list(document.files.all())
    notes = outdated(files)
    order = {"vi": 0, "en": 1, "ko": 2, language: -1}
    return tuple(
        FileLink(
            href=file_address(document, file, language),
            hreflang=file.language,
            name=settings.LANGUAGE_NAMES[file.language],
            format=file.kind.label,
            size=format_size(file.size_bytes, language),
            pages=format_pages(file, language),
            edition=format_date(file.edition_on, language),
            edition_on=file.edition_on,
            note=notes.get(file.language, ""),
        )
        for file in sorted(files, key=lambda file: order[file.language])
    )


def file_address(document: PromotionDocument, file: DocumentFile, language: str) -> str:
    """Where a file is handed out: `/en/documents/D-001/D-001-ko.pdf`."""
    name = file_name(document, file)
    return address("document-file", language, code=document.code, file=name)


def file_name(document: PromotionDocument, file: DocumentFile) -> str:
    """The last part of its address: code, language and what the file is."""
    return f"{document.code}-{file.language}.{file.file_kind}"


def outdated(files: Iterable[DocumentFile]) -> dict[str, str]:
    """Language → what to say of a file that is older than another language's.

    A translation is outdated where the Vietnamese file, or without one the newest, is newer; a
    Vietnamese file that is not the newest is only said to be of an older edition.
    """
    return dict(_outdated(list(files)))


def _outdated(files: list[DocumentFile]) -> Iterator[tuple[str, str]]:
    newest = max((file.edition_on for file in files), default=date.min)
    source = next((file.edition_on for file in files if file.language == "vi"), newest)
    for file in files:
        if file.language == "vi" and file.edition_on < newest:
            yield file.language, _("older edition")
        elif file.edition_on < source:
            yield file.language, _("outdated translation")


def format_size(size_bytes: int, language: str) -> str:
    """Kilobytes below one megabyte, megabytes with one decimal above; a thousand each."""
    if size_bytes < 1_000_000:
        return f"{format_number(max(1, round(size_bytes / 1_000)), language)} kB"
    megabytes = Decimal(size_bytes) / 1_000_000
    return f"{format_number(megabytes, language, max_decimals=1)} MB"


def format_pages(file: DocumentFile, language: str) -> str:
    """Pages of a PDF or slides of a presentation; nothing for other files."""
    count = file.page_count
    if count is None:
        return ""
    if file.kind is FileKind.PPTX:
        text = ngettext("%(count)s slide", "%(count)s slides", count)
    else:
        text = ngettext("%(count)s page", "%(count)s pages", count)
    return text % {"count": format_number(count, language)}
