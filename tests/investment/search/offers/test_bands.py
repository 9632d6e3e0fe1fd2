"""Bands of area, and what they are called."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.search.offers.bands import BAND_VALUES, band_labels, within_band, written_area
from investment.search.offers.conditions import offers_on
from tests.factories import OfferFactory
from tests.investment.search.offers.questions import TODAY


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("low", "high", "bands"),
    [
        (None, 999, ["under_1000"]),
        (None, 1_000, ["1000_5000"]),
        (None, 49_999, ["10000_50000"]),
        (None, 50_000, ["from_50000"]),
        (4_999, 10_000, ["1000_5000", "5000_10000", "10000_50000"]),
    ],
)
def test_an_offer_lies_in_every_band_of_which_it_can_be_had(
    low: int | None, high: int, bands: list[str]
) -> None:
    OfferFactory(area_min_m2=low, area_max_m2=high)
    found = [code for code in BAND_VALUES if offers_on(TODAY).filter(within_band(code)).exists()]
    assert found == bands


def test_bands_are_written_in_the_units_one_reads() -> None:
    with override("en"):
        labels = band_labels("en")
    assert labels["under_1000"] == "Under 1,000 m²"
    assert labels["10000_50000"] == "1 ha to under 5 ha"
    assert labels["from_50000"] == "5 ha and more"


@pytest.mark.parametrize(
    ("metres", "language", "text"),
    [(9_999, "vi", "9.999 m²"), (30_000, "en", "3 ha"), (35_000, "vi", "3,5 ha")],
)
def test_from_one_hectare_on_areas_are_written_in_hectares(
    metres: int, language: str, text: str
) -> None:
    assert written_area(metres, language) == text
