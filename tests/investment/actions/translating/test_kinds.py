"""Which kinds of records are translated, and that the list sees all of them."""

from __future__ import annotations

import pytest

from investment.actions.translating.kinds import KINDS, kind_name, settle_every_kind
from investment.models import InvestmentProject, TranslationStanding, Zone
from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    ZoneFactory,
)

MADE = [
    IncentiveFactory,
    InvestmentProjectFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    ZoneFactory,
]


def test_every_kind_has_its_name() -> None:
    assert [kind_name(model) for model in KINDS.values()] == list(KINDS)
    assert (kind_name(InvestmentProject), kind_name(Zone)) == ("project", "zone")


@pytest.mark.django_db
def test_records_of_every_kind_come_into_the_list() -> None:
    for factory in MADE:
        factory()
    settle_every_kind()
    assert TranslationStanding.objects.count() == 2 * len(MADE)
    assert len(MADE) == len(KINDS)
