"""The words of the mails about accounts, in the language of whoever gets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from cms.accounts.languages import language_of
from cms.accounts.links import invitation_address, reset_address
from cms.models import AccountMail, AccountMailKind, EventKind, Invitation, User
from investment.dates import format_moment

AUTOMATIC = {"Auto-Submitted": "auto-generated"}  # RFC 3834: no machine answers a machine


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says: a subject, sentences, perhaps a link, sentences after it."""

    subject: str
    before: tuple[str, ...]
    href: str = ""
    after: tuple[str, ...] = ()


def compose(mail: AccountMail) -> EmailMultiAlternatives | None:
    """The mail as it is sent.

    Returns:
        None where nobody is to get it: no account has the address, the invitation is over.
    """
    if mail.kind == AccountMailKind.INVITATION:
        invitation = mail.invitation
        if invitation is None or invitation.state() != "waiting":
            return None
        with override(invitation.language):
            return _message(_invitation(invitation), invitation.e_mail)
    if mail.kind == AccountMailKind.RESET:
        person = User.objects.filter(email__iexact=mail.e_mail, is_active=True).first()
        if person is None or not person.has_usable_password():
            return None
        with override(language_of(person)):
            return _message(_reset(person), person.email)
    person = mail.event.person if mail.event else None
    to = mail.e_mail or (person.email if person else "")
    if person is None or not to:
        return None
    with override(language_of(person)):
        return _message(_notice(mail.event, person), to)


def _invitation(invitation: Invitation) -> Letter:
    names = {
        "name": invitation.full_name,
        "by": invitation.invited_by.get_full_name() or invitation.invited_by.get_username(),
    }
    ends = format_moment(invitation.ends_at, invitation.language)
    return Letter(
        subject=_("Invitation to edit the investment catalogue of Thanh Hoa"),
        before=(
            _("Dear %(name)s,") % names,
            _("%(by)s has invited you to edit the investment catalogue of Thanh Hoa.") % names,
            _("Choose your password here. The link works once and ends on %(moment)s.")
            % {"moment": ends},
        ),
        href=invitation_address(invitation),
        after=(_("If you did not expect this, you need not do anything."),),
    )


def _reset(person: User) -> Letter:
    minutes = settings.PASSWORD_RESET_TIMEOUT // 60
    return Letter(
        subject=_("A new password for the editors' screens"),
        before=(
            _("Somebody has asked for a new password for the account %(name)s.")
            % {"name": person.get_username()},
            ngettext(
                "Choose it here. The link works once and ends after %(minutes)d minute.",
                "Choose it here. The link works once and ends after %(minutes)d minutes.",
                minutes,
            )
            % {"minutes": minutes},
        ),
        href=reset_address(person),
        after=(_("If it was not you, do nothing: your password stays as it is."),),
    )


def _notice(event: Any, person: User) -> Letter:
    said = {
        EventKind.PASSWORD_CHANGED: _("The password of your account %(name)s was changed."),
        EventKind.PASSWORD_RESET: _("The password of your account %(name)s was changed."),
        EventKind.FACTOR_ENROLLED: _("A second factor was set up for your account %(name)s."),
        EventKind.FACTOR_CLEARED: _(
            "An administrator has cleared the second factor of your account %(name)s. "
            "At the next sign-in you set up another."
        ),
        EventKind.CODE_USED: _("A recovery code was used to sign in to your account %(name)s."),
        EventKind.CHANGED: _(
            "An administrator has changed the e-mail address of your account %(name)s."
        ),
    }[event.kind]
    moment = format_moment(event.at, language_of(person))
    return Letter(
        subject=_("Your account for the editors' screens was changed"),
        before=(
            said % {"name": person.get_username()},
            _("This was on %(moment)s.") % {"moment": moment},
        ),
        after=(_("If it was not you, tell an administrator at once."),),
    )


def _message(letter: Letter, to: str) -> EmailMultiAlternatives:
    context = {"letter": letter, "editors": _whole(reverse("wagtailadmin_home"))}
    message = EmailMultiAlternatives(
        subject=letter.subject,
        body=render_to_string("mail/account.txt", context).strip() + "\n",
        to=[to],
        headers=AUTOMATIC,
    )
    html = render_to_string("mail/account.html", context).strip()
    message.attach_alternative(html, "text/html")
    return message


def _whole(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"
