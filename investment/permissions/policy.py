"""Django's permissions as Wagtail asks for them, narrowed to the records within reach."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Model, Q, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

from investment.permissions.reach import reach

SEEING: Final = ("view", "add", "change", "delete", "publish")
"""Whoever may do one of these with a record may read it."""

CLEAR: Final = "investment.add_clearance"
"""Whoever may make clearances may clear whatever they can read."""


def may_clear(person: Any) -> bool:
    """Whether somebody may clear records and pages; not what they wrote themselves (design §5)."""
    has_permission: bool = person.has_perm(CLEAR)
    return has_permission


class RecordPolicy(ModelPermissionPolicy):
    """The permission policy of every record; its actions are Wagtail's, and `clear`."""

    def _get_permission_name(self, action: str) -> str:
        """The permission behind an action: to clear is to add a clearance."""
        name: str = CLEAR if action == "clear" else super()._get_permission_name(action)
        return name

    def users_with_any_permission(self, actions: Collection[str]) -> QuerySet[Any]:
        """Active people who may do one of the actions with some record."""
        wanted = Q()
        for action in actions:
            app_label, codename = self._get_permission_name(action).split(".")
            wanted |= Q(content_type__app_label=app_label, codename=codename)
        permissions = Permission.objects.filter(wanted)
        held = Q(user_permissions__in=permissions) | Q(groups__permissions__in=permissions)
        people = get_user_model().objects.filter(Q(is_superuser=True) | held, is_active=True)
        return people.distinct()

    def instances_user_has_any_permission_for(
        self, user: Any, actions: Collection[str]
    ) -> QuerySet[Any]:
        """The records with which a person may do any of the actions."""
        names = [self._get_permission_name(action) for action in actions]
        return reach(user, names).narrow(self.model._default_manager.all())

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Model) -> bool:
        """Whether a person may do this with this record."""
        if not self.user_has_permission(user, action):
            return False
        reached = self.instances_user_has_any_permission_for(user, [action])
        return reached.filter(pk=instance.pk).exists()
