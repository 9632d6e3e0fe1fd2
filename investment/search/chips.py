"""What is chosen, as chips that take it off again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from django.utils.translation import gettext

from investment.measures import format_area
from investment.money import Money
from investment.search.chosen import Chosen
from investment.search.criteria import Criteria
from investment.search.parameters import BY_NAME
from investment.search.results import Chip
from investment.search.values import NOT_PUBLISHED
from investment.wording import Wording
from investment.writing.amounts import format_money


def chips(chosen: Chosen, *, language: str) -> tuple[Chip, ...]:
    """One chip for every value that narrows the list, in the order of the address.

    The words are no chip: they stand in the search box. Labels are in the active language, which
    is to be `language`; names of records may be in another one and say so.
    """
    found: list[Chip] = []
    for parameter in Criteria.MANY:
        found += _values(chosen, parameter, language)
    found += _bounds(chosen.criteria, language)
    return tuple(found)


def _values(chosen: Chosen, parameter: str, language: str) -> Iterator[Chip]:
    criteria = chosen.criteria
    if not getattr(criteria, parameter):
        return
    labels = {record.code: record.label for record in chosen.records.get(parameter, ())}
    if not labels:
        words = {**BY_NAME[parameter].labels(language), **_alone(parameter)}
        labels = {value: Wording(text, language) for value, text in words.items()}
    for value in getattr(criteria, parameter):
        yield Chip(parameter, labels[value], criteria.toggled(parameter, value))


def _alone(parameter: str) -> dict[str, str]:
    """What a chip must say more than a value of the filter, under whose title it does not stand."""
    sentences = {
        "capital": gettext("Total investment not published"),
        "area": gettext("Land area not published"),
    }
    return {NOT_PUBLISHED: sentences[parameter]} if parameter in sentences else {}


def _bounds(criteria: Criteria, language: str) -> Iterator[Chip]:
    currency = criteria.currency_of_bounds

    def amount(number: Decimal) -> str:
        if number == 0:
            return f"0 {currency}"
        return format_money(Money(number, currency), language=language)

    def area(number: Decimal) -> str:
        return format_area(None, number, language=language, with_square_metres=False)

    sentences = {
        "capital_min": (gettext("Total investment from %(figure)s"), amount),
        "capital_max": (gettext("Total investment up to %(figure)s"), amount),
        "area_min": (gettext("Land area from %(figure)s"), area),
        "area_max": (gettext("Land area up to %(figure)s"), area),
    }
    for parameter, (sentence, written) in sentences.items():
        if (bound := getattr(criteria, parameter)) is not None:
            label = Wording(sentence % {"figure": written(bound)}, language)
            yield Chip(parameter, label, criteria.without(parameter))
