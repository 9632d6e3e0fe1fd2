"""Inviting people: nobody but they themselves ever types their password."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from cms.accounts.audit import record
from cms.accounts.links import INVITATION_LASTS, invited_by_link
from cms.accounts.sending import post
from cms.models import AccountMailKind, EventKind, Invitation, User
from investment.models import Membership


class InvitationRefused(Exception):
    """The invitation cannot be made, sent or accepted; the message is a translatable sentence."""


@transaction.atomic
def invite(
    *, invitation: Invitation, groups: Iterable[Group], by: User, request: HttpRequest
) -> Invitation:
    """Store an invitation and send its mail.

    Args:
        invitation: not saved yet, with name, e-mail, language and agency.
        groups: the roles that the account will have.

    Raises:
        InvitationRefused: the address has an account, or an invitation waits for it.
    """
    now, address = timezone.now(), invitation.e_mail.lower()
    if User.objects.filter(email__iexact=address).exists() or _has_name(address):
        raise InvitationRefused(_("Another account has this e-mail address."))
    if _waiting_for(address):
        raise InvitationRefused(_("An invitation to this address is waiting already."))
    invitation.e_mail = address
    invitation.invited_by, invitation.invited_at = by, now
    invitation.ends_at = now + INVITATION_LASTS
    invitation.save()
    invitation.groups.set(groups)
    record(EventKind.INVITED, by=by, request=request, invitation=invitation)
    post(AccountMailKind.INVITATION, invitation=invitation)
    return invitation


@transaction.atomic
def invite_again(*, invitation: Invitation, by: User, request: HttpRequest) -> None:
    """Send another link, which lasts as long again; the one before is worth nothing any more.

    Raises:
        InvitationRefused: the invitation was accepted or withdrawn.
    """
    invitation = _open(invitation)
    invitation.link_number += 1
    invitation.ends_at = timezone.now() + INVITATION_LASTS
    invitation.save(update_fields=["link_number", "ends_at"])
    record(EventKind.INVITED_AGAIN, by=by, request=request, invitation=invitation)
    post(AccountMailKind.INVITATION, invitation=invitation)


@transaction.atomic
def withdraw(*, invitation: Invitation, by: User, request: HttpRequest) -> None:
    """Take an invitation back; its link is worth nothing any more.

    Raises:
        InvitationRefused: the invitation was accepted or withdrawn.
    """
    invitation = _open(invitation)
    invitation.withdrawn_at = timezone.now()
    invitation.save(update_fields=["withdrawn_at"])
    record(EventKind.INVITATION_WITHDRAWN, by=by, request=request, invitation=invitation)


def accept(*, token: str, password: str, request: HttpRequest) -> User:
    """Make the account that was invited, with the password that its person has chosen.

    Args:
        token: of the link.
        password: checked already.

    Raises:
        InvitationRefused: the link was used, withdrawn or is over; or the name was taken meanwhile.
    """
    try:
        with transaction.atomic():
            return _accept(token, password, request)
    except IntegrityError as taken:
        raise InvitationRefused(_("Another account has this e-mail address.")) from taken


def _accept(token: str, password: str, request: HttpRequest) -> User:
    found = invited_by_link(token)
    if found is None:
        raise InvitationRefused(_("This link has been used, withdrawn or replaced, or is over."))
    invitation = _open(found)
    person = User.objects.create_user(
        invitation.e_mail,
        invitation.e_mail,
        password,
        first_name=invitation.first_name,
        last_name=invitation.last_name,
    )
    person.groups.set(invitation.groups.all())
    if invitation.agency:
        Membership.objects.create(user=person, organisation=invitation.agency)
    UserProfile.objects.update_or_create(
        user=person, defaults={"preferred_language": invitation.language}
    )
    invitation.accepted_at, invitation.person = timezone.now(), person
    invitation.save(update_fields=["accepted_at", "person"])
    record(EventKind.INVITATION_ACCEPTED, person=person, request=request)
    return person


def _open(invitation: Invitation) -> Invitation:
    """The row itself, locked, where it is still open."""
    found = Invitation.objects.open().select_for_update().filter(pk=invitation.pk).first()
    if found is None:
        raise InvitationRefused(_("This invitation was accepted or withdrawn already."))
    return found


def _has_name(address: str) -> bool:
    return User.objects.filter(username__iexact=address).exists()


def _waiting_for(address: str) -> bool:
    return Invitation.objects.open().filter(e_mail__iexact=address).exists()
