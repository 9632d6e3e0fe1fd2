"""Promotion activities for the home page: those to come, then the newest."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Case, F, When

from cms.ledgers import named
from investment.addresses import address
from investment.dates import format_partial
from investment.models import PromotionActivity


def next_activities(*, language: str, on: date, most: int) -> list[dict[str, Any]]:
    """Entries of `components/timeline.html`; one query.

    Args:
        language: vi, en or ko.
        on: the day; what begins on it is still to come.
        most: entries at most: what is next comes first, and the newest fill up.
    """
    dated = PromotionActivity.objects.public().exclude(starts_on="")
    # Partial dates are ISO 8601 texts: 2027 stands before 2027-03, and both after any day of 2026.
    coming = Case(When(starts_on__gte=on.isoformat(), then=F("starts_on")))
    ordered = dated.order_by(coming.asc(nulls_last=True), "-starts_on", "code")
    return [_entry(one, language) for one in ordered[:most]]


def _entry(activity: PromotionActivity, language: str) -> dict[str, Any]:
    return {
        "when": format_partial(activity.starts_on, language),
        "on": activity.starts_on,
        "href": address("activity", language, code=activity.code),
        **named(activity, "title", language),
    }
