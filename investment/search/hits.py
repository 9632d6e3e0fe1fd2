"""Rows of the list, read as values: instances of translated models cost five times as much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from django.db.models import Case, CharField, Value, When

from investment.choices import OPEN_STATUSES, Freshness
from investment.models import InvestmentProject
from investment.models.parts.trust import freshness_condition
from investment.money import Money
from investment.place_names import unit_name
from investment.search.chosen import first_wording
from investment.search.results import Hit, PlaceName
from investment.search.tiers import LANGUAGES
from investment.search.values import CALL_ENDED
from investment.search.vocabulary import NAMES
from investment.wording import Wording

_FACTS = (
    *("area_min_ha", "area_max_ha", "area_qualifier", "capital_qualifier", "capital_basis"),
    *("capital_as_published", "latitude", "longitude", "location_precision"),
    *("figures_as_of", "verified_on", "review_due_on", "updated_at"),
)
_MONEY = (
    *("capital_min", "capital_max", "capital_currency"),
    *("capital_other", "capital_other_currency"),
)
_RELATED = ("sector__code", "zone__code", "zone__live", "call_status")
_WORDS = tuple(
    f"{name}_{code}"
    for name in ("name", "summary", "sector__name", "zone__name")
    for code in LANGUAGES
)
_PLACE = ("code", "kind", "full_name_vi", "valid_until", *NAMES)


def load_hits(
    pks: Sequence[int], *, ended: Collection[int], language: str, on: date
) -> tuple[Hit, ...]:
    """The rows of public projects in the order of their keys; two queries.

    Args:
        pks: primary keys, in the order of the list.
        ended: primary keys of projects whose call period is over.
        language: vi, en or ko.
        on: the day of the question.
    """
    if not pks:
        return ()
    states = [
        When(freshness_condition(state, on), then=Value(str(state.value))) for state in Freshness
    ]
    state = Case(*states, output_field=CharField())
    rows = (
        InvestmentProject.objects.public()
        .filter(pk__in=pks)
        .order_by()
        .annotate(state=state)
        .values("pk", "code", "state", *_FACTS, *_MONEY, *_RELATED, *_WORDS)
    )
    places = _places(pks, language, on)
    found = {row["pk"]: _hit(row, places[row["pk"]], ended, language) for row in rows}
    return tuple(found[pk] for pk in pks if pk in found)


def _hit(
    row: Mapping[str, Any], places: list[PlaceName], ended: Collection[int], language: str
) -> Hit:
    has_zone = bool(row["zone__live"])
    is_ended = row["pk"] in ended
    return Hit(
        pk=row["pk"],
        code=row["code"],
        name=_wording(row, "name", language) or Wording(row["code"], language),
        summary=_wording(row, "summary", language),
        sector_code=row["sector__code"],
        sector=_wording(row, "sector__name", language),
        zone_code=row["zone__code"] if has_zone else "",
        zone=_wording(row, "zone__name", language) if has_zone else None,
        places=tuple(places),
        status=CALL_ENDED if is_ended else row["call_status"],
        is_open=row["call_status"] in OPEN_STATUSES and not is_ended,
        capital=_money(row["capital_max"], row["capital_currency"]),
        capital_low=_money(row["capital_min"], row["capital_currency"]),
        capital_other=_money(row["capital_other"], row["capital_other_currency"]),
        freshness=row["state"],
        **{name: row[name] for name in _FACTS},
    )


def _wording(row: Mapping[str, Any], name: str, language: str) -> Wording | None:
    return first_wording({code: row[f"{name}_{code}"] for code in LANGUAGES}, language)


def _money(amount: Decimal | None, currency: str) -> Money | None:
    return None if amount is None else Money(amount, currency)


def _places(pks: Sequence[int], language: str, on: date) -> defaultdict[int, list[PlaceName]]:
    """Places of each project: the units of today, then the former ones."""
    through = InvestmentProject.places.through.objects.filter(investmentproject_id__in=pks)
    found: defaultdict[int, list[PlaceName]] = defaultdict(list)
    columns = [f"place__{name}" for name in _PLACE]
    for row in through.order_by("place__code").values("investmentproject_id", *columns):
        place: Any = SimpleNamespace(**{name: row[f"place__{name}"] for name in _PLACE})
        is_former = place.valid_until is not None and place.valid_until <= on
        name = PlaceName(place.code, unit_name(place, language), is_former)
        found[row["investmentproject_id"]].append(name)
    for names in found.values():
        names.sort(key=lambda name: name.is_former)
    return found
