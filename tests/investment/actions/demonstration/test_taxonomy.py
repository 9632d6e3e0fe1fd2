"""Sectors of two levels."""

from __future__ import annotations

import pytest

from investment.actions.demonstration.facts import read
from investment.actions.demonstration.taxonomy import parents_of
from investment.models import Sector


def test_a_sub_sector_stands_under_the_sector_of_its_projects() -> None:
    parents = parents_of(read("projects"))
    assert parents["wind"] == "energy"
    assert len(parents) == 30


def test_the_sector_of_most_projects_wins() -> None:
    rows = [{"sub_sector": "road", "sector": sector} for sector in ("energy", "road", "road")]
    assert parents_of(rows) == {"road": "road"}


@pytest.mark.django_db
@pytest.mark.slow
@pytest.mark.xdist_group("demonstration")
@pytest.mark.usefixtures("loaded")
def test_two_levels_are_loaded() -> None:
    assert Sector.objects.top().count() == 10
    assert Sector.objects.exclude(parent=None).count() == 30
    assert Sector.objects.get(code="industry").name_ko == "산업·제조업"
