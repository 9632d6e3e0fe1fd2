"""People with accounts, browsers in which they sign in, and mails as they are sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.core.cache import cache
from django.template import engines
from django.test import Client

from cms.models import User

PASSWORD = "ba con mèo đen ngủ trưa"


@pytest.fixture(autouse=True)
def wagtail_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wagtail's templates as they are outside tests: variables may be missing there."""
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")


@pytest.fixture(autouse=True)
def nothing_counted() -> Iterator[None]:
    """Limits count in the cache, which outlives a test."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def administrator(db: None) -> User:
    """A superuser."""
    found: User = User.objects.create_superuser("admin", "admin@example.vn", PASSWORD)
    return found


@pytest.fixture
def person(db: None) -> User:
    """An editor who reads Korean, with a group that lets her in."""
    group = Group.objects.create(name="Desk")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    found: User = User.objects.create_user(
        "kim@example.vn", "kim@example.vn", PASSWORD, last_name="Kim", first_name="Minji"
    )
    found.groups.add(group)
    return found


@pytest.fixture
def as_administrator(administrator: User) -> Client:
    """A browser in which the administrator has signed in."""
    client = Client()
    client.force_login(administrator)
    return client


SignIn = Callable[..., Any]


@pytest.fixture
def sign_in() -> SignIn:
    """Type a name and a password at the sign-in, from an address of the network."""

    def post(
        client: Client,
        name: str = "kim@example.vn",
        password: str = PASSWORD,
        address: str = "203.0.113.7",
    ) -> Any:
        return client.post(
            "/cms/login/", {"username": name, "password": password}, REMOTE_ADDR=address
        )

    return post


@pytest.fixture
def mails(django_capture_on_commit_callbacks: Any) -> Callable[..., list[Any]]:
    """Run something and give back the mails that it sent after its commit."""

    def sent(do: Callable[[], Any]) -> list[Any]:
        before = len(mail.outbox)
        with django_capture_on_commit_callbacks(execute=True):
            do()
        return mail.outbox[before:]

    return sent


@pytest.fixture
def link() -> Callable[[Any], str]:
    """The path of the link in a mail."""

    def read(message: Any) -> str:
        found = re.search(r"https?://[^/\s]+(/cms/(?:invitation|password_reset)\S+)", message.body)
        assert found, message.body
        return found[1]

    return read
