"""Who leaves is deactivated, at once and with a reason; nobody is deleted."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import ModelLogEntry

from cms.models import AccountEvent, EventKind, User
from tests.cms.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db
REASON = {"reason": "Letter 12/TB of 20 November"}


def again(person: User) -> User:
    return User.objects.get(pk=person.pk)


def test_sessions_end_at_once_and_do_not_come_back(
    as_administrator: Client, client: Client, person: User
) -> None:
    client.force_login(person)
    assert client.get("/cms/").status_code == 200
    as_administrator.post(f"/cms/users/deactivate/{person.pk}/", REASON)
    assert not again(person).is_active
    assert client.get("/cms/").status_code == 302
    as_administrator.post(f"/cms/users/reactivate/{person.pk}/", REASON)
    assert again(person).is_active
    assert client.get("/cms/").status_code == 302  # the old session is none any more


def test_nobody_signs_in_with_a_closed_account(
    as_administrator: Client, client: Client, person: User, sign_in: Any
) -> None:
    as_administrator.post(f"/cms/users/deactivate/{person.pk}/", REASON)
    assert sign_in(client).status_code == 200
    as_administrator.post(f"/cms/users/reactivate/{person.pk}/", REASON)
    assert sign_in(client).status_code == 302


def test_who_did_it_and_why_stands_in_the_audit(
    as_administrator: Client, administrator: User, person: User
) -> None:
    as_administrator.post(f"/cms/users/deactivate/{person.pk}/", REASON)
    event = AccountEvent.objects.get(kind=EventKind.DEACTIVATED)
    assert (event.person, event.by, event.reason) == (person, administrator, REASON["reason"])
    entry = ModelLogEntry.objects.get(action="cms.account_deactivated")
    assert (entry.object_id, entry.user) == (str(person.pk), administrator)
    assert entry.data == REASON


def test_a_reason_is_wanted(as_administrator: Client, person: User) -> None:
    assert as_administrator.post(f"/cms/users/deactivate/{person.pk}/", {}).status_code == 200
    assert again(person).is_active


def test_nobody_closes_the_own_account(as_administrator: Client, administrator: User) -> None:
    page = as_administrator.post(f"/cms/users/deactivate/{administrator.pk}/", REASON)
    assert page.status_code == 200
    assert REASON["reason"] in page.content.decode()  # what was typed is kept
    assert again(administrator).is_active


def test_the_account_can_be_deleted_in_no_way(as_administrator: Client, person: User) -> None:
    for ask in (as_administrator.get, as_administrator.post):
        answer = ask(f"/cms/users/delete/{person.pk}/")
        assert answer.headers["Location"] == f"/cms/users/edit/{person.pk}/"
    for action in ("delete", "set_active_state", "assign_role"):
        data = {"mark_as_active": "False", "role": person.groups.get().pk}
        as_administrator.post(f"/cms/bulk/cms/user/{action}/?id={person.pk}", data)
    assert again(person).is_active
    page = as_administrator.get("/cms/users/").content.decode()
    assert f"/cms/users/delete/{person.pk}/" not in page
    assert "/cms/bulk/cms/user/" not in page
    assert "/delete/" not in as_administrator.get(f"/cms/users/edit/{person.pk}/").content.decode()


def edited(person: User, **values: Any) -> dict[str, Any]:
    groups = [group.pk for group in person.groups.all()]
    return {
        "email": person.email,
        "first_name": person.first_name or "An",
        "last_name": person.last_name or "Lê",
        "groups": groups,
        **values,
    }


def test_the_last_administrator_cannot_lose_the_role(
    as_administrator: Client, administrator: User, client: Client, person: User
) -> None:
    """A role that changes accounts makes an administrator as well; a closed account makes none."""
    role = Group.objects.create(name="Administrators of accounts")
    role.permissions.set(Permission.objects.filter(codename__in=["access_admin", "change_user"]))
    person.groups.add(role)
    as_administrator.post(f"/cms/users/edit/{administrator.pk}/", edited(administrator))
    User.objects.filter(pk=administrator.pk).update(is_superuser=False)  # by a shell, say
    client.force_login(person)
    refused = client.post(f"/cms/users/edit/{person.pk}/", edited(person, groups=[]))
    assert refused.status_code == 200
    assert role in again(person).groups.all()
    administrator.groups.add(role)
    assert client.post(
        f"/cms/users/edit/{person.pk}/", edited(person, groups=[])
    ).status_code == 302  # fmt: skip
    assert role not in again(person).groups.all()


def test_a_superuser_is_changed_by_superusers_alone(
    client: Client, administrator: User, person: User
) -> None:
    """Whoever could set the e-mail address could have a new password sent there."""
    codes = ["access_admin", "change_user", "add_user", "delete_user"]
    person.user_permissions.set(Permission.objects.filter(codename__in=codes))
    client.force_login(person)
    for way in ("edit", "deactivate", "reactivate", "clear-factor", "history", "delete"):
        data = {**edited(administrator, email="kim2@example.vn"), **REASON}
        assert client.post(f"/cms/users/{way}/{administrator.pk}/", data).status_code in {302, 403}
    found = again(administrator)
    assert (found.email, found.is_active) == ("admin@example.vn", True)


def test_nobody_makes_a_superuser_who_is_none(client: Client, person: User) -> None:
    codes = ["access_admin", "change_user"]
    person.user_permissions.set(Permission.objects.filter(codename__in=codes))
    other = User.objects.create_user("lan@example.vn", "lan@example.vn", PASSWORD)
    client.force_login(person)
    data = edited(other, is_superuser="on")
    assert client.post(f"/cms/users/edit/{other.pk}/", data).status_code == 302
    assert not again(other).is_superuser


def test_a_new_address_is_told_to_the_old_one(
    as_administrator: Client, person: User, mails: Any
) -> None:
    data = edited(person, email="Kim.New@example.vn")
    (message,) = mails(lambda: as_administrator.post(f"/cms/users/edit/{person.pk}/", data))
    assert message.to == ["kim@example.vn"]
    found = again(person)
    assert (found.email, found.username) == ("kim.new@example.vn", "kim.new@example.vn")
    entry = ModelLogEntry.objects.get(action="cms.account_changed")
    assert entry.data["before"]["e_mail"] == "kim@example.vn"
    assert entry.data["after"]["e_mail"] == "kim.new@example.vn"


def test_no_administrator_types_a_password(as_administrator: Client, person: User) -> None:
    page = as_administrator.get(f"/cms/users/edit/{person.pk}/").content.decode()
    assert 'type="password"' not in page
    data = edited(person, password1="attacker knows 1", password2="attacker knows 1")
    as_administrator.post(f"/cms/users/edit/{person.pk}/", data)
    assert again(person).check_password(PASSWORD)
