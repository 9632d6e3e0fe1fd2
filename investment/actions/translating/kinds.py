"""The kinds of records that translators work on, by the names that files and addresses use."""

from __future__ import annotations

from typing import Any, Final

from investment.models import (
    Incentive,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    PublishedRecord,
    Zone,
)
from investment.models.settling import settle

KINDS: Final[dict[str, type[Any]]] = {
    "project": InvestmentProject,
    "zone": Zone,
    "activity": PromotionActivity,
    "incentive": Incentive,
    "document": PromotionDocument,
}


def kind_name(model: type[PublishedRecord]) -> str:
    """The name of a kind."""
    return next(name for name, each in KINDS.items() if each is model)


def settle_every_kind() -> None:
    """Bring the table of translations in step with all records; cheap where nothing was written."""
    for model in KINDS.values():
        settle(model.objects.all())
