"""Words of editors on sectors and zones."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils.translation import override

from cms.editorials import words_on_record
from cms.models import SectorEditorial, ZoneEditorial
from tests.factories import SectorFactory, ZoneFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db
BODY = json.dumps([{"type": "text", "value": "<p>Nhà máy lọc dầu.</p>"}])


@pytest.fixture
def energy() -> Any:
    return SectorFactory(code="energy")


@pytest.fixture
def words(energy: Any) -> Any:
    return child_page(home_page(), SectorEditorial, "nang-luong", sector=energy, body=BODY)


def test_they_are_read_on_the_page_of_the_record(client: Client, words: Any) -> None:
    page = client.get("/vi/linh-vuc/energy/").content.decode()
    assert "Nhà máy lọc dầu." in page
    assert words.title in page


def test_their_own_address_leads_to_the_record(client: Client, words: Any) -> None:
    assert client.get("/vi/nang-luong/").headers["Location"] == "/vi/linh-vuc/energy/"


def test_words_of_another_language_and_drafts_are_not_shown(
    client: Client, words: Any, energy: Any
) -> None:
    assert "Nhà máy" not in client.get("/en/sectors/energy/").content.decode()
    words.unpublish()
    assert "Nhà máy" not in client.get("/vi/linh-vuc/energy/").content.decode()


def test_a_zone_has_its_own(client: Client) -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    child_page(home_page(), ZoneEditorial, "ve-z", zone=zone, body=BODY)
    assert "Nhà máy lọc dầu." in client.get("/vi/khu-cong-nghiep/Z-01/").content.decode()
    with override("vi"):
        assert words_on_record("sector", "Z-01", "vi") == ""
        assert words_on_record("project", "Z-01", "vi") == ""


def test_a_record_has_one_page_of_words_in_a_language(words: Any, energy: Any) -> None:
    second = SectorEditorial(title="Khác", slug="khac", sector=energy, locale_id=words.locale_id)
    with pytest.raises(ValidationError) as refused:
        second.clean()
    assert set(refused.value.message_dict) == {"sector"}
    words.clean()
