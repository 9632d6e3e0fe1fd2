"""The page around an answer of the finder."""

from __future__ import annotations

from datetime import date

import pytest
from django.http import QueryDict
from django.utils.translation import override

from investment.search.offers.parameters import SORTS
from investment.views.finder.page import finder_page
from tests.factories import OfferFactory
from tests.investment.search.offers.questions import ask

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("query", "language", "box"),
    [
        ("need=3+ha", "en", "3 ha"),
        ("need=30.000", "vi", "3 ha"),
        ("need=5000", "ko", "5,000m²"),
        ("need=2-3+ha", "en", "20,000–30,000 m²"),
        ("area_m2_min=5", "en", ""),
        ("need=three", "en", "three"),
    ],
)
def test_the_box_holds_what_was_asked(query: str, language: str, box: str) -> None:
    with override(language):
        page = finder_page(ask(query, language), QueryDict(query), on=TODAY)
    assert page["need"] == box
    assert page["need_error"] is (box == "three")


def test_every_order_has_a_name_and_one_is_chosen() -> None:
    OfferFactory()
    page = finder_page(ask("sort=price"), QueryDict("sort=price"), on=TODAY)
    assert [one["value"] for one in page["sort"]["options"]] == list(SORTS)
    assert [one["value"] for one in page["sort"]["options"] if one["chosen"]] == ["price"]
    assert page["heading"] == "1 offer"
