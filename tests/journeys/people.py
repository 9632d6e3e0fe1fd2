"""People with roles in the database of one site, who can sign in there."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

from tests.journeys.prepared import Place

PASSWORD = "sau tháng mưa dầm, lúa trổ bông"

MAKE = """
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile
from investment.models import Membership, Organisation
user = get_user_model().objects.create_user({name!r}, "", {password!r})
user.groups.set(Group.objects.filter(name__in={roles!r}))
UserProfile.objects.create(user=user, preferred_language="en")
if {agency!r}:
    agency = Organisation.objects.get(code={agency!r})
    Membership.objects.create(user=user, organisation=agency)
"""


def hire(place: Place, name: str, *roles: str, agency: str = "") -> None:
    """Make somebody who reads the screens in English.

    Args:
        place: whose database gets the person.
        name: with which they sign in.
        roles: names of groups.
        agency: code of the agency they work for; empty for none.
    """
    script = MAKE.format(name=name, password=PASSWORD, roles=list(roles), agency=agency)
    done = place.manage("shell", "-c", script)
    assert done.returncode == 0, done.stderr


def signed_in(browser: Browser, site: str, name: str) -> Page:
    """A window of its own in which somebody has signed in."""
    page = browser.new_context(base_url=site, locale="en-GB").new_page()
    page.goto("/cms/login/")
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("button[type=submit]").click()
    page.wait_for_url("**/cms/")
    return page
