"""Pages go through the gate as records do."""

from __future__ import annotations

import pytest
from wagtail.models import Locale, Page

from cms.models import HomePage, StandardPage
from investment.actions.clearance import clear_second_person
from investment.models import NotCleared
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def home(code: str = "vi") -> HomePage:
    page = HomePage(
        title="Đầu tư vào Thanh Hóa",
        slug=f"trang-{code}",
        locale=Locale.objects.get(language_code=code),
    )
    Page.get_first_root_node().add_child(instance=page)
    return page


def test_a_page_made_by_code_is_a_draft_whatever_it_says() -> None:
    page = StandardPage(title="Giới thiệu", live=True)
    home().add_child(instance=page)
    page.refresh_from_db()
    assert not page.live


def test_a_page_nobody_cleared_is_not_published() -> None:
    page = home()
    with pytest.raises(NotCleared):
        page.save_revision(user=UserFactory()).publish()
    page.refresh_from_db()
    assert not page.live


def test_a_page_cleared_by_a_second_person_is_published() -> None:
    page = home()
    revision = page.save_revision(user=UserFactory())
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    revision.publish(skip_permission_checks=True)
    page.refresh_from_db()
    assert page.live
    assert page.clearance.revision == revision


def test_a_copy_of_a_public_page_is_a_draft() -> None:
    page = home()
    child = StandardPage(title="Giới thiệu", slug="gioi-thieu")
    page.add_child(instance=child)
    revision = child.save_revision(user=UserFactory())
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    revision.publish(skip_permission_checks=True)
    copy = StandardPage.objects.get(pk=child.pk).copy(
        update_attrs={"slug": "ban-sao"}, copy_revisions=False
    )
    assert not StandardPage.objects.get(pk=copy.pk).live


def test_an_alias_is_never_public_so_no_language_is_served_as_another() -> None:
    page = home()
    child = StandardPage(title="Giới thiệu", slug="gioi-thieu")
    page.add_child(instance=child)
    alias = child.create_alias(parent=home("en"), update_slug="about")
    revision = child.save_revision(user=UserFactory())
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    revision.publish(skip_permission_checks=True)
    assert StandardPage.objects.get(pk=child.pk).live
    assert not StandardPage.objects.get(pk=alias.pk).live
