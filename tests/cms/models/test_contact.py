"""Whom to ask, as a visitor reads it."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from cms.models import ContactPage
from investment.models import RoutingRule
from tests.factories import OrganisationFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db
CALL = {"title": "Hỏi", "text": "", "label": "Gửi", "route": "enquiry", "query": "", "page": None}


def test_each_matter_leads_to_its_agency_on_the_page(client: Client) -> None:
    agency = OrganisationFactory(code="O-05", name_vi="Ban Quản lý")
    RoutingRule.objects.create(matter="zones", name_vi="Trong khu", organisation=agency)
    child_page(home_page(), ContactPage, "lien-he")
    page = client.get("/vi/lien-he/").content.decode()
    assert '<a href="#agency-o-05">Ban Quản lý</a>' in page
    assert 'id="agency-o-05"' in page


def test_the_page_calls_to_ask_once(client: Client) -> None:
    home = home_page()
    child_page(home, ContactPage, "lien-he")
    body = json.dumps([{"type": "call_to_action", "value": CALL}])
    child_page(home, ContactPage, "lien-he-2", body=body)
    for slug in ("lien-he", "lien-he-2"):
        page = client.get(f"/vi/{slug}/").content.decode()
        assert page.count('href="/vi/yeu-cau-thong-tin/gui/"') == 1
