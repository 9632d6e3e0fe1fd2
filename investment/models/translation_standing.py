"""How each translation of each record stands: kept beside the records, so lists need not read them.

`investment.models.settling` writes it; what it says follows from revisions and confirmations.
"""

from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Case, IntegerField, OuterRef, Q, Value, When
from django.utils.translation import gettext_lazy as _

from investment.models.parts.wording import TranslationState

URGENCY = (
    TranslationState.OUTDATED,
    TranslationState.MISSING,
    TranslationState.DRAFT,
    TranslationState.CURRENT,
)
"""What a translator takes up first: a text that says something else than the Vietnamese one."""


class TranslationStandingQuerySet(models.QuerySet["TranslationStanding"]):
    def of(self, record: models.Model) -> Self:
        """Those of one record."""
        kind = ContentType.objects.get_for_model(record, for_concrete_model=False)
        return self.filter(content_type=kind, object_id=record.pk)

    def by_urgency(self) -> Self:
        """Outdated, missing, draft, current; of each the one that waits longest first."""
        cases = [When(state=state, then=Value(rank)) for rank, state in enumerate(URGENCY)]
        urgency = Case(*cases, output_field=IntegerField())
        return self.order_by(urgency, "since", "content_type", "object_id", "language")

    def states_of(self, model: type[models.Model], keys: Any) -> dict[int, dict[str, str]]:
        """State by language, for each of these records that has been looked at."""
        kind = ContentType.objects.get_for_model(model, for_concrete_model=False)
        states: dict[int, dict[str, str]] = {}
        rows = self.filter(content_type=kind, object_id__in=list(keys))
        for key, language, state in rows.values_list("object_id", "language", "state"):
            states.setdefault(key, {})[language] = state
        return states

    def outdated_for_visitors(self, model: type[models.Model]) -> Self:
        """Of the record of an outer query, those whose public text was left behind."""
        return self.filter(  # by the name of its kind: looking up a key would be a query more
            content_type__app_label=model._meta.app_label,
            content_type__model=model._meta.model_name,
            object_id=OuterRef("pk"),
            public_state=TranslationState.OUTDATED,
        )


class TranslationStanding(models.Model):
    """One record in one language other than Vietnamese."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    record = GenericForeignKey("content_type", "object_id")
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES)
    state = models.CharField(_("state"), max_length=10, choices=TranslationState.choices)
    since = models.DateTimeField(_("since"))
    public_state = models.CharField(
        _("state of the public text"),
        max_length=10,
        choices=TranslationState.choices,
        blank=True,
        default="",
    )
    # Which version of the record was looked at: an autosave overwrites a revision in its place.
    seen_revision = models.PositiveBigIntegerField(default=0)  # 0: it had none
    seen_at = models.DateTimeField()
    objects = models.Manager.from_queryset(TranslationStandingQuerySet)()

    class Meta:
        verbose_name = _("translation")
        verbose_name_plural = _("translations")
        indexes = [models.Index(fields=["language", "state", "since"], name="translation_waiting")]
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "language"], name="translation_stands_once"
            ),
            models.CheckConstraint(
                name="translation_has_a_known_state",
                condition=Q(state__in=TranslationState.values)
                & Q(public_state__in=["", *TranslationState.values]),
                violation_error_message=_("No translation stands so."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.record} ({self.language})"
