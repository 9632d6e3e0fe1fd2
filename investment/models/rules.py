"""Rules that several tables share, as conditions for CHECK constraints.

A CHECK whose condition is NULL passes, so each comparison says what an empty column means.
"""

from __future__ import annotations

from decimal import Decimal

from django.db.models import F, Q

BOX = {
    "west": Decimal("104.37"),
    "east": Decimal("106.08"),
    "south": Decimal("19.28"),
    "north": Decimal("20.68"),
}
"""The province's bounding box in degrees of WGS 84 (places.json)."""


def both_or_neither(number: str, text: str) -> Q:
    """A number and the text that explains it: both are there or both are empty."""
    return Q(**{f"{number}__isnull": True, text: ""}) | (
        Q(**{f"{number}__isnull": False}) & ~Q(**{text: ""})
    )


def amount_with_currency(amount: str, currency: str) -> Q:
    """A positive amount with its currency, or neither."""
    return Q(**{f"{amount}__isnull": True, currency: ""}) | (
        Q(**{f"{amount}__isnull": False, f"{amount}__gt": 0}) & ~Q(**{currency: ""})
    )


def in_order(low: str, high: str) -> Q:
    """The smaller end of a range is not above the larger one; a lone larger end is a figure."""
    return Q(**{f"{low}__isnull": True}) | Q(
        **{f"{low}__isnull": False, f"{high}__isnull": False, f"{low}__lte": F(high)}
    )


def not_before(first: str, last: str) -> Q:
    """Two dates that may be empty: the last is not before the first."""
    return (
        Q(**{f"{first}__isnull": True})
        | Q(**{f"{last}__isnull": True})
        | Q(**{f"{last}__gte": F(first)})
    )


def positive(name: str) -> Q:
    """Empty or above zero."""
    return Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__gt": 0})


def inside_province(latitude: str = "latitude", longitude: str = "longitude") -> Q:
    """No point, or a point inside the province's box."""
    return Q(**{f"{latitude}__isnull": True, f"{longitude}__isnull": True}) | Q(
        **{
            f"{latitude}__isnull": False,
            f"{longitude}__isnull": False,
            f"{latitude}__gte": BOX["south"],
            f"{latitude}__lte": BOX["north"],
            f"{longitude}__gte": BOX["west"],
            f"{longitude}__lte": BOX["east"],
        }
    )
