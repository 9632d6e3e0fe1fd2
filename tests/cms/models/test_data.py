"""The page on the data."""

from __future__ import annotations

import pytest
from django.test import Client

from cms.models import DataPage
from tests.factories import InvestmentProjectFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


def test_it_counts_the_projects_at_each_reading(client: Client) -> None:
    child_page(home_page(), DataPage, "du-lieu")
    assert "data-table" not in client.get("/vi/du-lieu/").content.decode()
    InvestmentProjectFactory(live=True, is_source_checked=True)
    table = client.get("/vi/du-lieu/").content.decode().split('class="data-table"')[1]
    assert "100%" in table
    assert 'href="/vi/du-an/?fresh=source_checked"' in table
