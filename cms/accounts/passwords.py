"""Changing a password, and asking for a new one without learning who has an account."""

from __future__ import annotations

from typing import Final

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.http import HttpRequest

from cms.accounts.audit import record
from cms.accounts.sending import post
from cms.accounts.sessions import end_all, end_others
from cms.models import AccountMailKind, EventKind, User
from investment.limits import network_of, spend

FROM_ONE_NETWORK: Final = 10
FOR_ONE_ADDRESS: Final = 3
"""How many an hour: of one network, and for one address of e-mail."""


class LinkUsed(Exception):
    """The link to a new password was used while its form was open."""


def ask_for_new_password(*, e_mail: str, request: HttpRequest) -> int:
    """Let the worker write to whoever has the address; here nothing is looked up.

    Returns:
        0, or the seconds until this network may ask again.
    """
    seconds = spend("password-reset", network_of(request), quota=FROM_ONE_NETWORK)
    if seconds:
        return seconds
    if not spend("password-reset-to", e_mail.casefold(), quota=FOR_ONE_ADDRESS):
        post(AccountMailKind.RESET, e_mail=e_mail)
    return 0


@transaction.atomic
def change_password(*, person: User, password: str, request: HttpRequest) -> None:
    """Set the password of whoever is signed in; other sessions end, this one gets a new key."""
    person.set_password(password)
    person.save(update_fields=["password"])
    end_others(person, request)
    event = record(EventKind.PASSWORD_CHANGED, person=person, request=request)
    post(AccountMailKind.NOTICE, event=event)


@transaction.atomic
def reset_password(*, person: User, token: str, password: str, request: HttpRequest) -> None:
    """Set the password of whoever came by the link; every session ends.

    Raises:
        LinkUsed: somebody was quicker with the same link.
    """
    person = User.objects.select_for_update().get(pk=person.pk)
    if not default_token_generator.check_token(person, token):
        raise LinkUsed
    person.set_password(password)
    person.save(update_fields=["password"])
    end_all(person)
    event = record(EventKind.PASSWORD_RESET, person=person, request=request)
    post(AccountMailKind.NOTICE, event=event)
