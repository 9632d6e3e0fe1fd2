"""Pages that stand for lists of the catalogue."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from cms.models import RecordList, RecordListPage
from cms.targets import route_address
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("shows", RecordList.values)
def test_each_leads_to_its_list_in_its_language(client: Client, shows: str) -> None:
    child_page(home_page("vi"), RecordListPage, "gioi-thieu", shows=shows)
    answer = client.get("/vi/gioi-thieu/")
    assert answer.headers["Location"] == route_address(shows, "vi")
    assert answer.headers["Location"].startswith("/vi/")


def test_the_introduction_is_read_above_the_list(client: Client) -> None:
    page = child_page(
        home_page(), RecordListPage, "gioi-thieu", shows="zones", introduction="Đất có sẵn."
    )
    assert "Đất có sẵn." in client.get("/vi/khu-cong-nghiep/").content.decode()
    page.unpublish()
    assert "Đất có sẵn." not in client.get("/vi/khu-cong-nghiep/").content.decode()


def test_a_list_has_one_page_in_a_language() -> None:
    home = home_page()
    page = child_page(home, RecordListPage, "gioi-thieu", shows="zones")
    second = RecordListPage(title="Khác", slug="khac", shows="zones", locale_id=home.locale_id)
    with pytest.raises(ValidationError):
        second.clean()
    second.locale_id = home_page("en", of=home).locale_id
    second.clean()
    page.clean()
