"""The page of a promotion document: its files, what it is about, what it replaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.models import (
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    Zone,
)
from investment.views.library.rows import FileLink, file_links
from investment.views.sheets.rows import Fact, Link, Section, linked, section
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class DocumentSheet:
    """Everything that the page shows. `replacement` leads to the document that is valid now."""

    code: str
    kind: str
    title: Wording
    summary: Wording | None
    files: tuple[FileLink, ...]
    about: Section | None
    replacement: Link | None


def read_document(code: str) -> PromotionDocument:
    """The public document of a code with all that hangs on it; of links only the public ones.

    Raises:
        PromotionDocument.DoesNotExist: there is none, or it is not public.
    """
    return (
        PromotionDocument.objects.public()
        .select_related("superseded_by")
        .prefetch_related(
            "files",
            "sectors",
            Prefetch("zones", queryset=Zone.objects.public()),
            Prefetch("activities", queryset=PromotionActivity.objects.public()),
            Prefetch("projects", queryset=InvestmentProject.objects.public().order_by("code")),
            Prefetch("supersedes", queryset=PromotionDocument.objects.public()),
        )
        .get(code=code)
    )


def build_document(document: PromotionDocument, language: str) -> DocumentSheet:
    """What the page shows of a document that `read_document` gave."""
    newer = document.replacement()
    return DocumentSheet(
        code=document.code,
        kind=str(document.get_kind_display()),
        title=wording(document, "title", language) or Wording(document.code, language),
        summary=wording(document, "summary", language),
        files=file_links(document, language),
        about=section("about", _("What it is about"), _about(document, language)),
        replacement=_link("document", newer, "title", language) if newer else None,
    )


def _about(document: PromotionDocument, language: str) -> Iterator[Fact]:
    for label, route, records, field in (
        (_("Sectors"), "sector", document.sectors.all(), "name"),
        (_("Zones"), "zone", document.zones.all(), "name"),
        (_("Activities"), "activity", document.activities.all(), "title"),
        (_("Projects"), "project", document.projects.all(), "name"),
        (_("Replaces"), "document", document.supersedes.all(), "title"),
    ):
        yield Fact(label, links=tuple(_links(route, records, field, language)))


def _links(route: str, records: Iterable[object], field: str, language: str) -> Iterator[Link]:
    for record in records:
        yield _link(route, record, field, language)


def _link(route: str, record: object, field: str, language: str) -> Link:
    code: str = record.code  # type: ignore[attr-defined]
    words = wording(record, field, language) or Wording(code, language)
    return linked(words, address(route, language, code=code), language)
