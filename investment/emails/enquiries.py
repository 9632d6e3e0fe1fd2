"""Mails about enquiries: a confirmation, a notice to the agency, a reply.

Subjects are fixed words and the receipt number: nothing that a visitor typed reaches a header but
the address, which was checked. The confirmation repeats nothing that was typed either, so that
nobody can have the site write to a third person in their words.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from investment.addresses import address
from investment.choices import MailKind
from investment.dates import format_moment
from investment.models import Enquiry, EnquiryMail
from investment.wording import Wording, wording

EDITORS_ROUTE = "wagtailsnippets_investment_enquiry:inspect"
OFFICE_LANGUAGE = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
AUTOMATIC = {"Auto-Submitted": "auto-generated"}  # RFC 3834: no machine answers a machine


def compose(mail: EnquiryMail) -> EmailMultiAlternatives | None:
    """The mail as it is sent, in the language of whoever gets it.

    Returns:
        None where no mailbox is known.
    """
    enquiry = mail.enquiry
    is_notice, is_reply = mail.kind == MailKind.NOTICE, mail.kind == MailKind.REPLY
    to = mailbox_for(enquiry) if is_notice else enquiry.e_mail
    if not to:
        return None
    language = OFFICE_LANGUAGE if is_notice else enquiry.language
    with override(language):
        context = {**_context(enquiry, language), "reply": mail.reply.text if mail.reply else ""}
        message = EmailMultiAlternatives(
            subject=_subject(mail),
            body=render_to_string(f"mail/enquiry_{mail.kind}.txt", context).strip() + "\n",
            to=[to],
            headers={} if is_reply else AUTOMATIC,
            reply_to=[box] if is_reply and (box := mailbox_for(enquiry)) else None,
        )
        html = render_to_string(f"mail/enquiry_{mail.kind}.html", context).strip()
    message.attach_alternative(html, "text/html")
    return message


def mailbox_for(enquiry: Enquiry) -> str:
    """The shared mailbox that is told of an enquiry.

    Returns:
        One of the agency where the language of the sender is spoken, else its first one, else the
        centre's (`ENQUIRY_MAILBOX`); empty where there is none of them.
    """
    agency = enquiry.assigned_agency.present() if enquiry.assigned_agency else None
    contacts = list(agency.contacts.exclude(e_mail="").order_by("order", "pk")) if agency else []
    speaking = [one for one in contacts if enquiry.language in one.languages]
    found = [*speaking, *contacts]
    return str(found[0].e_mail) if found else settings.ENQUIRY_MAILBOX


def _subject(mail: EnquiryMail) -> str:
    receipt = mail.enquiry.receipt
    if mail.kind == MailKind.RECEIPT:
        # Translators: subject of a mail; %(receipt)s looks like E-2026-000123-K7QF9M.
        return _("Your enquiry %(receipt)s was received") % {"receipt": receipt}
    if mail.kind == MailKind.NOTICE:
        # Translators: subject of a mail to an agency.
        return _("Enquiry %(receipt)s from an investor") % {"receipt": receipt}
    # Translators: subject of a mail to whoever sent an enquiry.
    return _("Reply to your enquiry %(receipt)s") % {"receipt": receipt}


def _context(enquiry: Enquiry, language: str) -> dict[str, Any]:
    return {
        "language": language,
        "enquiry": enquiry,
        "received": format_moment(enquiry.received_at, language),
        "agency": _name(enquiry.assigned_agency, language),
        "matter": _name(enquiry.matter, language),
        "projects": [
            {"code": project.code, "name": _name(project, language)}
            for project in enquiry.projects.order_by("code")
        ],
        "answer_language": str(dict(settings.LANGUAGES)[enquiry.language]),
        "follow_href": _whole(address("enquiry-follow", language, receipt=enquiry.receipt)),
        "editors_href": _whole(reverse(EDITORS_ROUTE, args=[enquiry.pk])),
    }


def _name(record: object | None, language: str) -> Wording | None:
    """The name in a language or, where it has none, in another, which it says."""
    return wording(record, "name", language) if record else None


def _whole(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"
