"""The one exchange rate of the demonstration, derived and marked so (design §5)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from investment.actions.demonstration.facts import read
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.tables import Columns, Table, load_table
from investment.dates import parse_partial_date
from investment.models import ExchangeRate

RATES = Table("exchange rate", ExchangeRate, natural=("currency", "on"))
SMALLEST_RATE = Decimal("0.0001")


def load(ledger: Ledger) -> None:
    """Load the dollar rate, if a project gives one."""
    if rate := derived_rate(read("projects")):
        load_table(ledger, RATES, {"USD": rate})


def derived_rate(rows: list[dict[str, Any]]) -> Columns | None:
    """Đồng for a dollar by the newest project published in both currencies with exact figures.

    Returns:
        Columns of an `ExchangeRate`, whose source names the project, its date and both figures
        in a way that reads the same in every language; None where no project was published so.
    """
    both = [row for row in rows if _amounts(row) and row["figures_as_of"]]
    if not both:
        return None
    newest = max(both, key=lambda row: (parse_partial_date(row["figures_as_of"]), row["id"]))
    usd, vnd = _amounts(newest) or (Decimal(1), Decimal(1))
    as_of = parse_partial_date(newest["figures_as_of"])
    return {
        "currency": "USD",
        "vnd_per_unit": (vnd / usd).quantize(SMALLEST_RATE),
        "on": as_of.first_day,
        "source": f"{newest['id']} ({as_of}): USD {usd:,} = VND {vnd:,}",
        "is_derived": True,
    }


def _amounts(row: dict[str, Any]) -> tuple[Decimal, Decimal] | None:
    exact = {
        entry["currency"]: Decimal(entry["amount"])
        for entry in row["capital"]
        if entry["qualifier"] == "exact"
    }
    return (exact["USD"], exact["VND"]) if {"USD", "VND"} <= exact.keys() else None
