"""Projects as rows of a brief: their status on its day, their money as it was published."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from investment.actions.demonstration.facts import decimal, read
from investment.choices import OPEN_STATUSES, CallStatus
from investment.exports.briefs.brief import Sources, Table, of_when, row_of, urls_of
from investment.money import Money
from investment.writing.amounts import format_money


def public_projects() -> list[dict[str, Any]]:
    """Projects of the demonstration that are public: those whose source is known."""
    return [row for row in read("projects") if row["sources"]]


def table_of(rows: list[dict[str, Any]], *, on: date, language: str, sources: Sources) -> Table:
    """A row for each project, in the order given.

    Args:
        rows: of `public_projects`.
        on: the day on which calls are open or over.
        language: the active one.
        sources: get the pages that the figures were read in.
    """
    columns = (
        *(_("Code"), _("Project"), _("Status"), _("Total investment"), _("Figures as of")),
        _("Source"),
    )
    cells = tuple(
        row_of(
            row["id"],
            row["name"][language],
            status_of(row, on=on),
            capital_of(row, language),
            of_when(row["figures_as_of"], language),
            sources.cite(*urls_of(row, ("status", "capital"))[:2]),
        )
        for row in rows
    )
    return Table(columns, cells, widths=(10, 27, 23, 17, 14, 9), numeric=(3,))


def status_of(row: dict[str, Any], *, on: date) -> str:
    """The call status; of a call whose list has ended, that it awaits the new one."""
    status, call_list = CallStatus(row["status"]), row["call_list"]
    if status in OPEN_STATUSES and call_list and call_list["period_end"] < on.isoformat():
        return _("Call period ended, awaiting the new list")
    return str(status.label)


def capital_of(row: dict[str, Any], language: str) -> str:
    """The capital as it was published, with how exactly; nothing where it was not."""
    if not row["capital"]:
        return ""
    entry = row["capital"][0]
    money = Money(decimal(entry["amount"]) or Decimal(0), entry["currency"])
    return format_money(money, language=language, qualifier=entry["qualifier"])
