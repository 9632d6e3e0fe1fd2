"""Who leaves is deactivated, never deleted: what was written keeps the name of its author."""

from __future__ import annotations

from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.accounts.administrators import lock_accounts, may_change, must_remain
from cms.accounts.audit import record
from cms.accounts.sessions import end_all
from cms.models import EventKind, User


class LeavingRefused(Exception):
    """The account stays as it is; the message is a translatable sentence."""


@transaction.atomic
def deactivate(*, person: User, reason: str, by: User, request: HttpRequest) -> None:
    """Close an account and end its sessions at once.

    Raises:
        LeavingRefused: it is closed already, or one's own.
        LastAdministrator: nobody would be left who administers accounts.
        NotByThem: the account is a superuser's.
    """
    may_change(by, person)
    if person.pk == by.pk:
        raise LeavingRefused(_("Nobody deactivates the own account: another administrator does."))
    lock_accounts()
    person = User.objects.get(pk=person.pk)
    if not person.is_active:
        raise LeavingRefused(_("This account is deactivated already."))
    person.is_active = False
    person.save(update_fields=["is_active"])
    must_remain()
    end_all(person)
    record(EventKind.DEACTIVATED, person=person, by=by, reason=reason, request=request)


@transaction.atomic
def reactivate(*, person: User, reason: str, by: User, request: HttpRequest) -> None:
    """Open an account again, with its password and roles as they were.

    Raises:
        LeavingRefused: it is open.
        NotByThem: the account is a superuser's.
    """
    may_change(by, person)
    person = User.objects.select_for_update().get(pk=person.pk)
    if person.is_active:
        raise LeavingRefused(_("This account is active."))
    person.is_active = True
    person.save(update_fields=["is_active"])
    record(EventKind.REACTIVATED, person=person, by=by, reason=reason, request=request)
