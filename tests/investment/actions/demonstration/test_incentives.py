"""Incentives are public and unchecked."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import Incentive

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]


def test_the_warning_to_editors_is_no_incentive() -> None:
    assert Incentive.objects.public().count() == 14
    assert not Incentive.objects.filter(code="I-99").exists()


def test_nobody_has_checked_the_law() -> None:
    assert not any(row.is_checked(date(2026, 11, 23)) for row in Incentive.objects.all())


def test_an_incentive_names_its_zone_and_the_decree_it_rests_on() -> None:
    assert Incentive.objects.get(code="I-01").zone.code == "Z-01"
    documents = Incentive.objects.get(code="I-06").legal_bases.all()
    assert [basis.document.number for basis in documents] == ["46/2014/NĐ-CP"]
