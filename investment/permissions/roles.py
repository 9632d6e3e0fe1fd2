"""The roles of the editors' desk; each is a group of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser


class Role(TextChoices):
    """A person may have several; who cleared what they wrote themselves is refused all the same.

    The value is the name of the group, so that the database tells a reader what it means.
    """

    CONTRIBUTOR = "Agency contributors", _("Agency contributors")
    EDITOR = "Centre editors", _("Centre editors")
    TRANSLATOR_EN = "Translators into English", _("Translators into English")
    TRANSLATOR_KO = "Translators into Korean", _("Translators into Korean")
    CLEARANCE = "Clearance officers", _("Clearance officers")
    PUBLISHER = "Publishers", _("Publishers")
    LISTING = "Listing officers", _("Listing officers")
    ADMINISTRATOR = "Administrators", _("Administrators")


OF_THEIR_AGENCY: Final = frozenset({Role.CONTRIBUTOR})
"""Roles whose permissions reach the records of the person's own agency alone (design §1)."""

LANGUAGE_OF: Final = {Role.TRANSLATOR_EN: "en", Role.TRANSLATOR_KO: "ko"}
"""Into which language a role translates; it touches the words of no other."""


def roles_of(person: AbstractUser) -> frozenset[Role]:
    """The roles that a person has; groups that an administrator made are none of them.

    Kept with the person, as Django keeps permissions: for one request.
    """
    key = "_roles"
    if key not in person.__dict__:
        names = person.groups.filter(name__in=Role.values).values_list("name", flat=True)
        person.__dict__[key] = frozenset(map(Role, names))
    roles: frozenset[Role] = person.__dict__[key]
    return roles


def languages_of_roles(person: AbstractUser) -> frozenset[str]:
    """Codes of the languages into which a person's roles translate."""
    if not person.is_authenticated or not person.is_active:
        return frozenset()
    return frozenset(LANGUAGE_OF[role] for role in roles_of(person) if role in LANGUAGE_OF)
