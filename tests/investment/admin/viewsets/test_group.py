"""The menu of the catalogue: every list, form and history opens."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.snippets.models import get_snippet_models

from investment.admin.viewsets.group import CatalogueGroup
from investment.models.published import translated_names
from tests import factories

pytestmark = pytest.mark.django_db

VIEWSETS = CatalogueGroup.items
READ_MOSTLY = {"Place"}


@pytest.fixture
def records() -> dict[type, Any]:
    """One record of each model, with what it refers to."""
    project = factories.InvestmentProjectFactory(live=True)
    made = [
        project,
        project.sector,
        factories.ZoneFactory(),
        factories.PlaceFactory(),
        factories.OrganisationFactory(),
        factories.CallListFactory(),
        factories.LegalDocumentFactory(),
        factories.IncentiveFactory(),
        factories.PromotionActivityFactory(),
        factories.PromotionDocumentFactory(),
    ]
    return {type(record): record for record in made}


def address(model: Any, view: str, *keys: object) -> str:
    return reverse(model.snippet_viewset.get_url_name(view), args=keys)


@pytest.mark.parametrize("viewset", VIEWSETS, ids=lambda item: item.model.__name__)
def test_every_list_and_empty_form_opens(
    viewset: Any, as_editor: Client, records: dict[type, Any]
) -> None:
    assert as_editor.get(address(viewset.model, "list")).status_code == 200
    assert as_editor.get(address(viewset.model, "list") + "?q=det+may").status_code == 200
    is_open = viewset.model.__name__ not in READ_MOSTLY
    assert as_editor.get(address(viewset.model, "add")).status_code == (200 if is_open else 302)


def test_every_record_can_be_opened(as_editor: Client, records: dict[type, Any]) -> None:
    for model, record in records.items():
        for view in ("edit", "history", "usage"):
            assert as_editor.get(address(model, view, record.pk)).status_code == 200, (model, view)


def test_the_catalogue_is_in_the_menu(as_editor: Client) -> None:
    page = as_editor.get("/cms/").content.decode()
    for model in get_snippet_models():
        assert address(model, "list") in page


def test_an_unknown_key_answers_not_found(as_editor: Client) -> None:
    model = factories.InvestmentProjectFactory._meta.model
    for view in ("edit", "history", "usage", "delete", "clear", "status", "unpublish"):
        assert as_editor.get(address(model, view, 4040404)).status_code == 404, view


@pytest.mark.parametrize("viewset", VIEWSETS, ids=lambda item: item.model.__name__)
def test_every_word_can_be_written_in_every_language_and_none_without_one(viewset: Any) -> None:
    words = translated_names(viewset.model)
    form = set(viewset.model.snippet_viewset._edit_handler.get_form_class().base_fields)
    assert {f"{name}_{code}" for name in words for code in ("vi", "en", "ko")} <= form
    assert form.isdisjoint(words)
