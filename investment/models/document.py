"""Files that belong to a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import DocumentAccess, DocumentKind
from investment.models.project import InvestmentProject
from investment.models.published import PublishedRecord

PRIVATE = "A private file has no URL."


class PrivateFiles(FileSystemStorage):
    """Files without an address: a view of ours hands them out, or nobody."""

    def url(self, name: str | None) -> str:
        raise ValueError(PRIVATE)


def private_storage() -> Storage:
    """Where files lie that no web server may hand out by itself."""
    return PrivateFiles(location=settings.PRIVATE_MEDIA_ROOT)


class ProjectDocumentQuerySet(models.QuerySet["ProjectDocument"]):
    def public(self) -> ProjectDocumentQuerySet:
        """Documents that anybody may fetch; those of hidden projects are hidden too."""
        return self.filter(live=True, access=DocumentAccess.PUBLIC, project__live=True)


class ProjectDocument(PublishedRecord):
    """A brochure, plan or decision in one language, cleared like any record."""

    project = models.ForeignKey(InvestmentProject, models.PROTECT, related_name="documents")
    kind = models.CharField(_("kind"), max_length=12, choices=DocumentKind)
    access = models.CharField(
        _("access"), max_length=12, choices=DocumentAccess, default=DocumentAccess.ON_REQUEST
    )
    title = models.CharField(_("title"), max_length=250)
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES)
    file = models.FileField(
        _("file"), storage=private_storage, upload_to="project-documents/%Y", blank=True
    )
    objects = models.Manager.from_queryset(ProjectDocumentQuerySet)()

    required_words: ClassVar[tuple[str, ...]] = ("title",)

    if TYPE_CHECKING:
        title_vi: str | None
        title_en: str | None
        title_ko: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("project document")
        verbose_name_plural = _("project documents")
        ordering = ["project", "kind", "pk"]
        constraints = [
            *PublishedRecord.Meta.constraints,
            models.CheckConstraint(
                name="project_document_public_has_file",
                condition=~Q(live=True, access=DocumentAccess.PUBLIC) | ~Q(file=""),
                violation_error_message=_("A public document needs its file."),
            ),
        ]

    def __str__(self) -> str:
        return self.title
