"""Documents: of the library, and of projects."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, UpdatedAtColumn

from investment.admin.columns import NameColumn, PublicationColumn, TranslationsColumn
from investment.admin.filters import PromotionDocumentFilterSet
from investment.admin.panels.documents import PROJECT_DOCUMENT, PROMOTION_DOCUMENT
from investment.admin.viewsets.base import PublishedViewSet
from investment.models import ProjectDocument, PromotionDocument


class PromotionDocumentViewSet(PublishedViewSet):
    """Promotion documents with a file for each of their languages."""

    model = PromotionDocument
    icon = "doc-full-inverse"
    edit_handler = PROMOTION_DOCUMENT
    filterset_class = PromotionDocumentFilterSet
    search_fields = ("code", "title", "summary")
    list_display = [
        "code",
        NameColumn("title", capfirst(_("title"))),
        "kind",
        Column(
            "files",
            label=capfirst(_("files")),
            accessor=lambda document: " · ".join(file.language for file in document.files.all()),
        ),
        TranslationsColumn(),
        PublicationColumn(),
        UpdatedAtColumn(),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("files")


class ProjectDocumentViewSet(PublishedViewSet):
    """Files of projects."""

    model = ProjectDocument
    icon = "doc-empty"
    edit_handler = PROJECT_DOCUMENT
    search_fields = ("project__code", "title")
    list_display = [
        "__str__",
        Column("project", label=capfirst(_("project")), accessor="project.code"),
        "kind",
        "language",
        "access",
        PublicationColumn(),
        UpdatedAtColumn(),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("project")
