"""The order of a list: by the call, by relevance, or by what the reader chose; ties by code."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any

from django.db.models import Case, F, Value, When

from investment.choices import OPEN_STATUSES, CallStatus
from investment.search import storage
from investment.search.criteria import Criteria
from investment.search.money_bounds import worth_order

BY_CODE = (F("search_document__code_key").asc(nulls_last=True), "code")


def order(
    criteria: Criteria,
    *,
    ended: Collection[int],
    rates: Mapping[str, Decimal],
    language: str,
) -> list[Any]:
    """What `order_by` of the projects takes for the sort of the criteria.

    Relevance here is the order without words (design §6): open calls, calls awaiting a new list,
    planned, the others. With words it is the tier, which only the text index knows.
    """
    match criteria.effective_sort:
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
            first = [_by_call(ended)]
    return [*first, *BY_CODE]


def _by_call(ended: Collection[int]) -> Case:
    return Case(
        When(pk__in=storage.keys(ended), then=Value(1)),
        When(call_status__in=OPEN_STATUSES, then=Value(0)),
        When(call_status=CallStatus.PLANNED, then=Value(2)),
        default=Value(3),
    )
