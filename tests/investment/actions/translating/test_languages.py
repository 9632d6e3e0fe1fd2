"""Into which languages a person may translate."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser, Permission

from investment.actions.translating.languages import languages_of
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_who_may_change_records_may_write_every_language() -> None:
    person = UserFactory()
    assert languages_of(person) == ()
    person.user_permissions.add(Permission.objects.get(codename="change_zone"))
    assert languages_of(type(person).objects.get(pk=person.pk)) == ("en", "ko")


def test_superusers_may_and_strangers_may_not() -> None:
    assert languages_of(UserFactory(is_superuser=True)) == ("en", "ko")
    assert languages_of(UserFactory(is_superuser=True, is_active=False)) == ()
    assert languages_of(AnonymousUser()) == ()
