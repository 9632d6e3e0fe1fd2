"""Somebody must always be able to let people in: the last administrator stays one."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.utils.translation import gettext as _

from cms.models import User


class LastAdministrator(Exception):
    """Nobody would be left who administers accounts; the message is a translatable sentence."""


class NotByThem(PermissionDenied):
    """Who is no superuser changes no superuser: an e-mail address would open the account."""


def administrators() -> set[int]:
    """Keys of those who can sign in and change accounts, by themselves or by a role."""
    by_role = Q(groups__permissions__codename="change_user")
    alone = Q(user_permissions__codename="change_user")
    found = User.objects.filter(Q(is_superuser=True) | by_role | alone, is_active=True)
    return set(found.values_list("pk", flat=True))


def lock_accounts() -> None:
    """Let one decision about accounts wait for another; there are dozens of rows, not thousands.

    Must be called in a transaction. SQLite has one writer anyway.
    """
    list(User.objects.select_for_update().order_by("pk").values_list("pk", flat=True))


def must_remain() -> None:
    """
    Raises:
        LastAdministrator: nobody is left; whoever calls this rolls back.
    """
    if not administrators():
        raise LastAdministrator(
            _("This is the last active administrator: make somebody else one first.")
        )


def may_change(by: User, person: User) -> None:
    """
    Raises:
        NotByThem: the account of a superuser is changed by superusers alone.
    """
    if person.is_superuser and not by.is_superuser:
        raise NotByThem
