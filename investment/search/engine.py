"""The one door: a question to the catalogue goes in, an answer comes out (design §6)."""

from __future__ import annotations

from datetime import date

from investment.dates import today
from investment.models import InvestmentProject
from investment.search import database
from investment.search.criteria import Criteria
from investment.search.results import Results

PAGE_SIZE = 20


def search(
    criteria: Criteria, *, language: str, on: date | None = None, page_size: int = PAGE_SIZE
) -> Results:
    """One page of the projects that a question finds, with counts beside every filter.

    Args:
        criteria: the question; codes in it that no record has are left out and reported.
        language: vi, en or ko: the reader's, which ranks first and in which labels are.
        on: the day that open calls, call lists and freshness are told by; today if not given.
        page_size: projects on a page.
    """
    return database.find(criteria, language=language, on=on or today(), page_size=page_size)


def ordered_pks(criteria: Criteria, *, language: str, on: date | None = None) -> list[int]:
    """Primary keys of all projects that a question finds, in the order of the list."""
    return database.ordered_pks(criteria, language=language, on=on or today())


def all_codes(criteria: Criteria, *, language: str, on: date | None = None) -> list[str]:
    """Codes of all projects that a question finds, in the order of the list."""
    pks = ordered_pks(criteria, language=language, on=on)
    codes = dict(InvestmentProject.objects.filter(pk__in=pks).values_list("pk", "code"))
    return [codes[pk] for pk in pks]
