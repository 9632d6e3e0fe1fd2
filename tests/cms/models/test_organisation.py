"""Who the centre is."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from cms.models import Official, OrganisationPage
from tests.page_trees import child_page, home_page, publish_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> Any:
    return child_page(home_page(), OrganisationPage, "to-chuc")


def test_officials_stand_with_what_is_published_and_the_rest_says_so(
    client: Client, page: Any
) -> None:
    page.officials.add(Official(position="Giám đốc", telephone="0237 385 2366"))
    publish_page(page)
    table = client.get("/vi/to-chuc/").content.decode().split('class="data-table"')[1]
    assert "Giám đốc" in table
    assert "0237 385 2366" in table
    assert table.count('class="none"') == 3  # name, unit and mail


def test_without_officials_the_page_says_that_none_are_published(client: Client, page: Any) -> None:
    assert "data-table" not in client.get("/vi/to-chuc/").content.decode()


@pytest.mark.parametrize(
    "private", [{"e_mail": "someone@gmail.com"}, {"telephone": "0912 345 678"}]
)
def test_what_is_a_person_s_own_is_refused(private: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as refused:
        Official(position="Giám đốc", **private).full_clean(exclude=["page"])
    assert set(refused.value.message_dict) == set(private)
