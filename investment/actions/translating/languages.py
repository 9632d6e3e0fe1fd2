"""Into which languages a person may translate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from investment.actions.translating.kinds import KINDS
from investment.models.words import TARGETS
from investment.permissions.roles import languages_of_roles

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser


def languages_of(user: AbstractBaseUser | AnonymousUser) -> tuple[str, ...]:
    """Codes of the languages whose words a person may write, in the site's order.

    Who may change any of the kinds of records may write all of them, a translator those of the
    role; nobody else any.
    """
    person: Any = user  # the user model has permissions, its base has none
    rights = [f"investment.change_{model._meta.model_name}" for model in KINDS.values()]
    if any(person.has_perm(right) for right in rights):
        return TARGETS
    return tuple(code for code in TARGETS if code in languages_of_roles(person))
