"""Django's permissions as Wagtail asks for them, narrowed to the records within reach."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, Final

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Model, Q, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

from investment.dates import today
from investment.permissions.reach import reach
from investment.permissions.roles import OF_THEIR_AGENCY, Role, languages_of_roles

SEEING: Final = ("view", "add", "change", "delete", "publish")
"""Whoever may do one of these with a record may read it."""

CLEAR: Final = "investment.add_clearance"
"""Whoever may make clearances may clear whatever they can read."""


TRANSLATE: Final = "translate"
"""Writing the words of a language: whoever may change a record, or see it as a translator."""


def _to_translate(person: Any) -> tuple[str, ...]:
    return ("change", "view") if languages_of_roles(person) else ("change",)


def may_clear(person: Any) -> bool:
    """Whether somebody may clear records and pages; not what they wrote themselves (design §5).

    Clearance officers may, and whoever stands in for one of them today.
    """
    if person.has_perm(CLEAR):
        return True
    if not person.is_active or not person.is_authenticated:
        return False
    rows = person.deputyships.filter(standing_in(today())).select_related("officer")
    return any(row.officer.has_perm(CLEAR) for row in rows)


def standing_in(on: date) -> Q:
    """Deputyships that hold on a day, both days included."""
    return Q(starts_on__lte=on, ends_on__gte=on)


def people_who_clear(on: date) -> QuerySet[Any]:
    """Active people who may clear on a day, as officers or in their stead."""
    officers = _people_with([CLEAR])
    rows = apps.get_model("investment.Deputy")._default_manager.filter(
        standing_in(on), officer__in=officers
    )
    either = Q(pk__in=officers.values("pk")) | Q(pk__in=rows.values("deputy"))
    return get_user_model().objects.filter(either, is_active=True)


def people_who_read() -> QuerySet[Any]:
    """Active people who may read the projects of every agency."""
    names = set(Role.values) - OF_THEIR_AGENCY
    wide = Q(is_superuser=True) | Q(groups__name__in=names)
    return get_user_model().objects.filter(wide, is_active=True).distinct()


class RecordPolicy(ModelPermissionPolicy):
    """The permission policy of every record; its actions are Wagtail's, and `clear`."""

    def _get_permission_name(self, action: str) -> str:
        """The permission behind an action: to clear is to add a clearance."""
        name: str = CLEAR if action == "clear" else super()._get_permission_name(action)
        return name

    def users_with_any_permission(self, actions: Collection[str]) -> QuerySet[Any]:
        """Active people who may do one of the actions with some record."""
        names = [self._get_permission_name(action) for action in actions if action != "clear"]
        found = Q(pk__in=_people_with(names).values("pk")) if names else Q()
        if "clear" in actions:
            found |= Q(pk__in=people_who_clear(today()).values("pk"))
        return get_user_model().objects.filter(found)

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Whether a person may do this with some record."""
        if action == "clear":
            return may_clear(user)
        if action == TRANSLATE:
            return any(self.user_has_permission(user, one) for one in _to_translate(user))
        is_allowed: bool = super().user_has_permission(user, action)
        return is_allowed

    def user_has_any_permission(self, user: Any, actions: Collection[str]) -> bool:
        """Whether a person may do one of the actions with some record."""
        return any(self.user_has_permission(user, action) for action in actions)

    def instances_user_has_any_permission_for(
        self, user: Any, actions: Collection[str]
    ) -> QuerySet[Any]:
        """The records with which a person may do any of the actions."""
        if TRANSLATE in actions:
            actions = [*(one for one in actions if one != TRANSLATE), *_to_translate(user)]
        names = [self._get_permission_name(action) for action in actions]
        return reach(user, names).narrow(self.model._default_manager.all())

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Model) -> bool:
        """Whether a person may do this with this record."""
        if not self.user_has_permission(user, action):
            return False
        reached = self.instances_user_has_any_permission_for(user, [action])
        return reached.filter(pk=instance.pk).exists()


def _people_with(names: Collection[str]) -> QuerySet[Any]:
    """Active people who have one of some permissions, such as `investment.change_zone`."""
    wanted = Q()
    for name in names:
        app_label, codename = name.split(".")
        wanted |= Q(content_type__app_label=app_label, codename=codename)
    permissions = Permission.objects.filter(wanted)
    held = Q(user_permissions__in=permissions) | Q(groups__permissions__in=permissions)
    people = get_user_model().objects.filter(Q(is_superuser=True) | held, is_active=True)
    return people.distinct()
