"""Groups of the database, made of the matrix after every migration."""

from __future__ import annotations

from typing import Any, Final

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from django.db.models.signals import post_migrate
from django.dispatch import Signal

from investment.permissions.matrix import cells
from investment.permissions.roles import Role

BY_PLACE: Final = frozenset({"wagtailcore.page", "wagtailimages.image"})
"""Models whose permissions Wagtail gives below a page or in a collection, not by model."""


groups_granted = Signal()
"""Sent when the groups are there with their permissions by model; the website adds its own."""


def connect() -> None:
    """Keep the groups what the matrix says."""
    post_migrate.connect(_after_the_last, dispatch_uid="investment.permissions.groups")


def grant() -> None:
    """Give each role's group exactly the permissions of the matrix.

    Groups that an administrator made are left alone. The permissions themselves are made by
    Django and Wagtail after a migration, so this comes after them.
    """
    for role in Role:
        group, _made = Group.objects.get_or_create(name=role.value)
        wanted = Q(content_type__app_label="wagtailadmin", codename="access_admin")
        for label, action in cells(role):
            if label not in BY_PLACE:
                app_label, model = label.split(".")
                wanted |= Q(content_type__app_label=app_label, codename=f"{action}_{model}")
        group.permissions.set(Permission.objects.filter(wanted))


def _after_the_last(app_config: AppConfig, **_options: Any) -> None:
    """Each application tells that it has migrated; all permissions are there after the last."""
    with_models = [one for one in apps.get_app_configs() if one.models_module is not None]
    if app_config is with_models[-1]:
        grant()
        groups_granted.send(sender=Group)
