"""Counting how fresh the public catalogue is, once for each day."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Count

from investment.choices import Freshness
from investment.models import FreshnessCount, InvestmentProject
from investment.models.freshness_count import KEPT_FOR
from investment.models.parts.trust import freshness_condition


@transaction.atomic
def count_freshness(*, on: date) -> FreshnessCount:
    """Write the row of a day anew, and drop rows older than three years.

    Returns:
        The row: public projects in each of the five states on that day.
    """
    counts = {
        state.value: Count("pk", filter=freshness_condition(state, on)) for state in Freshness
    }
    found = InvestmentProject.objects.public().order_by().aggregate(**counts)
    row, _created = FreshnessCount.objects.update_or_create(day=on, defaults=found)
    FreshnessCount.objects.filter(day__lt=on - KEPT_FOR).delete()
    return row
