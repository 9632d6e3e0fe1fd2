"""The end of a workflow."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from cms.finishing import finish_workflow
from cms.models import StandardPage
from investment.actions.clearance import clear_second_person
from tests.factories import UserFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> Any:
    page = child_page(home_page(), StandardPage, "gioi-thieu", live=False)
    page.save_revision(user=UserFactory())
    return page


def test_an_approved_page_that_nobody_cleared_stays_a_draft(page: Any) -> None:
    finish_workflow(SimpleNamespace(content_object=page))
    page.refresh_from_db()
    assert not page.live


def test_an_approved_page_that_was_cleared_becomes_public(page: Any) -> None:
    revision = page.get_latest_revision()
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    finish_workflow(SimpleNamespace(content_object=page))
    page.refresh_from_db()
    assert page.live
