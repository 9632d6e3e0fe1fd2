"""Pages go through the gate as records do."""

from __future__ import annotations

from typing import Any

import pytest
from django.template import engines
from django.test import Client, TestCase
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction, get_page_models

from cms.models import GuideIndexPage, GuidePage, HomePage, StandardPage
from cms.models.base import BasePage
from investment.actions.clearance import clear_second_person
from investment.admin.panels.secrecy import SECRECY_NOTICE
from investment.models import NotCleared
from tests.factories import UserFactory
from tests.page_trees import child_page, home_page
from tests.published_pages import homes, publish, published

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


def test_the_old_address_of_a_page_leads_to_its_new_one(client: Client) -> None:
    trees = homes()
    english = Locale.objects.get(language_code="en")
    guide = published(StandardPage(title="Guide", slug="guide", locale=english), trees["en"])
    page = published(StandardPage(title="Costs", slug="costs", locale=english), trees["en"])
    page.slug = "prices"
    with TestCase.captureOnCommitCallbacks(execute=True):
        page = publish(page)
    response = client.get("/en/costs/")
    assert (response.status_code, response["Location"]) == (301, "/en/prices/")
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.move(guide, pos="last-child")
    response = client.get("/en/prices/")
    assert (response.status_code, response["Location"]) == (301, "/en/guide/prices/")
    assert client.get("/en/guide/prices/").status_code == 200
    assert client.get("/ko/costs/").status_code == 404  # of this page alone


def test_an_alias_that_claims_to_be_public_is_a_draft_again() -> None:
    first = home_page()
    child = child_page(first, StandardPage, "gioi-thieu")
    alias = StandardPage.objects.get(
        pk=child.create_alias(parent=home("en"), update_slug="about").pk
    )
    alias.clearance = child.clearance
    alias.live = True
    alias.save()
    assert not StandardPage.objects.get(pk=alias.pk).live


def test_every_type_of_page_goes_through_the_gate() -> None:
    ours = [model for model in get_page_models() if model.__module__.startswith("cms.")]
    assert len(ours) > 10
    assert [model.__name__ for model in ours if not issubclass(model, BasePage)] == []


def test_a_copy_for_another_language_is_a_draft_that_counts_as_not_translated() -> None:
    first = home_page()
    home_page("en", of=first)
    child = child_page(first, StandardPage, "gioi-thieu", translated_from="a" * 64)
    copy = child.copy_for_translation(Locale.objects.get(language_code="en"))
    assert not copy.live
    assert copy.alias_of is None
    assert copy.translated_from == ""


def test_a_restriction_above_a_page_holds_for_it_as_in_wagtail() -> None:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang")
    costs = child_page(guide, GuidePage, "chi-phi")
    PageViewRestriction.objects.create(page=guide, restriction_type=PageViewRestriction.LOGIN)
    for page in (guide, costs, guide.get_parent().specific):
        assert set(page.get_view_restrictions()) == set(Page.get_view_restrictions(page))
    assert costs.get_view_restrictions().exists()


def test_a_page_of_words_needs_few_queries(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang")
    child_page(guide, GuidePage, "chi-phi")
    client.get("/vi/cam-nang/chi-phi/")
    with django_assert_max_num_queries(16):
        client.get("/vi/cam-nang/chi-phi/")


def test_the_form_of_every_page_says_first_that_no_secret_may_be_typed(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Any other value makes Django skip the `default` filter that Wagtail's templates rely on.
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")
    ours = [model for model in get_page_models() if issubclass(model, BasePage)]
    assert {model.get_edit_handler().help_text for model in ours} == {SECRECY_NOTICE}
    path = reverse("wagtailadmin_pages:edit", args=[home().pk])
    html = admin_client.get(path).content.decode()
    with override("vi"):
        notice = escape(str(SECRECY_NOTICE))
    assert html.count(notice) == 1
    assert html.index(notice) < html.index('role="tablist"')
