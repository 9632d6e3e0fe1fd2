"""A small tree of public pages in three languages, for tests that look at pages as visitors do."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from wagtail.models import Locale, Page, Site

from cms.models import HomePage
from cms.models.base import BasePage
from investment.actions.clearance import clear_second_person
from tests.factories import UserFactory

LANGUAGES = ("vi", "en", "ko")


def published(page: BasePage, parent: Page) -> Any:
    """Put a page below another and bring it before the public as two people do."""
    parent.add_child(instance=page)
    return publish(page)


def publish(page: Any) -> Any:
    """Clear and publish what stands in a page, and read it again."""
    revision = page.save_revision(user=UserFactory(), clean=False)
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    revision.publish(skip_permission_checks=True)
    return type(page).objects.get(pk=page.pk)


def homes() -> dict[str, Any]:
    """Home pages, translations of one another; the site begins at the Vietnamese one."""
    key = uuid4()
    found = {
        code: published(
            HomePage(
                title=f"Home {code}",
                slug=f"home-{code}",
                introduction=f"Where it begins, {code}.",
                locale=Locale.objects.get(language_code=code),
                translation_key=key,
            ),
            Page.get_first_root_node(),
        )
        for code in LANGUAGES
    }
    values = {"hostname": "localhost", "root_page": found["vi"]}
    Site.objects.update_or_create(is_default_site=True, defaults=values)
    return found
