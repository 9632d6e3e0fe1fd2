"""What is next and what was last."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cms.live.activities import next_activities
from tests.factories import PromotionActivityFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def shown(most: int = 4) -> list[Any]:
    return [entry["on"] for entry in next_activities(language="en", on=TODAY, most=most)]


def test_what_is_next_comes_first_then_the_newest() -> None:
    for day in ("2024-05", "2026-11-22", "2027-03-01", "2026-12-05", "2026-11-23", ""):
        PromotionActivityFactory(starts_on=day, live=True)
    PromotionActivityFactory(starts_on="2026-12-01")  # a draft
    assert shown() == ["2026-11-23", "2026-12-05", "2027-03-01", "2026-11-22"]
    assert shown(most=2) == ["2026-11-23", "2026-12-05"]


def test_a_day_that_is_known_to_the_year_alone_is_not_promised() -> None:
    PromotionActivityFactory(starts_on="2026", live=True)
    PromotionActivityFactory(starts_on="2027", live=True)
    assert shown() == ["2027", "2026"]


def test_they_are_read_with_one_query(django_assert_num_queries: Any) -> None:
    for day in ("2024-05", "2026-12-05"):
        PromotionActivityFactory(starts_on=day, live=True)
    with django_assert_num_queries(1):
        shown()
