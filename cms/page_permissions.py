"""What each role may do with pages and pictures: permissions that Wagtail gives by place."""

from __future__ import annotations

from typing import Any, Final

from django.contrib.auth.models import Group, Permission
from django.db.models.signals import post_save
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from cms.models import HomePage
from investment.permissions.groups import groups_granted
from investment.permissions.matrix import cells
from investment.permissions.roles import LANGUAGE_OF, Role

PAGE: Final = ("wagtailcore.page", "wagtailcore", "page")
PICTURE: Final = ("wagtailimages.image", "wagtailimages", "image")


def connect() -> None:
    """Follow the groups, and every new home page: a translator works below one of them."""
    groups_granted.connect(_after_groups, dispatch_uid="cms.page_permissions")
    post_save.connect(_after_home, sender=HomePage, dispatch_uid="cms.page_permissions")


def grant_by_place() -> None:
    """Give each role's group exactly the permissions of the matrix on pages and pictures.

    Translators have theirs below the home page of their language, everybody else on the root.
    """
    for role in Role:
        group = Group.objects.get(name=role.value)
        GroupPagePermission.objects.filter(group=group).delete()
        GroupCollectionPermission.objects.filter(group=group).delete()
        GroupPagePermission.objects.bulk_create(
            GroupPagePermission(group=group, page=page, permission=permission)
            for page in _pages(role)
            for permission in _permissions(role, *PAGE)
        )
        GroupCollectionPermission.objects.bulk_create(
            GroupCollectionPermission(group=group, collection=root, permission=permission)
            for root in Collection.get_root_nodes()
            for permission in _permissions(role, *PICTURE)
        )


def _pages(role: Role) -> Any:
    if language := LANGUAGE_OF.get(role):
        return HomePage.objects.filter(locale__language_code=language)
    return Page.get_root_nodes()


def _permissions(role: Role, label: str, app_label: str, model: str) -> Any:
    codenames = [f"{action}_{model}" for one, action in cells(role) if one == label]
    return Permission.objects.filter(
        content_type__app_label=app_label, codename__in=codenames
    ).order_by("codename")


def _after_groups(**_options: Any) -> None:
    grant_by_place()


def _after_home(created: bool, **_options: Any) -> None:
    if created:
        grant_by_place()
