"""Sources may call a fact by several names."""

from __future__ import annotations

import pytest

from investment.fact_names import SPELLINGS, names_of


@pytest.mark.parametrize(
    ("fact", "name"), [("area", "area_ha"), ("agency", "owning_agency"), ("summary", "summary")]
)
def test_a_fact_is_known_by_its_names(fact: str, name: str) -> None:
    assert name in names_of(fact)


def test_no_name_stands_for_two_facts() -> None:
    names = [name for fact in SPELLINGS for name in names_of(fact)]
    assert len(names) == len(set(names))
