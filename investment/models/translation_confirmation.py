"""A person's word that a translation follows the Vietnamese text (design §5)."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LENGTH_OF_DIGEST: Final = 64


class TranslationConfirmation(models.Model):
    """Said of exactly these two texts of a record. Rows are written once, never changed.

    It stands outside revisions: no old revision brings it back, none takes it away.
    """

    content_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    object_id = models.PositiveBigIntegerField()
    record = GenericForeignKey("content_type", "object_id")
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES)
    source_digest = models.CharField(_("SHA-256 of the source"), max_length=LENGTH_OF_DIGEST)
    target_digest = models.CharField(_("SHA-256 of the translation"), max_length=LENGTH_OF_DIGEST)
    source_words = models.JSONField(
        _("source"), default=dict, help_text=_("The Vietnamese texts that were translated.")
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision", models.SET_NULL, null=True, related_name="+"
    )
    is_demonstration = models.BooleanField(_("demonstration"), default=False)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    confirmed_at = models.DateTimeField(_("confirmed"), default=timezone.now)

    class Meta:
        verbose_name = _("confirmation of a translation")
        verbose_name_plural = _("confirmations of translations")
        indexes = [
            models.Index(
                fields=["content_type", "object_id", "language"], name="translation_confirmed"
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="translation_confirmed_by_a_person",
                condition=Q(confirmed_by__isnull=False) | Q(is_demonstration=True),
                violation_error_message=_("Only a person can say that a translation is current."),
            ),
            models.CheckConstraint(
                name="translation_is_of_a_source",
                condition=~Q(language=settings.MODELTRANSLATION_DEFAULT_LANGUAGE)
                & ~Q(source_digest="")
                & ~Q(target_digest=""),
                violation_error_message=_("Vietnamese is the source and no translation."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.confirmed_at:%Y-%m-%d}"
