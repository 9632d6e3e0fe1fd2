"""Whatever takes the key of a record asks first whether the person may see it.

Wagtail asks its permission policy about single objects in few views, so the addresses are walked:
a new one without a row here fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest
from django.test import Client
from django.urls import reverse

from investment.admin.viewsets.base import RecordViewSet
from investment.admin.viewsets.group import CatalogueGroup
from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db

# Further parts of an address beside the key of the record
PARTS: dict[str, list[object]] = {
    "edit": [], "inspect": [], "delete": [], "usage": [], "history": [], "history_results": [],
    "unpublish": [], "lock": [], "unlock": [], "clear": [], "send_back": [], "retract": [],
    "file": [], "status": [], "confirm": [], "workflow_history": [],
    "confirm_workflow_cancellation": [],
    "revisions_revert": [1],
    "revisions_unschedule": [1],
    "revisions_compare": ["live", "latest"],
    "workflow_action": ["approve", 1],
    "collect_workflow_action_data": ["approve", 1],
    "workflow_history_detail": [1],
    "words": ["ko"],
}  # fmt: skip
WITHOUT_KEY = {"list", "list_results", "add", "reviews", "review_sheet"}
CHOOSER = {"choose", "choose_results", "chosen", "chosen_multiple", "create"}


def names_of(viewset: Any) -> Iterator[tuple[str, bool]]:
    """Each address of a viewset with whether it takes the key of a record."""
    for pattern in viewset.get_urlpatterns():
        yield pattern.name, re.search(r":pk>|P<pk>", str(pattern.pattern)) is not None


@pytest.fixture
def hidden(monkeypatch: pytest.MonkeyPatch) -> InvestmentProject:
    """A project that the person may not see."""
    project: InvestmentProject = InvestmentProjectFactory()
    project.save_revision()

    def others(viewset: Any, _request: HttpRequest) -> Any:
        return viewset.model.objects.exclude(pk=project.pk)

    monkeypatch.setattr(RecordViewSet, "get_queryset", others)
    return project


@pytest.mark.parametrize("item", CatalogueGroup.items, ids=lambda item: item.model.__name__)
def test_every_address_has_its_row(item: Any) -> None:
    names = dict(names_of(item.model.snippet_viewset))
    assert {name for name, takes_key in names.items() if takes_key} <= set(PARTS)
    assert {name for name, takes_key in names.items() if not takes_key} <= WITHOUT_KEY
    assert {name for name, _ in names_of(item.model.snippet_viewset.chooser_viewset)} == CHOOSER


@pytest.mark.parametrize("item", CatalogueGroup.items, ids=lambda item: item.model.__name__)
def test_every_list_stands_on_the_one_viewset_and_on_no_index_blind_to_accents(item: Any) -> None:
    viewset = item.model.snippet_viewset
    assert isinstance(viewset, RecordViewSet)
    assert viewset.search_backend_name is None
    assert not viewset.copy_view_enabled


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_record_one_may_not_see_is_not_there(
    name: str, method: str, as_editor: Client, hidden: InvestmentProject
) -> None:
    route = InvestmentProject.snippet_viewset.get_url_name(name)
    address = reverse(route, args=[hidden.pk, *PARTS[name]])
    assert getattr(as_editor, method)(address).status_code == 404
    hidden.refresh_from_db()


def test_no_list_and_no_chooser_shows_it(as_editor: Client, hidden: InvestmentProject) -> None:
    shown = InvestmentProjectFactory()
    viewset = InvestmentProject.snippet_viewset
    listed = as_editor.get(reverse(viewset.get_url_name("list"))).context["object_list"]
    assert list(listed) == [shown]
    chooser = viewset.chooser_viewset
    for name in ("choose", "choose_results"):
        page = as_editor.get(reverse(chooser.get_url_name(name))).content.decode()
        assert shown.code in page
        assert hidden.code not in page


@pytest.mark.parametrize("key", ["hidden", "no number"])
def test_no_chooser_hands_it_out(key: str, as_editor: Client, hidden: InvestmentProject) -> None:
    pk = hidden.pk if key == "hidden" else key
    chooser = InvestmentProject.snippet_viewset.chooser_viewset
    assert as_editor.get(reverse(chooser.get_url_name("chosen"), args=[pk])).status_code == 404
    several = as_editor.get(reverse(chooser.get_url_name("chosen_multiple")), {"id": [pk]})
    assert several.json()["result"] == []


def test_it_is_not_deleted_among_many(as_editor: Client, hidden: InvestmentProject) -> None:
    shown = InvestmentProjectFactory()
    action = reverse("wagtail_bulk_action", args=["investment", "investmentproject", "delete"])
    for keys in (f"id={hidden.pk}&id={shown.pk}", "id=all"):
        assert as_editor.post(f"{action}?{keys}").status_code == 404
    assert InvestmentProject.objects.count() == 2
