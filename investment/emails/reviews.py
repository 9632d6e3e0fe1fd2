"""Mails about reviews: to people and mailboxes of an agency, and to the centre.

Their links lead to pages of the editors, where a person has to sign in and press a button: what
follows links by itself confirms nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import ngettext, override
from wagtail.users.models import UserProfile

from investment.choices import ReviewNoticeKind
from investment.dates import format_date
from investment.models import Organisation, ReviewMail, ReviewReminder
from investment.wording import Wording, wording

ROUTES = "wagtailsnippets_investment_investmentproject"
OFFICE_LANGUAGE = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
AUTOMATIC = {"Auto-Submitted": "auto-generated"}  # RFC 3834: no machine answers a machine


@dataclass(frozen=True, slots=True)
class Line:
    """A project in the list of a mail."""

    code: str
    name: Wording | None
    due: str
    is_overdue: bool
    agency: Wording | None
    href: str


def compose(mail: ReviewMail) -> EmailMultiAlternatives | None:
    """The mail as it is sent, in the language of whoever gets it.

    Returns:
        None where the person has no address or has left, or no mailbox of the agency is known.
    """
    to = mail.person.email if mail.person else mailbox_of(mail.notice.agency)
    if not to or (mail.person and not mail.person.is_active):
        return None
    language = language_of(mail.person) if mail.person else OFFICE_LANGUAGE
    with override(language):
        context = _context(mail, language)
        message = EmailMultiAlternatives(
            subject=_subject(mail, len(context["projects"])),
            body=render_to_string(f"mail/review_{mail.notice.kind}.txt", context).strip() + "\n",
            to=[to],
            headers=AUTOMATIC,
        )
        html = render_to_string(f"mail/review_{mail.notice.kind}.html", context).strip()
    message.attach_alternative(html, "text/html")
    return message


def mailbox_of(agency: Organisation) -> str:
    """The shared mailbox of an agency: the first that has an address; empty where none has."""
    contact = agency.contacts.exclude(e_mail="").order_by("order", "pk").first()
    return contact.e_mail if contact else ""


def language_of(person: Any) -> str:
    """The language that a person chose for the editors' screens, else that of the office."""
    profile = UserProfile.objects.filter(user=person).first()
    chosen = profile.preferred_language if profile else ""
    return chosen if chosen in dict(settings.LANGUAGES) else OFFICE_LANGUAGE


def _subject(mail: ReviewMail, count: int) -> str:
    if mail.notice.kind == ReviewNoticeKind.ESCALATION:
        # Translators: subject of a mail to the promotion centre.
        sentence = ngettext(
            "The review of %(count)d project has been overdue for 30 days",
            "The review of %(count)d projects has been overdue for 30 days",
            count,
        )
    else:
        # Translators: subject of a mail to an agency.
        sentence = ngettext(
            "Please confirm the figures of %(count)d project",
            "Please confirm the figures of %(count)d projects",
            count,
        )
    return sentence % {"count": count}


def _context(mail: ReviewMail, language: str) -> dict[str, Any]:
    rows = mail.notice.reminders.select_related("project__owning_agency__successor")
    agency = mail.notice.agency
    return {
        "language": language,
        "agency": wording(agency, "name", language),
        "day": format_date(mail.notice.on, language),
        "projects": [
            _line(row, mail, language) for row in rows.order_by("due_on", "project__code")
        ],
        "list_href": _whole(f"{reverse(f'{ROUTES}:reviews')}?agency={agency.pk}"),
    }


def _line(row: ReviewReminder, mail: ReviewMail, language: str) -> Line:
    owner = row.project.owning_agency.present() if row.project.owning_agency else None
    return Line(
        code=row.project.code,
        name=wording(row.project, "name", language),
        due=format_date(row.due_on, language),
        is_overdue=row.due_on < mail.notice.on,
        agency=wording(owner, "name", language) if owner else None,
        href=_whole(reverse(f"{ROUTES}:confirm", args=[row.project_id])),
    )


def _whole(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"
