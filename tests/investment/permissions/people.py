"""People with roles, and a browser in which one of them has signed in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.test import Client

from investment.models import Membership, Organisation
from investment.permissions.roles import Role
from tests.factories import UserFactory


def person(*roles: Role, agency: Organisation | None = None) -> Any:
    """Somebody with roles, who works for an agency if one is given."""
    somebody = UserFactory()
    somebody.groups.set(Group.objects.filter(name__in=[role.value for role in roles]))
    if agency is not None:
        Membership.objects.create(user=somebody, organisation=agency)
    return somebody


def browser_of(somebody: Any) -> Client:
    """A browser in which a person has signed in."""
    client = Client()
    client.force_login(somebody)
    return client
