"""Names that the list does not know."""

from __future__ import annotations

import pytest

from investment.search.criteria import Criteria
from investment.views.listing.unknown import LONGEST_NAME, MOST_NAMED, unknown_names


def test_a_mistyped_name_is_named_once() -> None:
    assert unknown_names(["sectr", "q", "Sector", "sectr"]) == ("sectr", "Sector")


@pytest.mark.parametrize(
    "name",
    ["utm_source", "UTM_CAMPAIGN", "fbclid", "gclid", "gclsrc", "msclkid", "zarsrc", "_ga", "NaPm",
     "n_media", "igshid", "wbraid", "mc_eid", "ref"],
)  # fmt: skip
def test_marks_of_advertisers_are_passed_over(name: str) -> None:
    assert unknown_names([name]) == ()


def test_everything_that_a_list_writes_is_known() -> None:
    address = "q=a&sector=b&capital_min=1&currency=VND&codes=TH-001&sort=name&view=table&page=2"
    assert unknown_names(name for name, _value in Criteria.from_text(address).pairs()) == ()


def test_few_and_short_names_are_shown() -> None:
    names = [f"{number}\0{'x' * 99}" for number in range(20)]
    shown = unknown_names(["", "\0", *names])
    assert len(shown) == MOST_NAMED
    assert shown[0] == "0" + "x" * (LONGEST_NAME - 1)
    assert unknown_names(["rejected"]) == ("rejected",)
