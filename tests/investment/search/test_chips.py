"""What is chosen is shown with the address that takes it off."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from investment.search.criteria import Criteria
from investment.search.engine import search

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def test_one_chip_for_every_choice() -> None:
    query = (
        "q=son&sector=energy&status=open&zone=Z-01&capital_min=10000000&capital=not_published"
        "&area_max=50&fresh=due&activity=A-01&codes=TH-001,TH-016&page=3"
    )
    with override("en"):
        chips = search(Criteria.from_text(query), language="en", on=ON).chips
    assert [(chip.parameter, chip.label.text) for chip in chips] == [
        ("sector", "Energy"),
        ("status", "Open call"),
        ("zone", "Nghi Son Economic Zone"),
        ("capital", "Total investment not published"),
        ("fresh", "Review due"),
        ("activity", "Thanh Hoa Investment Promotion Conference"),
        ("codes", "TH-001"),
        ("codes", "TH-016"),
        ("capital_min", "Total investment from US$10 million"),
        ("area_max", "Land area up to 50 ha"),
    ]
    left = Criteria.from_text(chips[0].query)
    assert (left.sector, left.status, left.page) == ((), ("open",), 1)
    assert Criteria.from_text(chips[-1].query).area_max is None


def test_amounts_are_in_the_chosen_currency() -> None:
    with override("en"):
        asked = Criteria.from_text("capital_min=0&capital_max=5000000000000&currency=VND")
        chips = search(asked, language="en", on=ON).chips
    assert [chip.label.text for chip in chips] == [
        "Total investment from 0 VND",
        "Total investment up to VND 5,000 billion",
    ]


def test_nothing_chosen_is_no_chip() -> None:
    assert search(Criteria(q="son", sort="name"), language="en", on=ON).chips == ()
