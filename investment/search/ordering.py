"""The order of a list: by the call, by relevance, or by what the reader chose; ties by code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, OrderBy

from investment.choices import OPEN_STATUSES, CallStatus
from investment.search.criteria import Criteria
from investment.search.filters import ended
from investment.search.money_bounds import worth_order
from investment.search.snapshot import Snapshot

COLUMNS = {"published": "first_published_at", "area": "area_max_ha", "verified": "verified_on"}


def order(criteria: Criteria, *, rates: Mapping[str, Decimal], language: str) -> list[Any]:
    """What `order_by` of the projects takes for the sort that a reader chose.

    What is not published stands last whichever way it runs, and the code settles ties; by code and
    by relevance there is nothing before it.
    """
    wanted, first = criteria.order, list[Any]()
    match wanted.by:
        case "name":
            first = [_along(f"search_document__name_key_{language}", wanted.is_descending)]
        case "capital":
            first = worth_order(
                currency=criteria.currency_of_bounds,
                rates=rates,
                is_descending=wanted.is_descending,
            )
        case by if by in COLUMNS:
            first = [_along(COLUMNS[by], wanted.is_descending)]
    is_backwards = wanted.by == "code" and wanted.is_descending
    by_code = [_along(name, is_backwards) for name in ("search_document__code_key", "code")]
    return [*first, *by_code]


def _along(column: str, is_descending: bool) -> OrderBy:
    found = F(column)
    return found.desc(nulls_last=True) if is_descending else found.asc(nulls_last=True)


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
