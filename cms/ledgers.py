"""Rows of the home page's ledgers: a sector, how many projects, how much capital."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from investment.addresses import address
from investment.search.overview import SectorShare
from investment.wording import wording
from investment.writing.amounts import format_money


def ledger_rows(
    shares: Sequence[SectorShare], *, language: str, status: str
) -> list[dict[str, Any]]:
    """Rows of `components/ledger.html`, each with the address of the projects it counts.

    Args:
        shares: in the order of the rows.
        language: vi, en or ko.
        status: the value of the catalogue's filter, `open` or `call_ended`.

    Returns:
        `{label, language, href, share, count, amounts}`; `share` is the length of the bar in
        hundredths of the longest, `amounts` has one text for each currency of publication.
    """
    most = max((share.count for share in shares), default=1)
    return [
        {
            "label": (name := named(share.sector, "name", language))["text"],
            "language": name["language"],
            "href": address(
                "projects", language, query=f"sector={share.sector.code}&status={status}"
            ),
            "share": round(100 * share.count / most),
            "count": share.count,
            "amounts": [format_money(money, language=language) for money in share.capital],
        }
        for share in shares
    ]


def named(record: Any, field: str, language: str) -> dict[str, str | None]:
    """A translated text with the language it is really in; `language` None where it is asked for.

    Returns:
        `{text, language}`; the code of the record where it has no text at all.
    """
    words = wording(record, field, language)
    if words is None:
        return {"text": record.code, "language": None}
    return {"text": words.text, "language": None if words.language == language else words.language}
