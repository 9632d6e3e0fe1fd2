"""The files of a promotion document, one for each language, kept under the digest of their bytes.

A stored file is never written over: an editor's new file lies beside the public one until the
revision that names it is cleared and published, and old revisions keep theirs.
"""

from __future__ import annotations

from contextlib import closing
from typing import IO, Any, ClassVar, Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import Storage
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from investment.models.document import PrivateFiles, is_new
from investment.models.promotion_document import PromotionDocument
from investment.models.rules import positive
from investment.uploads.inspection import inspect, refuse_size
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused

FILE_KINDS = [(kind.value, kind.label) for kind in FileKind]


class FilesByDigest(PrivateFiles):
    """Private files whose name says what they hold, so that one name never means two things."""

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return name

    def _save(self, name: str, content: Any) -> str:
        if self.exists(name) and self.size(name) == content.size:
            return name
        stored: str = super()._save(name, content)  # type: ignore[misc]
        return stored


def storage_by_digest() -> Storage:
    """Where files of promotion documents lie; no web server may hand them out by itself."""
    return FilesByDigest(location=settings.PRIVATE_MEDIA_ROOT, allow_overwrite=True)


def name_by_digest(row: ExaminedFile, filename: str) -> str:
    """Where a file lies: the name that it was uploaded with says nothing."""
    return f"{row.folder}/{row.digest[:2]}/{row.digest}.{row.file_kind}"


class ExaminedFileField(models.FileField):
    """A file that is looked into before it is stored, on whatever way it comes."""

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if isinstance(model_instance, ExaminedFile):
            model_instance.examine()
        return super().pre_save(model_instance, add)


IS_EXAMINED: Final = Q(size_bytes__gt=0) & ~Q(file="") & ~Q(digest="") & ~Q(file_kind="")
"""A file is stored with what was found in it."""


class ExaminedFile(models.Model):
    """A row with a private file. What stands after the file is read from the file itself."""

    file = ExaminedFileField(
        _("file"),
        storage=storage_by_digest,
        upload_to=name_by_digest,
        max_length=200,
        help_text=_("PDF, DOCX, XLSX, PPTX, PNG or JPEG. No state secrets."),
    )
    file_kind = models.CharField(
        _("type of file"), max_length=4, choices=FILE_KINDS, editable=False
    )
    size_bytes = models.PositiveIntegerField(_("size in bytes"), default=0, editable=False)
    page_count = models.PositiveSmallIntegerField(_("pages"), null=True, editable=False)
    digest = models.CharField(_("SHA-256 of the file"), max_length=64, editable=False)

    folder: ClassVar[str]
    """Where in the private storage the files of this model lie."""

    class Meta:
        abstract = True

    @property
    def kind(self) -> FileKind:
        """What the file is."""
        return FileKind(self.file_kind)

    def examine(self) -> None:
        """Read from a newly chosen file what it is; a stored one was looked into before.

        Raises:
            UploadRefused: it cannot be published.
        """
        if not is_new(self.file):
            return
        refuse_size(self.file.size)
        self.file.seek(0)
        found = inspect(self.file.read())
        self.file.seek(0)
        self.file_kind, self.size_bytes = found.kind.value, found.size_bytes
        self.page_count, self.digest = found.page_count, found.digest

    def clean(self) -> None:
        """Say in the form why a file cannot be taken."""
        super().clean()
        try:
            self.examine()
        except UploadRefused as refused:
            raise ValidationError({"file": refused.of(str(self.file.name))}) from refused

    def open(self) -> IO[bytes]:
        """The stored bytes, for reading.

        Raises:
            FileNotFoundError: somebody took the file away.
        """
        stored: IO[bytes] = self.file.storage.open(str(self.file.name), "rb")
        return stored

    def content(self) -> bytes:
        """All of the stored bytes.

        Raises:
            FileNotFoundError: somebody took the file away.
        """
        with closing(self.open()) as stored:
            return stored.read()


class DocumentFile(Orderable, ExaminedFile):
    """One language of a document."""

    document = ParentalKey(PromotionDocument, on_delete=models.CASCADE, related_name="files")
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES)
    edition_on = models.DateField(_("edition date"))

    folder = "promotion-documents"

    class Meta(Orderable.Meta):
        verbose_name = _("file of a document")
        verbose_name_plural = _("files of documents")
        constraints = [
            models.UniqueConstraint(
                fields=["document", "language"],
                name="document_file_once_a_language",
                violation_error_message=_("A document has one file in each language."),
            ),
            models.CheckConstraint(
                name="document_file_is_examined",
                condition=IS_EXAMINED,
                violation_error_message=_("A file is stored with its type, size and digest."),
            ),
            models.CheckConstraint(
                name="document_file_has_pages",
                condition=positive("page_count"),
                violation_error_message=_("A file has at least one page."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document.code}-{self.language}.{self.file_kind}"
