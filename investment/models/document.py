"""Files that belong to a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage, Storage
from django.db import models
from django.db.models import Q
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _

from investment.choices import DocumentAccess, DocumentKind
from investment.models.project import InvestmentProject
from investment.models.published import PublishedRecord
from investment.uploads.inspection import inspect, refuse_size
from investment.uploads.refusals import UploadRefused

PRIVATE = "A private file has no URL."


class PrivateFiles(FileSystemStorage):
    """Files without an address: a view of ours hands them out, or nobody."""

    def url(self, name: str | None) -> str:
        raise ValueError(PRIVATE)


def private_storage() -> Storage:
    """Where files lie that no web server may hand out by itself."""
    return PrivateFiles(location=settings.PRIVATE_MEDIA_ROOT)


def is_new(file: FieldFile) -> bool:
    """Whether a file was chosen just now and is not stored yet."""
    return bool(file) and not file._committed  # type: ignore[attr-defined]


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

    def clean(self) -> None:
        """Say in the form why a newly chosen file cannot be taken."""
        super().clean()
        if not is_new(self.file):
            return
        try:
            refuse_size(self.file.size)
            self.file.seek(0)
            inspect(self.file.read())
            self.file.seek(0)
        except UploadRefused as refused:
            raise ValidationError({"file": refused.of(str(self.file.name))}) from refused
