"""Promotion documents that a page hands out, each by the one that replaces it where one does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from django.conf import settings
from django.db.models import Max
from django.template.defaultfilters import filesizeformat

from investment.addresses import address
from investment.dates import format_date
from investment.models import PromotionDocument
from investment.models.document_file import DocumentFile
from investment.views.sheets.rows import RecordRow
from investment.wording import Wording, wording


def papers(codes: Sequence[str], *, language: str) -> tuple[RecordRow, ...]:
    """Rows for `components/record_row.html`, in the order of the codes; two queries.

    A document that a newer public one replaces shows that one, once. What is not public is left
    out; a chain of replacements asks once more for each further link.

    Args:
        codes: of documents, as an editor chose them.
        language: vi, en or ko.
    """
    if not codes:
        return ()
    public = PromotionDocument.objects.public().filter(code__in=codes)
    found = {one.code: one for one in public.select_related("superseded_by")}
    shown = {one.pk: one for one in _current(codes, found)}
    files = _files(shown)
    return tuple(_row(one, files.get(pk, []), language) for pk, one in shown.items())


def newest_papers(*, language: str, most: int) -> tuple[RecordRow, ...]:
    """The documents with the newest files, those that another replaces left out; two queries."""
    public = PromotionDocument.objects.public().current()
    dated = public.annotate(newest=Max("files__edition_on")).order_by("-newest", "code")
    shown = {one.pk: one for one in dated[:most]}
    files = _files(shown)
    return tuple(_row(one, files.get(pk, []), language) for pk, one in shown.items())


def unknown_papers(codes: Sequence[str]) -> list[str]:
    """Those of some codes that no public document has; one query, none where there are none."""
    if not codes:
        return []
    public = PromotionDocument.objects.public().filter(code__in=codes)
    known = set(public.values_list("code", flat=True))
    return [code for code in codes if code not in known]


def _files(documents: Collection[int]) -> dict[int, list[DocumentFile]]:
    files: dict[int, list[DocumentFile]] = {}
    for file in DocumentFile.objects.filter(document__in=documents).order_by("sort_order", "pk"):
        files.setdefault(file.document_id, []).append(file)
    return files


def _current(
    codes: Sequence[str], found: dict[str, PromotionDocument]
) -> Iterator[PromotionDocument]:
    for code in codes:
        if one := found.get(code):
            yield one.replacement() or one


def _row(document: PromotionDocument, files: list[DocumentFile], language: str) -> RecordRow:
    title = wording(document, "title", language) or Wording(document.code, language)
    return RecordRow(
        href=address("document", language, code=document.code),
        name=title.text,
        name_language=title.language,
        code=document.code,
        kind=str(document.get_kind_display()),
        line=tuple(_file(file, language) for file in _own_first(files, language)),
    )


def _own_first(files: list[DocumentFile], language: str) -> list[DocumentFile]:
    return sorted(files, key=lambda file: file.language != language)


def _file(file: DocumentFile, language: str) -> str:
    """“Korean: PDF, 1.2 MB, 3 May 2026”: the language of the file first, then what it is."""
    name = dict(settings.LANGUAGES)[file.language]
    size = filesizeformat(file.size_bytes)
    return f"{name}: {file.kind.label}, {size}, {format_date(file.edition_on, language)}"
