"""Who cleared which revision for the public, when, and on what ground (design §5)."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from investment.choices import ClearanceKind

if TYPE_CHECKING:
    from wagtail.models import Revision

VOLATILE = frozenset(
    {
        "clearance",
        "created_at",
        "updated_at",
        "latest_revision",
        "live",
        "live_revision",
        "has_unpublished_changes",
        "first_published_at",
        "last_published_at",
        "latest_revision_created_at",
        "expired",
        "locked",
        "locked_at",
        "locked_by",
    }
)
"""Keys of a revision that say nothing to a reader and may change after clearance."""


class NotCleared(Exception):
    """No clearance stands for this revision; the message is a translatable sentence."""


class ClearanceQuerySet(models.QuerySet["Clearance"]):
    def standing_for(self, revision: Revision) -> Clearance | None:
        """The clearance of exactly this content; None if there is none, or none any more."""
        digest = content_digest(revision.content)
        return self.standing().filter(revision=revision, content_digest=digest).last()

    def standing(self) -> ClearanceQuerySet:
        """Clearances that nobody has withdrawn, oldest first."""
        return self.filter(withdrawal=None).order_by("pk")


class Clearance(models.Model):
    """One person's word that a revision may be public. Rows are written once, never changed."""

    content_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    object_id = models.CharField(max_length=64)
    record = GenericForeignKey("content_type", "object_id")
    revision = models.ForeignKey(
        "wagtailcore.Revision", models.SET_NULL, null=True, related_name="+"
    )
    content_digest = models.CharField(_("SHA-256 of the content"), max_length=64)
    kind = models.CharField(_("kind"), max_length=20, choices=ClearanceKind)
    statement = models.CharField(
        _("rule or letter"), max_length=500, help_text=_("What the clearance rests on.")
    )
    cleared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    cleared_at = models.DateTimeField(_("cleared"), default=timezone.now)
    objects = models.Manager.from_queryset(ClearanceQuerySet)()

    class Meta:
        verbose_name = _("clearance")
        verbose_name_plural = _("clearances")
        indexes = [models.Index(fields=["content_type", "object_id"], name="clearance_record")]
        constraints = [
            models.CheckConstraint(
                name="clearance_person_or_demonstration",
                condition=Q(cleared_by__isnull=False) | Q(kind=ClearanceKind.DEMONSTRATION),
                violation_error_message=_("A clearance needs the person who gave it."),
            ),
            models.CheckConstraint(
                name="clearance_has_statement",
                condition=~Q(statement=""),
                violation_error_message=_("A clearance needs the rule or letter it rests on."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.statement}"


class ClearanceWithdrawal(models.Model):
    """Somebody's word that what was cleared may not be public after all: it is cleared anew."""

    clearance = models.OneToOneField(Clearance, models.PROTECT, related_name="withdrawal")
    reason = models.CharField(_("reason"), max_length=500)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("withdrawn by")
    )
    withdrawn_at = models.DateTimeField(_("withdrawn"), default=timezone.now)

    class Meta:
        verbose_name = _("withdrawal of a clearance")
        verbose_name_plural = _("withdrawals of clearances")
        constraints = [
            models.CheckConstraint(
                name="clearance_withdrawal_has_reason",
                condition=~Q(reason=""),
                violation_error_message=_("A withdrawal needs its reason."),
            )
        ]

    def __str__(self) -> str:
        return self.reason


def content_digest(content: dict[str, Any]) -> str:
    """SHA-256 of what a reader would see of a revision's content, as 64 hexadecimal digits.

    An editor's autosave may overwrite a revision that was cleared: the digest then differs and
    the clearance no longer stands.
    """
    seen = {key: value for key, value in content.items() if key not in VOLATILE}
    text = json.dumps(
        json.loads(json.dumps(seen, cls=DjangoJSONEncoder)),
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return sha256(text.encode()).hexdigest()


def authors_since_clearance(*, revision: Revision) -> set[int]:
    """Keys of all who made a revision since the last cleared one, this one included.

    A change waits in a chain of revisions: whoever wrote any of them wrote what is cleared now
    (design §5), also when somebody else pressed save last. A revision overwritten after its
    clearance is no cleared one: its author wrote something that nobody has read.
    """
    chain = type(revision).objects.filter(
        content_type=revision.content_type, object_id=revision.object_id, pk__lte=revision.pk
    )
    cleared = Clearance.objects.standing().filter(revision__in=chain.exclude(pk=revision.pk))
    for clearance in cleared.select_related("revision").order_by("-revision_id"):
        read = clearance.revision
        if read is not None and clearance.content_digest == content_digest(read.content):
            chain = chain.filter(pk__gt=read.pk)
            break
    return set(chain.exclude(user=None).values_list("user_id", flat=True))
