"""Whoever opens a form reads first what may not be typed into it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import override

from investment.admin.panels.secrecy import SECRECY_NOTICE
from investment.models import (
    Incentive,
    InvestmentProject,
    ProjectDocument,
    PromotionActivity,
    PromotionDocument,
    Zone,
)
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db

FORMS = [InvestmentProject, Zone, PromotionActivity, Incentive, PromotionDocument, ProjectDocument]


def read(client: Client, model: Any, view: str, *keys: object) -> str:
    path = reverse(model.snippet_viewset.get_url_name(view), args=keys)
    return client.get(path).content.decode()


def notice() -> str:
    with override("vi"):
        return escape(str(SECRECY_NOTICE))


@pytest.mark.parametrize("model", FORMS)
def test_it_stands_once_above_the_tabs_of_a_new_record(model: Any, as_editor: Client) -> None:
    html = read(as_editor, model, "add")
    assert html.count(notice()) == 1
    assert html.index(notice()) < html.index('role="tablist"')


def test_it_stands_above_a_stored_record_too(as_editor: Client) -> None:
    assert read(as_editor, Zone, "edit", ZoneFactory().pk).count(notice()) == 1
