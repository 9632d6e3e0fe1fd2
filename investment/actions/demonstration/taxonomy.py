"""Sectors and sub-sectors of the demonstration."""

from __future__ import annotations

from collections import Counter
from typing import Any

from investment.actions.demonstration.facts import read, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.tables import Table, load_table
from investment.models import Sector

SECTORS = Table("sector", Sector)
SUB_SECTORS = Table("sub-sector", Sector)


def load(ledger: Ledger) -> None:
    """Load both levels; a sub-sector stands under the sector of the projects that have it."""
    vocabularies = read("vocabularies")
    top = {
        row["code"]: {"code": row["code"], "order": order, **words("name", row["label"])}
        for order, row in enumerate(vocabularies["sectors"])
    }
    load_table(ledger, SECTORS, top)
    parents = parents_of(read("projects"))
    below = {
        row["code"]: {
            "code": row["code"],
            "order": order,
            "parent_id": ledger.keys[SECTORS.kind].get(parents.get(row["code"], "")),
            **words("name", row["label"]),
        }
        for order, row in enumerate(vocabularies["sub_sectors"])
    }
    load_table(ledger, SUB_SECTORS, below)


def parents_of(projects: list[dict[str, Any]]) -> dict[str, str]:
    """The sector that most projects of a sub-sector belong to, by the sub-sector's code."""
    pairs = Counter((row["sub_sector"], row["sector"]) for row in projects)
    return {below: above for (below, above), _count in reversed(pairs.most_common())}
