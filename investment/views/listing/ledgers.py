"""Projects of a zone or sector parted by status, sector or zone, for the component `ledger`.

A row that leads to the catalogue leads to exactly the projects that it counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.addresses import address
from investment.measures import format_number
from investment.search.criteria import Criteria
from investment.search.inside import Inside, Share
from investment.views.listing.sums import capital_texts

MOST_ROWS: Final = 12  # shown at once
Way = Callable[[str], str]
"""Code of a row → where the row leads."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """`share` is the length of the bar in hundredths of the longest."""

    label: str
    language: str
    href: str
    share: int
    count: str
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """One way to part the projects; `label_head` stands over the first column.

    `rows` hold the most projects; `more` are the others, which the page shows on demand.
    """

    code: str
    title: str
    label_head: str
    rows: tuple[LedgerRow, ...]
    more: tuple[LedgerRow, ...] = ()


def ledgers(inside: Inside, criteria: Criteria, language: str) -> tuple[Ledger, ...]:
    """By status, and by what tells the projects of this page apart; empty ones are left out."""
    return tuple(one for one in _every(inside, criteria, language) if one.rows)


def _every(inside: Inside, criteria: Criteria, language: str) -> Iterator[Ledger]:
    def listed(parameter: str) -> Way:
        return lambda code: address(
            "projects", language, query=criteria.changed(**{parameter: (code,)}).to_query()
        )

    def page(name: str) -> Way:
        return lambda code: address(name, language, code=code)

    sector, zone = _("Sector"), pgettext("sheet", "Zone")
    statuses = _rows(inside.statuses, listed("status"), language)
    yield _ledger("by-status", _("Projects by status"), _("Status"), statuses)
    if criteria.sector:
        narrower = _rows(inside.narrower_sectors, page("sector"), language)
        yield _ledger("sub-sectors", _("Sub-sectors"), sector, narrower)
        zones = _rows(inside.zones, listed("zone"), language)
        yield _ledger("by-zone", _("Projects by zone"), zone, zones)
    else:
        sectors = _rows(inside.sectors, listed("sector"), language)
        yield _ledger("by-sector", _("Projects by sector"), sector, sectors)
        inner = _rows(inside.inner_zones, page("zone"), language)
        yield _ledger("inner-zones", _("Projects of the zones within it"), zone, inner)


def _ledger(code: str, title: str, label_head: str, rows: tuple[LedgerRow, ...]) -> Ledger:
    return Ledger(code, title, label_head, rows[:MOST_ROWS], rows[MOST_ROWS:])


def _rows(shares: Sequence[Share], way: Way, language: str) -> tuple[LedgerRow, ...]:
    """A row for each: those that come first hold the most projects."""
    most = max((one.totals.project_count for one in shares), default=1)
    return tuple(
        LedgerRow(
            label=one.label.text,
            language="" if one.label.language == language else one.label.language,
            href=way(one.code),
            share=round(100 * one.totals.project_count / most),
            count=format_number(one.totals.project_count, language),
            amounts=tuple(capital_texts(one.totals, language)),
        )
        for one in shares
    )
