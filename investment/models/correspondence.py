"""What belongs to an enquiry: replies, who was to answer, and every mail with its attempts."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import MailKind, MailState
from investment.models.enquiry import Enquiry
from investment.models.organisation import Organisation
from investment.models.outgoing_mail import (
    SENT_HAS_ITS_MOMENT,
    WAITS_FOR_ITS_MOMENT,
    OutgoingMail,
    OutgoingMailQuerySet,
)


class EnquiryReply(models.Model):
    """An answer by mail. Its words go when the personal data of the enquiry go."""

    enquiry = models.ForeignKey(Enquiry, models.CASCADE, related_name="replies")
    text = models.TextField(_("reply"), blank=True)
    written_at = models.DateTimeField(_("written"))
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("written by"), related_name="+"
    )

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        ordering = ["enquiry", "written_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.enquiry.receipt}"


class EnquiryAssignment(models.Model):
    """One step of who is to answer: by the routing table first, later by a person with a reason."""

    enquiry = models.ForeignKey(Enquiry, models.CASCADE, related_name="assignments")
    agency = models.ForeignKey(
        Organisation, models.SET_NULL, verbose_name=_("agency"), null=True, related_name="+"
    )
    assigned_at = models.DateTimeField(_("assigned"))
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        verbose_name=_("assigned by"),
        null=True,
        blank=True,
        related_name="+",
    )
    reason = models.CharField(_("reason"), max_length=400, blank=True)

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        ordering = ["enquiry", "assigned_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.enquiry.receipt} → {self.agency}"


class EnquiryMail(OutgoingMail):
    """A mail to be sent. Its address is looked up when it is sent: none is stored a second time."""

    enquiry = models.ForeignKey(Enquiry, models.CASCADE, related_name="mails")
    kind = models.CharField(_("kind"), max_length=10, choices=MailKind)
    reply = models.OneToOneField(
        EnquiryReply, models.CASCADE, null=True, blank=True, related_name="mail"
    )
    objects = models.Manager.from_queryset(OutgoingMailQuerySet["EnquiryMail"])()

    class Meta:
        verbose_name = _("mail about an enquiry")
        verbose_name_plural = _("mails about enquiries")
        ordering = ["enquiry", "pk"]
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                condition=Q(state=MailState.WAITING),
                name="enquiry_mail_waiting",
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="enquiry_mail_reply_has_words",
                condition=Q(kind=MailKind.REPLY, reply__isnull=False)
                | (~Q(kind=MailKind.REPLY) & Q(reply__isnull=True)),
            ),
            models.CheckConstraint(
                name="enquiry_mail_waits_for_its_moment", condition=WAITS_FOR_ITS_MOMENT
            ),
            models.CheckConstraint(
                name="enquiry_mail_sent_has_its_moment", condition=SENT_HAS_ITS_MOMENT
            ),
        ]

    def __str__(self) -> str:
        return f"{self.enquiry.receipt}: {self.get_kind_display()}"
