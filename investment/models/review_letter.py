"""Signed letters in which an agency confirms its figures, entered by the centre on its behalf."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import ReviewVerdict
from investment.models.document_file import IS_EXAMINED, ExaminedFile
from investment.models.organisation import Organisation
from investment.models.project import InvestmentProject
from investment.models.rules import positive
from investment.uploads.kinds import FileKind

SCANS: Final = (FileKind.PDF, FileKind.PNG, FileKind.JPEG)
"""What a scanner makes, and a browser shows."""


class ReviewLetter(ExaminedFile):
    """A letter with number, date and scan. The position of who signed it, never a name.

    The scan is private: `investment.admin.views.letters` hands it out to those who may see it.
    """

    agency = models.ForeignKey(
        Organisation, models.PROTECT, verbose_name=_("agency"), related_name="review_letters"
    )
    number = models.CharField(_("letter number"), max_length=60)
    issued_on = models.DateField(_("date of the letter"))
    signatory_position = models.CharField(
        _("position of the signatory"), max_length=160, help_text=_("The position, not the name.")
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("entered by"), related_name="+"
    )
    entered_at = models.DateTimeField(_("entered"))

    folder = "review-letters"

    class Meta:
        verbose_name = _("letter of an agency")
        verbose_name_plural = _("letters of agencies")
        ordering = ["-issued_on", "-pk"]
        default_permissions = ("add", "view")  # a letter that was entered stays as it is
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "number", "issued_on"],
                name="review_letter_once",
                violation_error_message=_("This letter has been entered already."),
            ),
            models.CheckConstraint(
                name="review_letter_is_signed",
                condition=~Q(number="") & ~Q(signatory_position=""),
                violation_error_message=_("A letter has its number and the signatory's position."),
            ),
            models.CheckConstraint(
                name="review_letter_is_scanned",
                condition=IS_EXAMINED & Q(file_kind__in=[kind.value for kind in SCANS]),
                violation_error_message=_("The scan of a letter is a PDF, PNG or JPEG file."),
            ),
            models.CheckConstraint(
                name="review_letter_has_pages",
                condition=positive("page_count"),
                violation_error_message=_("A file has at least one page."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} ({self.issued_on.isoformat()})"

    def clean(self) -> None:
        """Say in the form why a file cannot be a scan."""
        super().clean()
        if self.file_kind and self.kind not in SCANS:
            sentence = _("The scan of a letter is a PDF, PNG or JPEG file.")
            raise ValidationError({"file": sentence})


class ReviewAnswerQuerySet(models.QuerySet["ReviewAnswer"]):
    def unsettled(self) -> ReviewAnswerQuerySet:
        """Changes that letters ask for and that no editor has settled."""
        return self.filter(verdict=ReviewVerdict.CHANGED, settled_at__isnull=True)


class ReviewAnswer(models.Model):
    """What a letter says of one project. A change is a note for the editors, not an edit."""

    letter = models.ForeignKey(ReviewLetter, models.CASCADE, related_name="answers")
    project = models.ForeignKey(
        InvestmentProject,
        models.PROTECT,
        verbose_name=_("project"),
        related_name="review_answers",
    )
    verdict = models.CharField(_("answer"), max_length=10, choices=ReviewVerdict)
    note = models.TextField(
        _("what the letter says"),
        max_length=2_000,
        blank=True,
        help_text=_("The new values, or why the project is withdrawn."),
    )
    settled_at = models.DateTimeField(_("settled"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        verbose_name=_("settled by"),
        null=True,
        blank=True,
        related_name="+",
    )
    objects = models.Manager.from_queryset(ReviewAnswerQuerySet)()

    class Meta:
        verbose_name = _("answer of a letter")
        verbose_name_plural = _("answers of letters")
        ordering = ["letter", "project"]
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["project"],
                condition=Q(verdict=ReviewVerdict.CHANGED, settled_at__isnull=True),
                name="review_answer_unsettled",
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "project"],
                name="review_answer_once",
                violation_error_message=_("A letter says one thing of a project."),
            ),
            models.CheckConstraint(
                name="review_answer_says_what",
                condition=Q(verdict=ReviewVerdict.UNCHANGED) | ~Q(note=""),
                violation_error_message=_("Write down what the letter says of this project."),
            ),
            models.CheckConstraint(
                name="review_answer_settled_by_someone",
                condition=Q(settled_at__isnull=True, settled_by__isnull=True)
                | Q(
                    verdict=ReviewVerdict.CHANGED,
                    settled_at__isnull=False,
                    settled_by__isnull=False,
                ),
                violation_error_message=_("A change is settled by a person at a moment."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.project.code}: {self.get_verdict_display()}"
