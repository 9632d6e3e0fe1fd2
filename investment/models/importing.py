"""What was imported: the file, its rows, what each became; and how an agency calls its columns."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from investment.choices import ImportState, RowAction, RowVerdict
from investment.models.document import private_storage
from investment.models.organisation import Organisation
from investment.models.project import InvestmentProject

_DONE = (ImportState.WRITTEN, ImportState.UNDONE)


class ImportRecord(models.Model):
    """One file that was imported, or is being looked at. Undone imports stay as records."""

    file_name = models.CharField(_("file"), max_length=250)
    digest = models.CharField(_("SHA-256 of the file"), max_length=64)
    file = models.FileField(
        _("stored file"), storage=private_storage, upload_to="imports/%Y", blank=True
    )
    agency = models.ForeignKey(
        Organisation,
        models.PROTECT,
        verbose_name=_("agency"),
        null=True,
        blank=True,
        related_name="imports",
        help_text=_("Whose projects alone the import may touch; empty for any."),
    )
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        verbose_name=_("imported by"),
        null=True,
        related_name="+",
        help_text=_("Empty where a command did."),
    )
    state = models.CharField(_("state"), max_length=10, choices=ImportState)
    has_over_drafts = models.BooleanField(_("over unpublished drafts"), default=False)
    column_targets = models.JSONField(_("columns"), default=dict, blank=True)
    counts = models.JSONField(_("rows by verdict"), default=dict, blank=True)
    refusal = models.JSONField(_("why it was refused"), default=list, blank=True)
    done_count = models.PositiveIntegerField(_("rows done"), default=0)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    written_at = models.DateTimeField(_("written"), null=True, blank=True)
    undone_at = models.DateTimeField(_("undone"), null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="import_has_file_and_digest",
                condition=~Q(file_name="") & ~Q(digest=""),
                violation_error_message=_("An import needs the name and the digest of its file."),
            ),
            models.CheckConstraint(
                name="import_written_has_moment",
                condition=Q(state__in=_DONE, written_at__isnull=False)
                | (~Q(state__in=_DONE) & Q(written_at__isnull=True)),
                violation_error_message=_("A written import has the moment of writing."),
            ),
            models.CheckConstraint(
                name="import_undone_has_moment",
                condition=Q(state=ImportState.UNDONE, undone_at__isnull=False)
                | (
                    ~Q(state=ImportState.UNDONE) & Q(undone_at__isnull=True, undone_by__isnull=True)
                ),
                violation_error_message=_("An undone import has the moment of undoing."),
            ),
            models.CheckConstraint(
                name="import_undone_after_written",
                condition=Q(undone_at__isnull=True)
                | Q(written_at__isnull=False, undone_at__gte=F("written_at")),
                violation_error_message=_("What was not written cannot be undone."),
            ),
        ]

    def __str__(self) -> str:
        return self.file_name


class ImportedRowQuerySet(models.QuerySet["ImportedRow"]):
    def written(self) -> Self:
        """Rows that made a project or changed one."""
        return self.exclude(revision=None)


class ImportedRow(models.Model):
    """A row of the file with what was said of it, and what it became."""

    record = models.ForeignKey(ImportRecord, models.CASCADE, related_name="rows")
    sheet = models.CharField(_("sheet"), max_length=100, blank=True)
    row_number = models.PositiveIntegerField(_("row"))
    code = models.CharField(_("code"), max_length=12, blank=True)
    verdict = models.CharField(_("verdict"), max_length=10, choices=RowVerdict)
    action = models.CharField(max_length=10, choices=RowAction, blank=True, default="")
    changes = models.JSONField(_("changes"), default=dict, blank=True)
    reasons = models.JSONField(_("reasons"), default=list, blank=True)
    project = models.ForeignKey(
        InvestmentProject, models.SET_NULL, null=True, blank=True, related_name="imported_rows"
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    revision_before = models.ForeignKey(
        "wagtailcore.Revision", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    had_draft = models.BooleanField(_("a draft waited before"), default=False)
    objects = models.Manager.from_queryset(ImportedRowQuerySet)()

    class Meta:
        verbose_name = _("imported row")
        verbose_name_plural = _("imported rows")
        ordering = ["record", "pk"]
        indexes = [
            models.Index(fields=["record", "verdict"], name="imported_row_verdict"),
        ]
        constraints = [
            models.CheckConstraint(
                name="imported_row_refused_has_no_action",
                condition=Q(verdict__in=[RowVerdict.REFUSED, RowVerdict.UNCHANGED], action="")
                | (
                    ~Q(verdict__in=[RowVerdict.REFUSED, RowVerdict.UNCHANGED])
                    & Q(action__in=RowAction.values)
                ),
                violation_error_message=_("A row is written, or it is refused or unchanged."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sheet} {self.row_number}".strip()


class ColumnMapping(models.Model):
    """What a heading means to an agency, as a person corrected or confirmed it."""

    agency = models.ForeignKey(
        Organisation, models.CASCADE, null=True, blank=True, related_name="column_mappings"
    )
    heading = models.CharField(_("heading, folded"), max_length=160)
    target = models.CharField(
        _("field"), max_length=40, blank=True, help_text=_("Empty: the column is not read.")
    )

    class Meta:
        verbose_name = _("meaning of a column")
        verbose_name_plural = _("meanings of columns")
        ordering = ["agency", "heading"]
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "heading"],
                name="column_mapping_once",
                violation_error_message=_("A heading means one thing to an agency."),
            ),
            models.UniqueConstraint(  # NULL is like no other NULL
                fields=["heading"],
                condition=Q(agency__isnull=True),
                name="column_mapping_of_all_once",
                violation_error_message=_("A heading means one thing to an agency."),
            ),
            models.CheckConstraint(
                name="column_mapping_has_heading",
                condition=~Q(heading=""),
                violation_error_message=_("A meaning needs its heading."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.heading} → {self.target}"
