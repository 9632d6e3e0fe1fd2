"""A question to the finder as tests ask it."""

from __future__ import annotations

from datetime import date

from django.http import QueryDict
from django.utils.translation import override

from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.finding import find
from investment.search.offers.results import OfferResults

TODAY = date(2026, 11, 23)


def ask(query: str = "", language: str = "en") -> OfferResults:
    """The answer to a query string on the day of the tests."""
    with override(language):
        criteria = OfferCriteria.from_query(QueryDict(query), language=language)
        return find(criteria, language=language, on=TODAY)


def titles(query: str = "") -> list[str]:
    """English titles of what a question finds, in order."""
    return [str(offer.title_en) for offer in ask(query).hits]


def counts(query: str, parameter: str) -> dict[str, int]:
    """Counts of one facet."""
    facet = next(one for one in ask(query).facets if one.parameter == parameter)
    return {value.value: value.count for value in facet.values}
