"""What the search keeps of a record, apart from the tokens, which each database stores its way."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.models.project import InvestmentProject


class SearchDocument(models.Model):
    """One record that visitors can find; its tokens stand in the text index under the same id.

    The keys sort alike on every database, whatever its collation: digits and lower-case letters
    from a to f for names, digits and letters for codes.
    """

    PROJECT = "project"

    kind = models.CharField(_("kind"), max_length=20)
    object_id = models.BigIntegerField(_("record"))
    project = models.OneToOneField(
        InvestmentProject,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="search_document",
        help_text=_("Only where the record is a project: lists of projects sort by the keys."),
    )
    code_key = models.CharField(_("sort key of the code"), max_length=60)
    name_key_vi = models.CharField(_("sort key of the Vietnamese name"), max_length=240)
    name_key_en = models.CharField(_("sort key of the English name"), max_length=240)
    name_key_ko = models.CharField(_("sort key of the Korean name"), max_length=240)
    digest = models.CharField(_("digest of tokens and keys"), max_length=64)
    indexed_at = models.DateTimeField(_("indexed"), auto_now=True)

    class Meta:
        verbose_name = _("search document")
        verbose_name_plural = _("search documents")
        ordering = ["kind", "code_key"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "object_id"], name="search_document_once"),
            models.CheckConstraint(
                name="search_document_of_project",
                condition=Q(kind="project", project__isnull=False)
                | (~Q(kind="project") & Q(project__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"


class SearchWord(models.Model):
    """A word that stands in some document: what a mistyped word may have meant."""

    word = models.CharField(_("word"), max_length=60, unique=True)
    letter_count = models.PositiveSmallIntegerField(_("letters"), db_index=True)

    class Meta:
        verbose_name = _("word")
        verbose_name_plural = _("words")
        ordering = ["word"]

    def __str__(self) -> str:
        return self.word


class PlaceSpelling(models.Model):
    """One way to write the name of a place; all ways with the same key find the same projects."""

    form = models.CharField(_("folded spelling"), max_length=160)
    key = models.CharField(_("folded Vietnamese name"), max_length=160, db_index=True)

    class Meta:
        verbose_name = _("spelling of a place")
        verbose_name_plural = _("spellings of places")
        ordering = ["key", "form"]
        constraints = [
            models.UniqueConstraint(fields=["form", "key"], name="place_spelling_once"),
        ]

    def __str__(self) -> str:
        return f"{self.form} → {self.key}"
