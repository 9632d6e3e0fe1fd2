"""Pages for tests; what is public went through the gate: one writes, another clears."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page, Site

from cms.models import HomePage
from investment.actions.clearance import clear_second_person
from tests.factories import UserFactory


def publish_page(page: Any) -> None:
    """Bring a page before the public as two people do."""
    revision = page.save_revision(user=UserFactory(), clean=False)
    clear_second_person(revision=revision, by=UserFactory(), statement="Rule 1 of the tests")
    revision.publish(skip_permission_checks=True)
    page.refresh_from_db()


def home_page(code: str = "vi", *, of: Any = None, **fields: Any) -> HomePage:
    """A public home page; the Vietnamese one is where the site begins.

    Args:
        code: its language.
        of: the home page that it translates.
    """
    page = HomePage(
        **{"title": f"Trang chủ {code}", "slug": f"trang-{code}", **fields},
        locale=Locale.objects.get(language_code=code),
    )
    if of is not None:
        page.translation_key = of.translation_key
    Page.get_first_root_node().add_child(instance=page)
    publish_page(page)
    if code == "vi":
        values = {"hostname": "localhost", "root_page": page, "site_name": "Thanh Hoa"}
        Site.objects.update_or_create(is_default_site=True, defaults=values)
    return page


def child_page(
    parent: Any, model: Any, slug: str, *, live: bool = True, of: Any = None, **fields: Any
) -> Any:
    """A page under another, public unless it is to be a draft.

    Args:
        of: the page that it translates.
    """
    page = model(**{"title": slug.replace("-", " ").capitalize(), "slug": slug, **fields})
    page.locale_id = parent.locale_id
    if of is not None:
        page.translation_key = of.translation_key
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    if live:
        publish_page(page)
    return page
