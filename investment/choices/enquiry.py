"""Code lists of enquiries. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class EnquiryState(TextChoices):
    """How far an enquiry is."""

    RECEIVED = "received", pgettext_lazy("enquiry", "Received")
    ASSIGNED = "assigned", pgettext_lazy("enquiry", "With the agency")
    ANSWERED = "answered", pgettext_lazy("enquiry", "Answered")
    CLOSED = "closed", pgettext_lazy("enquiry", "Closed")
    SPAM = "spam", pgettext_lazy("enquiry", "Spam")


OPEN_ENQUIRY_STATES = (EnquiryState.RECEIVED, EnquiryState.ASSIGNED, EnquiryState.ANSWERED)
"""States in which an answer can still come."""


class MailKind(TextChoices):
    """What a mail about an enquiry is."""

    RECEIPT = "receipt", _("Confirmation to the sender")
    NOTICE = "notice", _("Notice to the agency")
    REPLY = "reply", _("Reply to the sender")


class MailState(TextChoices):
    """What became of a mail."""

    WAITING = "waiting", pgettext_lazy("mail", "Waiting to be sent")
    SENT = "sent", pgettext_lazy("mail", "Sent")
    FAILED = "failed", pgettext_lazy("mail", "Failed")
    NO_MAILBOX = "no_mailbox", pgettext_lazy("mail", "No mailbox is known")
