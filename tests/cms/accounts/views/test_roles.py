"""A role that makes the last administrator cannot be emptied or deleted."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client

from cms.models import User

pytestmark = pytest.mark.django_db
CODES = ["access_admin", "change_user", "change_group", "delete_group"]


@pytest.fixture
def role(person: User) -> Group:
    """The one role that administers accounts; the person alone has it."""
    found = Group.objects.create(name="Administrators of accounts")
    found.permissions.set(Permission.objects.filter(codename__in=CODES))
    person.groups.add(found)
    return found


@pytest.fixture
def desk(client: Client, person: User) -> Client:
    """A browser in which the person has signed in."""
    client.force_login(person)
    return client


def form(role: Group, codes: list[str]) -> dict[str, Any]:
    keys = Permission.objects.filter(codename__in=codes).values_list("pk", flat=True)
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    prefixes = ["page_permissions", "collection_permissions", "image_permissions",
                "document_permissions", "collection_mgmt_permissions"]  # fmt: skip
    formsets = {f"{p}-{name}": value for p in prefixes for name, value in empty.items()}
    return {"name": role.name, "permissions": list(keys), **formsets}


def test_its_permissions_stay_until_somebody_else_has_them(
    desk: Client, role: Group, person: User
) -> None:
    address = f"/cms/groups/edit/{role.pk}/"
    fewer = form(role, ["access_admin", "change_group"])
    refused = desk.post(address, fewer)
    assert refused.status_code == 200
    assert refused.context["form"].non_field_errors()
    assert role.permissions.filter(codename="change_user").exists()
    User.objects.create_superuser("second", "second@example.vn", "x")
    assert desk.post(address, fewer).status_code == 302
    assert not role.permissions.filter(codename="change_user").exists()


def test_it_is_deleted_only_when_somebody_else_has_them(
    desk: Client, role: Group, person: User
) -> None:
    address = f"/cms/groups/delete/{role.pk}/"
    assert desk.post(address).headers["Location"] == f"/cms/groups/edit/{role.pk}/"
    assert Group.objects.filter(pk=role.pk).exists()
    User.objects.create_superuser("second", "second@example.vn", "x")
    desk.post(address)
    assert not Group.objects.filter(pk=role.pk).exists()
