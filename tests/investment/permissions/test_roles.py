"""Which roles a person has."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group

from investment.permissions.roles import Role, roles_of
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db


def test_a_person_may_have_several_roles() -> None:
    somebody = person(Role.EDITOR, Role.TRANSLATOR_KO)
    somebody.groups.add(Group.objects.create(name="Choir"))  # made by an administrator
    assert roles_of(somebody) == {Role.EDITOR, Role.TRANSLATOR_KO}
    assert roles_of(person()) == frozenset()
