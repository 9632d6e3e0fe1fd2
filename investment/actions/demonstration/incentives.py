"""Incentives: public, and unchecked until a person says that the law is in force."""

from __future__ import annotations

from typing import Any

from investment.actions.demonstration import zones
from investment.actions.demonstration.decisions import bases
from investment.actions.demonstration.facts import INCENTIVE_FIELDS, read, sources, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.records import Wanted, load_records
from investment.models import Incentive

KIND = "incentive"


def load(ledger: Ledger) -> None:
    """Load what may be published; the warning to editors (I-99) is no incentive."""
    rows = [row for row in read("incentives") if row["publish"]]
    load_records(ledger, KIND, Incentive, {row["id"]: _incentive(row, ledger) for row in rows})


def _incentive(row: dict[str, Any], ledger: Ledger) -> Wanted:
    return Wanted(
        columns={
            "kind": row["kind"],
            **words("scope", row["scope"]),
            **words("summary", row["summary"]),
            "zone_id": ledger.keys[zones.KIND].get(row["zone"] or ""),
        },
        rows={
            "legal_bases": bases(row["id"], row["legal_basis"], ledger),
            "fact_sources": sources(row["sources"], INCENTIVE_FIELDS),
        },
    )
