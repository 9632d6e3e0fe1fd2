"""People at the editors' screens, and forms filled in as a browser does."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.template import engines
from django.test import Client


@pytest.fixture(autouse=True)
def wagtail_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wagtail's templates as they are outside tests: variables may be missing there.

    The mark of pytest-django is not enough: any invalid-string makes Django skip the `default`
    filter that Wagtail relies on.
    """
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")


@pytest.fixture
def officer(db: None) -> Any:
    """A superuser who clears what others wrote."""
    return get_user_model().objects.create_superuser("officer", "officer@example.org", "secret")


@pytest.fixture
def editor(db: None) -> Any:
    """A superuser who writes."""
    return get_user_model().objects.create_superuser("editor", "editor@example.org", "secret")


@pytest.fixture
def as_editor(editor: Any) -> Client:
    """A browser in which the editor has signed in."""
    client = Client()
    client.force_login(editor)
    return client


@pytest.fixture
def as_officer(officer: Any) -> Client:
    """A browser in which the officer has signed in."""
    client = Client()
    client.force_login(officer)
    return client


@pytest.fixture
def allow() -> Callable[..., None]:
    """Make a person an editor with exactly these permissions, given by their codenames."""

    def give(person: Any, *codenames: str) -> None:
        person.is_superuser = False
        person.save()
        wanted = Permission.objects.filter(codename__in=["access_admin", *codenames])
        person.user_permissions.set(wanted)

    return give


class FormReader(HTMLParser):
    """The fields of the editing form with what a browser would send back."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self.inside = False
        self.name = self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "form":
            self.inside = values.get("id") == "w-editor-form"
        if not self.inside:
            return
        if tag == "input" and (name := values.get("name")):
            is_box = values.get("type") in ("checkbox", "radio")
            if not is_box or "checked" in values:
                self.fields.setdefault(name, []).append(values.get("value", "on" if is_box else ""))
        if tag in ("select", "textarea"):
            self.name, self.text = values["name"], ""
        if tag == "option" and "selected" in values:
            self.fields.setdefault(self.name, []).append(values.get("value", ""))
        self.in_textarea = tag == "textarea"

    def handle_data(self, data: str) -> None:
        if self.inside and getattr(self, "in_textarea", False):
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        if tag == "textarea" and self.inside:
            self.fields.setdefault(self.name, []).append(self.text.removeprefix("\n"))
            self.in_textarea = False


@pytest.fixture
def filled() -> Callable[[Client, str], dict[str, list[str]]]:
    """The form at an address as it stands, for changing some fields and sending it back."""

    def read(client: Client, address: str) -> dict[str, list[str]]:
        reader = FormReader()
        reader.feed(client.get(address).content.decode())
        return reader.fields

    return read
