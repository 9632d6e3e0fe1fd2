"""Parameters have names for people."""

from __future__ import annotations

from dataclasses import fields

import pytest

from investment.search.criteria import Criteria
from investment.search.offers.criteria import PARAMETERS as OFFERS
from investment.views.listing.parameter_names import parameter_name

PARAMETERS = {one.name for one in fields(Criteria) if one.compare} | OFFERS


@pytest.mark.parametrize("parameter", sorted(PARAMETERS))
def test_no_parameter_is_called_by_its_word_in_the_address(parameter: str) -> None:
    assert parameter_name(parameter) != parameter


def test_what_has_no_name_is_named_as_it_is_written() -> None:
    assert parameter_name("m2") == "m2"
