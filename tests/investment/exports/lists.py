"""A list for the tests of files: what the view gathers, without the search."""

from __future__ import annotations

from collections.abc import Sequence

from investment.dates import today
from investment.exports.extract import Extract, make_extract
from investment.models import InvestmentProject
from investment.search.criteria import Criteria


def extract_of(
    *, language: str = "en", query: str = "", wishes: Sequence[tuple[str, str]] = ()
) -> Extract:
    """All public projects by code."""
    pks = InvestmentProject.objects.public().order_by("code").values_list("pk", flat=True)
    return make_extract(
        criteria=Criteria.from_text(query),
        pks=list(pks),
        wishes=wishes,
        language=language,
        on=today(),
        origin="https://invest.example",
    )
