"""One rate is derived, and says from what."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from investment.actions.demonstration.facts import read
from investment.actions.demonstration.rates import derived_rate


def project(code: str, as_of: str | None, usd: int, vnd: int, qualifier: str = "exact") -> Any:
    amounts = [("USD", usd), ("VND", vnd)]
    capital = [{"currency": c, "amount": n, "qualifier": qualifier} for c, n in amounts]
    return {"id": code, "figures_as_of": as_of, "capital": capital}


def test_the_newest_project_published_in_both_currencies_gives_the_rate() -> None:
    rate = derived_rate(read("projects"))
    assert rate is not None
    assert rate["vnd_per_unit"] == Decimal("25000.0000")
    assert rate["source"] == "TH-045 (2025-05-20): USD 58,000,000 = VND 1,450,000,000,000"
    assert rate["on"].isoformat() == "2025-05-20"
    assert rate["is_derived"]


def test_a_figure_that_is_not_exact_gives_no_rate() -> None:
    newer = project("TH-002", "2026", 1, 26_000, qualifier="over")
    rate = derived_rate([project("TH-001", "2024-05", 2, 50_000), newer])
    assert rate is not None
    assert rate["source"].startswith("TH-001 (2024-05)")
    assert rate["on"].isoformat() == "2024-05-01"


def test_without_such_a_project_no_rate_is_invented() -> None:
    assert derived_rate([project("TH-001", None, 1, 25_000)]) is None
