"""In which band a figure lies, and what bands are called."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils.translation import override

from investment.search.bands import area_band, area_labels, capital_band, capital_labels

RATES = {"USD": Decimal(25_000)}
NOTHING = (None, "")


@pytest.mark.parametrize(
    ("amounts", "band"),
    [
        (((Decimal(4_999_999), "USD"), NOTHING), "under_5m"),
        (((Decimal(5_000_000), "USD"), NOTHING), "5m_20m"),
        (((Decimal(500_000_000_000), "VND"), NOTHING), "20m_100m"),
        (((Decimal(10) ** 12, "USD"), NOTHING), "from_500m"),
        # no rate of the won: the second figure tells, or nothing does
        (((Decimal(10) ** 9, "KRW"), (Decimal(1_000_000), "USD")), "under_5m"),
        (((Decimal(10) ** 9, "KRW"), NOTHING), ""),
        ((NOTHING, NOTHING), "not_published"),
    ],
)
def test_capital(amounts: tuple[tuple[Decimal | None, str], ...], band: str) -> None:
    assert capital_band(amounts, RATES) == band


@pytest.mark.parametrize(
    ("hectares", "band"),
    [("0.5", "under_5"), ("5", "5_20"), ("199.99", "50_200"), ("200", "from_200")],
)
def test_area(hectares: str, band: str) -> None:
    assert area_band(Decimal(hectares)) == band
    assert area_band(None) == "not_published"


def test_labels_in_the_order_of_the_figures() -> None:
    with override("en"):
        capital, area = list(capital_labels("en").values()), list(area_labels("en").values())
    assert [capital[0], capital[-1]] == ["Under US$5 million", "Not published"]
    assert [area[0], area[1], area[-2]] == ["Under 5 ha", "5 ha to under 20 ha", "200 ha and more"]
