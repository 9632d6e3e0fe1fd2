"""Changes of a row are written as the reader's language writes figures, days and choices."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.admin.views.importing.page import label_of, written
from investment.intake.fields import targets


@pytest.mark.parametrize(
    ("language", "name", "value", "text"),
    [
        ("vi", "capital_max", "15000000000000", "15.000.000.000.000"),
        ("en", "area_max_ha", "67.5", "67.5"),
        ("ko", "jobs_count", 1200, "1,200"),
        ("vi", "closes_at", "2027-07-15T23:59:00+07:00", "23:59, 15/07/2027"),
        ("en", "area_qualifier", "about", "About"),
        ("en", "call_status", "calling", "Calling for investment"),
        ("en", "places", ["15724", "16417"], "15724, 16417"),
        ("en", "capacity_vi", "2 triệu tấn", "2 triệu tấn"),
        ("en", "name_vi", None, ""),
        ("en", "zone", "Z-01", "Z-01"),
    ],
)
def test_a_value_is_written_for_people(language: str, name: str, value: object, text: str) -> None:
    with override(language):
        assert written(name, value) == text


def test_every_field_that_can_change_has_a_name() -> None:
    also = ("capital_max", "capital_min", "area_max_ha", "area_min_ha", "capital_as_published")
    with override("en"):
        names = {name: label_of(name) for name in (*targets(), *also)}
    assert [name for name, label in names.items() if not label or "_" in label] == []
    assert (names["name_en"], names["capacity_vi"]) == ("Name (English)", "Capacity (Vietnamese)")
