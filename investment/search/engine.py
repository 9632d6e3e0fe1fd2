"""The one door: a question to the catalogue goes in, an answer comes out (design §6)."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from investment.dates import today
from investment.models import InvestmentProject
from investment.search import database
from investment.search.client import QueryRefused, SearchUnavailable, breaker, is_chosen
from investment.search.criteria import Criteria
from investment.search.elastic import finding
from investment.search.results import Notice, Results

PAGE_SIZE = 20

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")


def search(
    criteria: Criteria, *, language: str, on: date | None = None, page_size: int = PAGE_SIZE
) -> Results:
    """One page of the projects that a question finds, with counts beside every filter.

    Args:
        criteria: the question; codes in it that no record has are left out and reported.
        language: vi, en or ko: the reader's, which ranks first and in which labels are.
        on: the day that open calls, call lists and freshness are told by; today if not given.
        page_size: projects on a page.

    Returns:
        The answer of the engine in the settings; where that is Elasticsearch and it is away, the
        answer of the database, marked as `Notice.REDUCED`.
    """
    on = on or today()
    wishes: dict[str, Any] = {"language": language, "on": on, "page_size": page_size}
    if not is_chosen():
        return database.find(criteria, **wishes)
    if breaker.allows():
        try:
            return _reported(finding.find(criteria, **wishes))
        except SearchUnavailable as outage:
            _report(outage)
    return replace(database.find(criteria, **wishes), notice=Notice.REDUCED)


def ordered_pks(criteria: Criteria, *, language: str, on: date | None = None) -> list[int]:
    """Primary keys of all projects that a question finds, in the order of the list."""
    on = on or today()
    if is_chosen() and breaker.allows():
        try:
            return _reported(finding.ordered_pks(criteria, language=language, on=on))
        except SearchUnavailable as outage:
            _report(outage)
    return database.ordered_pks(criteria, language=language, on=on)


def all_codes(criteria: Criteria, *, language: str, on: date | None = None) -> list[str]:
    """Codes of all projects that a question finds, in the order of the list."""
    pks = ordered_pks(criteria, language=language, on=on)
    codes = dict(InvestmentProject.objects.filter(pk__in=pks).values_list("pk", "code"))
    return [codes[pk] for pk in pks if pk in codes]  # one may be gone since it was indexed


def _reported(answer: Answer) -> Answer:
    breaker.succeeded()
    return answer


def _report(outage: SearchUnavailable) -> None:
    """One refused query is our mistake, not an outage: others are still asked."""
    logger.warning("Search answered by the database: %s", outage)
    if isinstance(outage, QueryRefused):
        breaker.succeeded()
    else:
        breaker.failed()
