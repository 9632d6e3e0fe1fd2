"""Groups of the database are what the matrix says, after every migration."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db.models.signals import post_migrate

from investment.permissions.groups import BY_PLACE
from investment.permissions.matrix import cells
from investment.permissions.roles import Role
from tests.documentation import PERMISSIONS, permissions

pytestmark = pytest.mark.django_db


def held_by(group: Group) -> set[str]:
    rows = group.permissions.values_list("content_type__app_label", "codename")
    return {f"{app_label}.{codename}" for app_label, codename in rows}


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_each_role_is_a_group_with_the_permissions_of_the_matrix(role: Role) -> None:
    wanted = {
        "{}.{}_{}".format(label.split(".")[0], action, label.split(".")[1])
        for label, action in cells(role)
        if label not in BY_PLACE
    }
    assert held_by(Group.objects.get(name=role.value)) == {*wanted, "wagtailadmin.access_admin"}


def test_every_action_of_the_matrix_is_one_that_django_or_wagtail_knows() -> None:
    known = {
        f"{app_label}.{codename}"
        for app_label, codename in Permission.objects.values_list(
            "content_type__app_label", "codename"
        )
    }
    asked = {
        "{}.{}_{}".format(label.split(".")[0], action, label.split(".")[1])
        for role in Role
        for label, action in cells(role)
    }
    assert asked <= known


def test_what_was_changed_by_hand_is_put_right_by_the_next_migration() -> None:
    contributors = Group.objects.get(name=Role.CONTRIBUTOR.value)
    before = held_by(contributors)
    contributors.permissions.set(Permission.objects.filter(codename="delete_user"))
    own = Group.objects.create(name="Interns")
    own.permissions.set(Permission.objects.filter(codename="view_zone"))
    for app_config in apps.get_app_configs():
        if app_config.models_module is not None:
            post_migrate.send(
                sender=app_config, app_config=app_config, verbosity=0, interactive=False,
                using="default", plan=[], apps=apps,
            )  # fmt: skip
    assert held_by(contributors) == before
    assert held_by(own) == {"investment.view_zone"}


def test_the_documentation_shows_the_matrix_as_it_is() -> None:
    page = PERMISSIONS.read_text(encoding="utf-8")
    assert page == permissions(), "write it anew: make documentation"
