"""Codes that no record has are left out and reported."""

from __future__ import annotations

from typing import Any

import pytest

from investment.search.chosen import first_wording, resolve
from investment.search.criteria import Criteria
from investment.wording import Wording

pytestmark = pytest.mark.usefixtures("catalogue")


def test_all_codes_are_looked_up_at_once(django_assert_num_queries: Any) -> None:
    asked = Criteria.from_text(
        "sector=energy&zone=Z-01&place=16561&route=fdi&form=fdi&activity=A-01&codes=TH-016"
    )
    with django_assert_num_queries(1):
        chosen = resolve(asked, language="ko")
    assert chosen.criteria == asked
    assert {name: records[0].code for name, records in chosen.records.items()} == {
        "sector": "energy",
        "zone": "Z-01",
        "place": "16561",
        "route": "fdi",
        "form": "fdi",
        "activity": "A-01",
        "codes": "TH-016",
    }
    assert chosen.records["sector"][0].label == Wording("에너지", "ko")


def test_unknown_codes_are_taken_out() -> None:
    chosen = resolve(Criteria(sector=("energy", "magic"), zone=("Z-77",)), language="en")
    assert (chosen.criteria.sector, chosen.criteria.zone) == (("energy",), ())
    assert [(one.parameter, one.value) for one in chosen.rejected] == [
        ("sector", "magic"),
        ("zone", "Z-77"),
    ]
    assert chosen.pks("zone") == []


def test_nothing_named_is_nothing_read(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert resolve(Criteria(q="x"), language="en").records == {}


def test_the_first_text_there_is() -> None:
    assert first_wording({"vi": "a", "en": "", "ko": None}, "ko") == Wording("a", "vi")
    assert first_wording({"vi": "", "en": "b", "ko": None}, "ko") == Wording("b", "en")
    assert first_wording({}, "ko") is None
