"""Words of editors on pages of the database."""

from __future__ import annotations

import pytest
from django.utils.translation import override
from wagtail.models import Locale, Page

from cms.models import CatalogueIntroduction
from cms.templatetags.editorial import catalogue_introduction
from investment.actions.clearance import clear_second_person
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_the_introduction_is_in_the_language_of_the_page_once_it_is_public() -> None:
    page = CatalogueIntroduction(
        title="사업 목록", slug="intro", locale=Locale.objects.get(language_code="ko")
    )
    Page.get_first_root_node().add_child(instance=page)
    with override("ko"):
        assert catalogue_introduction() is None
    revision = page.save_revision(user=UserFactory())
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    revision.publish(skip_permission_checks=True)
    with override("ko"):
        found = catalogue_introduction()
    assert found is not None
    assert found.title == "사업 목록"
    with override("en"):
        assert catalogue_introduction() is None
