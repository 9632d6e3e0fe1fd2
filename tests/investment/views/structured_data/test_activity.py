"""An activity as programs read it."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.views.structured_data.activity import activity_data
from tests.factories import OrganisationFactory, PromotionActivityFactory
from tests.investment.views.structured_data.required import missing

pytestmark = pytest.mark.django_db


def test_an_activity_with_a_day_and_a_place_is_an_event() -> None:
    activity = PromotionActivityFactory(place_name_en="Sam Son", ends_on="2022-06-06", live=True)
    activity.organisers.add(OrganisationFactory())
    with override("en"):
        data = activity_data(activity, language="en")
    assert data is not None
    assert missing(data) == []
    assert (data["startDate"], data["endDate"]) == ("2022-06-05", "2022-06-06")
    assert data["location"]["name"] == "Sam Son"
    assert data["organizer"][0]["name"] == "Department of Finance of Thanh Hoa province"


def test_the_country_stands_for_a_place_that_is_not_known() -> None:
    with override("ko"):
        data = activity_data(PromotionActivityFactory(countries=["KR"]), language="ko")
    assert data is not None
    assert data["location"]["@type"] == "Country"


@pytest.mark.parametrize(
    "values",
    [
        {"starts_on": "2022-06", "place_name_en": "Sam Son"},
        {"starts_on": "", "place_name_en": "Sam Son"},
        {"starts_on": "2022-06-05"},
    ],
)
def test_no_day_and_no_place_is_made_up(values: dict[str, str]) -> None:
    assert activity_data(PromotionActivityFactory(**values), language="en") is None
