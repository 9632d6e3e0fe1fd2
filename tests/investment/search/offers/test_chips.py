"""What is chosen in the finder can be taken off again."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.search.offers.chips import price_units
from investment.search.offers.parameters import PRICE_UNITS
from tests.factories import ZoneFactory
from tests.investment.search.offers.questions import ask

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "chips"),
    [
        ("", {}),
        ("kind=plot", {"Plot of land": ""}),
        ("need=3+ha&kind=plot", {"Plot of land": "area_m2_min=30000&area_m2_max=30000",
                                 "Area of 3 ha": "kind=plot"}),
        ("need=2-3+ha", {"Area from 2 ha": "area_m2_max=30000",
                         "Area up to 3 ha": "area_m2_min=20000"}),
        ("area=from_50000&utility=gas", {"5 ha and more": "utility=gas",
                                         "Gas": "area=from_50000"}),
        ("price_max=5&price_unit=m2_month&currency=USD",
         {"Price up to US$5 per m² and month": "currency=USD"}),
        ("price_max=0", {"Price up to US$0 per m²": ""}),
        ("available_from=2027-05-01", {"Available by 1 May 2027": ""}),
    ],
)  # fmt: skip
def test_a_chip_leads_to_the_list_without_it(query: str, chips: dict[str, str]) -> None:
    assert {chip.label.text: chip.query for chip in ask(query).chips} == chips


def test_a_zone_is_called_in_the_language_that_has_its_name() -> None:
    ZoneFactory(code="Z-01", name_ko="", live=True)
    (chip,) = ask("zone=Z-01", "ko").chips
    assert (chip.label.text, chip.label.language) == ("Khu kinh tế Nghi Sơn", "vi")


def test_every_unit_of_price_has_a_name() -> None:
    with override("en"):
        assert set(price_units()) == set(PRICE_UNITS)
