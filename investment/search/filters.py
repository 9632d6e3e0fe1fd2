"""Criteria as conditions on public projects, one for each filter, so that facets can leave one out.

No condition multiplies rows: what hangs on a project by a table between is asked as a subquery.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import and_, or_

from django.db.models import Q

from investment.choices import OPEN_STATUSES, CallStatus
from investment.models import InvestmentProject, Participation
from investment.models.parts.trust import freshness_condition
from investment.search import storage
from investment.search.chosen import Chosen
from investment.search.money_bounds import within
from investment.search.parameters import CALL_ENDED, NOT_PUBLISHED, OPEN

UNPUBLISHED_CAPITAL = Q(capital_max__isnull=True)


@dataclass(frozen=True, slots=True)
class Conditions:
    """A condition for each filter in use, by its name."""

    by_name: Mapping[str, Q]

    def all(self) -> Q:
        """Every filter."""
        return reduce(and_, self.by_name.values(), Q())

    def without(self, name: str) -> Q:
        """Every filter but one: what a facet counts beside."""
        return reduce(and_, (one for key, one in self.by_name.items() if key != name), Q())


def conditions(
    chosen: Chosen,
    *,
    found: Collection[int] | None,
    ended: Collection[int],
    rates: Mapping[str, Decimal],
    on: date,
) -> Conditions:
    """Conditions of a question.

    Args:
        chosen: the criteria with the records they name.
        found: primary keys that the words brought; None where no words were asked for.
        ended: primary keys of projects whose call period is over on the day.
        rates: đồng for one unit of each currency.
        on: the day of the question.
    """
    criteria = chosen.criteria
    by_name = {name: _of_records(name, chosen) for name in chosen.records}
    if found is not None:
        by_name["q"] = Q(pk__in=storage.keys(found))
    if criteria.status:
        by_name["status"] = _any(_standing(value, ended) for value in criteria.status)
    if criteria.fresh:
        by_name["fresh"] = _any(freshness_condition(value, on) for value in criteria.fresh)
    if criteria.area_min is not None or criteria.area_max is not None:
        by_name["area"] = _area(criteria.area_min, criteria.area_max)
    has_bounds = criteria.capital_min is not None or criteria.capital_max is not None
    if has_bounds or criteria.capital:
        parts = [UNPUBLISHED_CAPITAL] if NOT_PUBLISHED in criteria.capital else []
        if has_bounds:
            bounds = (criteria.capital_min, criteria.capital_max)
            parts.append(within(*bounds, currency=criteria.currency_of_bounds, rates=rates))
        by_name["capital"] = _any(parts)
    return Conditions(by_name=by_name)


def _any(parts: Iterable[Q]) -> Q:
    return reduce(or_, parts)


def _of_records(name: str, chosen: Chosen) -> Q:
    pks = chosen.pks(name)
    if name == "sector":
        return Q(sector__in=pks) | Q(sector__parent__in=pks) | _linked("sub_sectors", "sector", pks)
    if name == "zone":
        return Q(zone__in=pks) | Q(zone__parent__in=pks)
    if name == "activity":
        shown = Participation.objects.filter(activity__in=pks).values("project_id")
        return Q(pk__in=shown)
    field, column = {
        "place": ("places", "place"),
        "route": ("funding_routes", "fundingroute"),
        "form": ("investment_forms", "investmentform"),
    }[name]
    return _linked(field, column, pks)


def _linked(field: str, column: str, pks: list[int]) -> Q:
    rows = getattr(InvestmentProject, field).through.objects.filter(**{f"{column}__in": pks})
    return Q(pk__in=rows.values("investmentproject_id"))


def _standing(value: str, ended: Collection[int]) -> Q:
    """A status as it is shown: calling and selecting only while the call is open."""
    over = Q(pk__in=storage.keys(ended))
    if value == CALL_ENDED:
        return over
    if value == OPEN:
        return Q(call_status__in=OPEN_STATUSES) & ~over
    status = Q(call_status=CallStatus(value))
    return status & ~over if value in OPEN_STATUSES else status


def _area(low: Decimal | None, high: Decimal | None) -> Q:
    """Projects whose area meets a range, in hectares; one published area stands in the maximum."""
    condition = Q(area_max_ha__isnull=False)
    if low is not None:
        condition &= Q(area_max_ha__gte=low)
    if high is not None:
        condition &= Q(area_min_ha__lte=high) | Q(area_min_ha__isnull=True, area_max_ha__lte=high)
    return condition
