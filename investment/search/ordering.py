"""The order of a list: by the call, by relevance, or by what the reader chose; ties by code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F

from investment.choices import OPEN_STATUSES, CallStatus
from investment.search.criteria import Criteria
from investment.search.filters import ended
from investment.search.money_bounds import worth_order
from investment.search.snapshot import Snapshot

BY_CODE = (F("search_document__code_key").asc(nulls_last=True), "code")


def order(criteria: Criteria, *, rates: Mapping[str, Decimal], language: str) -> list[Any]:
    """What `order_by` of the projects takes for the sort that a reader chose."""
    match criteria.sort:
        case "newest":
            first: list[Any] = [F("first_published_at").desc(nulls_last=True)]
        case "name":
            first = [F(f"search_document__name_key_{language}").asc(nulls_last=True)]
        case "capital":
            first = list(worth_order(currency=criteria.currency_of_bounds, rates=rates))
        case "area":
            first = [F("area_max_ha").desc(nulls_last=True)]
        case "verified":
            first = [F("verified_on").desc(nulls_last=True)]
        case _:
            first = []
    return [*first, *BY_CODE]


def by_call(snapshot: Snapshot, on: date) -> Iterator[int]:
    """The order without words (design §6): open, awaiting a new list, planned, the others."""
    over = ended(snapshot, on)
    calling = 0
    for status in OPEN_STATUSES:
        calling |= snapshot.statuses.get(status, 0)
    yield calling & ~over
    yield over
    yield snapshot.statuses.get(CallStatus.PLANNED, 0)
    yield snapshot.everything
