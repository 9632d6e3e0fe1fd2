"""Documents that promote investment: brochures, briefs, forms, maps … in several languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from investment.choices import PromotionDocumentKind
from investment.models.activity import PromotionActivity
from investment.models.project import InvestmentProject
from investment.models.published import NotPublishable, PublishedRecord
from investment.models.taxonomy import Sector
from investment.models.zone import Zone

if TYPE_CHECKING:
    from wagtail.models import Revision


class PromotionDocumentQuerySet(models.QuerySet["PromotionDocument"]):
    def public(self) -> Self:
        """What the library shows, superseded documents among them: they keep their address."""
        return self.filter(live=True)

    def current(self) -> Self:
        """Those that no other public document replaces."""
        return self.filter(Q(superseded_by__isnull=True) | Q(superseded_by__live=False))


class PromotionDocument(PublishedRecord):
    """One document with a file for each of its languages, cleared like any record."""

    code = models.CharField(_("code"), max_length=12, unique=True)
    kind = models.CharField(_("kind"), max_length=16, choices=PromotionDocumentKind)
    title = models.CharField(_("title"), max_length=250)
    summary = models.TextField(_("summary"), blank=True)
    superseded_by = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="supersedes",
        verbose_name=_("superseded by"),
        help_text=_("This document keeps its address and says which one replaces it."),
    )
    sectors = ParentalManyToManyField(Sector, blank=True, related_name="promotion_documents")
    zones = ParentalManyToManyField(Zone, blank=True, related_name="promotion_documents")
    activities = ParentalManyToManyField(
        PromotionActivity, blank=True, related_name="promotion_documents"
    )
    projects = ParentalManyToManyField(
        InvestmentProject, blank=True, related_name="promotion_documents"
    )
    objects = models.Manager.from_queryset(PromotionDocumentQuerySet)()

    required_words: ClassVar[tuple[str, ...]] = ("title",)

    if TYPE_CHECKING:
        title_vi: str | None
        title_en: str | None
        title_ko: str | None
        summary_vi: str | None
        summary_en: str | None
        summary_ko: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("promotion document")
        verbose_name_plural = _("promotion documents")
        ordering = ["code"]
        constraints = [
            *PublishedRecord.Meta.constraints,
            models.CheckConstraint(
                name="promotion_document_superseded_by_another",
                condition=Q(superseded_by__isnull=True) | ~Q(superseded_by=F("pk")),
                violation_error_message=_("A document cannot replace itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.code

    def refuse_gaps(self, revision: Revision) -> None:
        """Refuse a document without a file as well.

        Raises:
            NotPublishable: a Vietnamese text or every file is missing.
        """
        super().refuse_gaps(revision)
        if not revision.content.get("files"):
            raise NotPublishable(gettext("A public document needs at least one file."))

    def replacement(self) -> PromotionDocument | None:
        """The public document that stands in for this one at last; None where none does."""
        found: PromotionDocument | None = None
        seen, one = {self.pk}, self.superseded_by
        while one is not None and one.live and one.pk not in seen:
            seen.add(one.pk)
            found, one = one, one.superseded_by
        return found
