"""What every back end is asked: the table of cases, and lists by every filter and order."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from investment.search.sorts import SORTS
from investment.search.tiers import LANGUAGES
from investment.search.values import AREA_VALUES, CAPITAL_VALUES, FRESH_VALUES
from investment.search.values import STATUS_VALUES as STATUSES
from tests.investment.search.cases import FIRST, MATCHES


@dataclass(frozen=True)
class Case:
    """A query string, the languages it is asked in, and what is known of the answer.

    `codes` are all that it finds, whatever the order; `begins` those that come first; None where
    the table says nothing of that.
    """

    query: str
    languages: tuple[str, ...] = LANGUAGES
    codes: tuple[str, ...] | None = None
    begins: tuple[str, ...] | None = None


LISTS = (
    "",
    *(f"sort={sort}" for sort in SORTS),
    *(f"status={status}" for status in STATUSES),
    *(f"capital={band}" for band in CAPITAL_VALUES),
    *(f"area={band}" for band in AREA_VALUES),
    *(f"fresh={state}" for state in FRESH_VALUES),
    *("sector=energy", "sector=energy&sector=tourism", "zone=Z-01", "zone=Z-05&status=open"),
    *("place=16561", "place=former-407", "route=ppp", "route=fdi&route=ppp", "form=bot"),
    *("capital_min=100&currency=VND", "capital_max=50000000&currency=USD", "area_min=20&area_max=50"),
    *("capital_min=1000000&capital_max=90000000&currency=KRW", "activity=A-01", "sort=capital&currency=KRW"),
    *("q=plant&sort=name", "q=nhà+máy&sort=capital", "q=공장&status=open&sort=area"),
    *("sort=capital_asc&currency=KRW", "q=plant&sort=name_desc", "q=nhà+máy&sort=capital_asc&page=2"),
    *("codes=TH-021,th001,TH-011", "codes=TH-011,TH-001&status=open", "codes=TH-999,TH-001"),
    *("sector=no-such-sector", "zone=Z-99", "page=900"),
)  # fmt: skip


def cases() -> list[Case]:
    """Every question, in the order of the tables."""
    return [
        *(Case(_words(words), codes=tuple(codes.split())) for words, codes in MATCHES),
        *(
            Case(_words(words), (language,), begins=tuple(codes.split()))
            for words, language, codes in FIRST
        ),
        *map(Case, LISTS),
    ]


def _words(words: str) -> str:
    return f"q={quote(words)}"
