"""How current the projects are, counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils.translation import override

from cms.live.freshness import freshness_shares
from investment.choices import Freshness
from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def shares(language: str = "en") -> list[tuple[str, ...]]:
    with override(language):
        table = freshness_shares(language=language, on=TODAY)
    return [tuple(cell["text"] for cell in row) for row in table.rows]


def test_every_state_there_is_stands_with_its_number_and_share() -> None:
    for checked in (True, True, False):
        InvestmentProjectFactory(live=True, is_source_checked=checked)
    InvestmentProjectFactory()  # a draft
    assert shares() == [
        (str(Freshness.SOURCE_CHECKED.label), "2", "66.7%"),
        (str(Freshness.NEVER_CHECKED.label), "1", "33.3%"),
    ]
    assert shares("vi")[0][2] == "66,7%"


def test_a_confirmation_counts_as_fresh() -> None:
    project = InvestmentProjectFactory(live=True)
    InvestmentProject.objects.filter(pk=project.pk).update(
        verified_on=TODAY, verified_by=UserFactory(), review_due_on=TODAY + timedelta(days=180)
    )
    assert shares() == [(str(Freshness.FRESH.label), "1", "100%")]


def test_without_projects_there_is_nothing_to_share() -> None:
    assert shares() == []
