"""Funding routes and investment forms of the rows of a table, where these columns are shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.db.models import QuerySet

from investment.models import InvestmentProject
from investment.search.chosen import first_wording
from investment.search.tiers import LANGUAGES
from investment.wording import Wording

FIELDS: Final = {
    "route": ("funding_routes", "fundingroute"),
    "form": ("investment_forms", "investmentform"),
}
Terms = Mapping[tuple[str, int], Sequence[Wording]]
"""Column and primary key of a project → its terms, in the order of the vocabulary."""


def terms_of(pks: Sequence[int], *, parameters: Sequence[str], language: str) -> Terms:
    """The terms of some projects in the reader's language or the first there is.

    Args:
        pks: primary keys of the projects of a page.
        parameters: columns of the table; each of `FIELDS` among them costs one query.
        language: vi, en or ko.
    """
    found: defaultdict[tuple[str, int], list[Wording]] = defaultdict(list)
    for parameter in FIELDS.keys() & set(parameters):
        for pk, *names in _rows(pks, *FIELDS[parameter]):
            texts = dict(zip(LANGUAGES, names, strict=True))
            if term := first_wording(texts, language):
                found[parameter, pk].append(term)
    return found


def _rows(pks: Sequence[int], field: str, term: str) -> QuerySet[Any, Any]:
    """Primary key of the project and the names in each language; past modeltranslation."""
    through = getattr(InvestmentProject, field).through
    rows: QuerySet[Any, Any] = QuerySet(through)
    names = [f"{term}__name_{code}" for code in LANGUAGES]
    return (
        rows.filter(investmentproject_id__in=pks)
        .order_by(f"{term}__order", f"{term}__code")
        .values_list("investmentproject_id", *names)
    )
