"""Organisations with their successors, and the table that says who answers what."""

from __future__ import annotations

from typing import Any

from investment.actions.demonstration.facts import read, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.tables import Columns, Table, load_table
from investment.models import Organisation, RoutingRule

ORGANISATIONS = Table("organisation", Organisation)
ROUTING = Table("routing rule", RoutingRule, natural=("matter",))


def load(ledger: Ledger) -> None:
    """Load agencies without a successor first: those with one name it."""
    rows = read("organisations")
    for has_successor in (False, True):
        wave = [row for row in rows if bool(row["successor"]) is has_successor]
        wanted = {row["id"]: _organisation(row, ledger) for row in wave}
        load_table(ledger, ORGANISATIONS, wanted)
    rules = {row["code"]: _rule(row, ledger) for row in read("vocabularies")["routing"]}
    load_table(ledger, ROUTING, {code: rule for code, rule in rules.items() if rule})


def _organisation(row: dict[str, Any], ledger: Ledger) -> Columns:
    return {
        "code": row["id"],
        "kind": row["kind"],
        **words("name", row["name"]),
        "website": row["website"] or "",
        "is_active": row["active"],
        "ended_on": row["ended"] or "",
        "successor_id": ledger.keys[ORGANISATIONS.kind].get(row["successor"] or ""),
    }


def _rule(row: dict[str, Any], ledger: Ledger) -> Columns | None:
    """A rule points to an agency; where an editor deleted the agency there is no rule."""
    agency = ledger.keys[ORGANISATIONS.kind].get(row["organisation"])
    if agency is None:
        return None
    return {"matter": row["code"], **words("name", row["label"]), "organisation_id": agency}
