"""Bounds as people type them into the form, made the plain numbers of the address.

Programs write plain numbers, so the API takes nothing else; here `5 million`, `500 tỷ đồng`,
`50억` and `2,5 ha` are understood as well.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from django.http import QueryDict

from investment.measures import AreaNotUnderstood, parse_area
from investment.money import Money, MoneyNotUnderstood
from investment.search.criteria import Criteria
from investment.search.reading import plain
from investment.search.values import CURRENCIES, DEFAULT_CURRENCY
from investment.writing.amount_reading import parse

_CAPITAL: Final = ("capital_min", "capital_max")
_AREA: Final = ("area_min", "area_max")
LONGEST_FIGURE: Final = 60  # letters


def criteria_as_typed(query: QueryDict, language: str) -> Criteria:
    """The question of an address whose bounds a person may have typed.

    An amount without a currency is in the chosen one; one that names another currency chooses it
    where none is chosen, and is left out where one is, as what cannot be understood is.

    Args:
        query: of the request.
        language: vi, en or ko, settles `3.524` and `3,524`.
    """
    criteria = Criteria.from_query(query)
    strange = {one.parameter for one in criteria.rejected}.intersection((*_CAPITAL, *_AREA))
    names = {name for name in strange if len(query.get(name, "")) <= LONGEST_FIGURE}
    return Criteria.from_query(_plain(query, names, language)) if names else criteria


def _plain(query: QueryDict, names: set[str], language: str) -> QueryDict:
    """The same address with those bounds that can be understood as plain numbers."""
    read = query.copy()
    for name in names.intersection(_AREA):
        with suppress(AreaNotUnderstood):
            area = parse_area(query.get(name, ""), language=language)
            if area.min_ha is None and area.qualifier == "exact":
                read[name] = plain(area.max_ha)
    chosen = query.get("currency", "")
    capital = names.intersection(_CAPITAL)
    amounts = {name: _amount(query.get(name, ""), chosen, language) for name in capital}
    currency = _currency(query, amounts, chosen)
    for name, amount in amounts.items():
        if amount and amount.currency == (currency or DEFAULT_CURRENCY):
            read[name] = plain(amount.amount)
            read["currency"] = currency
    return read


def _amount(text: str, chosen: str, language: str) -> Money | None:
    with suppress(MoneyNotUnderstood):
        return parse(text, language=language, currency=chosen or DEFAULT_CURRENCY)
    return None


def _currency(query: QueryDict, amounts: dict[str, Money | None], chosen: str) -> str:
    """The currency of the address: the chosen one, or the one that all amounts are in."""
    is_mixed = any(query.get(name) and name not in amounts for name in _CAPITAL)
    written = {amount.currency for amount in amounts.values() if amount}
    if chosen or is_mixed or len(written) != 1 or written == {DEFAULT_CURRENCY}:
        return chosen
    return next(iter(written.intersection(CURRENCIES)), "")
