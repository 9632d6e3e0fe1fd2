"""Permissions that Wagtail gives by place: on pages below a page, on pictures in a collection."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.images.permissions import permission_policy

from cms.models import StandardPage
from cms.page_permissions import grant_by_place
from investment.permissions.roles import Role
from tests.investment.permissions.people import browser_of, person
from tests.page_trees import child_page, home_page

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


@pytest.fixture
def pages() -> dict[str, Any]:
    """A page below the home page of each language."""
    source = home_page()
    homes = {"vi": source, **{code: home_page(code, of=source) for code in ("en", "ko")}}
    return {code: child_page(home, StandardPage, "about") for code, home in homes.items()}


def may(somebody: Any, page: Any) -> set[str]:
    tester = page.permissions_for_user(somebody)
    steps = {"edit": tester.can_edit(), "publish": tester.can_publish()}
    steps["add"] = tester.can_add_subpage()
    return {name for name, is_allowed in steps.items() if is_allowed}


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (Role.CONTRIBUTOR, set()),
        (Role.EDITOR, {"edit"}),
        (Role.CLEARANCE, {"edit"}),
        (Role.PUBLISHER, {"edit", "publish"}),
        (Role.LISTING, set()),
        (Role.ADMINISTRATOR, set()),
    ],
    ids=lambda value: value.name.lower() if isinstance(value, Role) else "",
)
def test_a_role_may_the_same_in_every_language(
    role: Role, allowed: set[str], pages: dict[str, Any]
) -> None:
    somebody = person(role)
    assert [may(somebody, page) - {"add"} for page in pages.values()] == [allowed] * 3


@pytest.mark.parametrize(
    ("role", "language"), [(Role.TRANSLATOR_EN, "en"), (Role.TRANSLATOR_KO, "ko")]
)
def test_a_translator_writes_in_one_language_alone(
    role: Role, language: str, pages: dict[str, Any]
) -> None:
    translator = person(role)
    browser = browser_of(translator)
    for code, page in pages.items():
        assert may(translator, page) == ({"edit"} if code == language else set())
        answer = browser.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        assert answer.status_code == (200 if code == language else 302)


def test_pictures_are_chosen_by_those_who_make_pages() -> None:
    assert permission_policy.user_has_permission(person(Role.EDITOR), "add")
    assert permission_policy.user_has_permission(person(Role.PUBLISHER), "choose")
    assert not permission_policy.user_has_permission(person(Role.PUBLISHER), "add")
    assert not permission_policy.user_has_permission(person(Role.CONTRIBUTOR), "choose")


def test_what_was_given_by_hand_to_a_role_is_taken_back() -> None:
    group = Group.objects.get(name=Role.LISTING.value)
    editors = Group.objects.get(name=Role.EDITOR.value)
    for permission in editors.page_permissions.all():
        permission.pk, permission.group = None, group
        permission.save()
    grant_by_place()
    assert not group.page_permissions.exists()
