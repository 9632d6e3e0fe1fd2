"""Promotion activities and the projects that were linked to them."""

from __future__ import annotations

from typing import Any

from investment.actions.demonstration import projects, zones
from investment.actions.demonstration.facts import ACTIVITY_FIELDS, read, sources, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.records import Wanted, load_records
from investment.choices import ActivityKind, ParticipationKind
from investment.models import PromotionActivity

KIND = "activity"
PARTICIPATION = {
    ActivityKind.MOU_SIGNING: ParticipationKind.SIGNED,
    ActivityKind.WORKING_SESSION: ParticipationKind.DISCUSSED,
}
"""What happened with a project, by the kind of the activity; elsewhere it was presented."""


def load(ledger: Ledger) -> None:
    """Load activities after the projects and zones that they name."""
    wanted = {row["id"]: _activity(row, ledger) for row in read("activities")}
    load_records(ledger, KIND, PromotionActivity, wanted)


def _activity(row: dict[str, Any], ledger: Ledger) -> Wanted:
    kind = PARTICIPATION.get(row["kind"], ParticipationKind.PRESENTED)
    known = [ledger.keys[projects.KIND].get(code) for code in row["projects"]]
    places = [ledger.keys[zones.KIND].get(code) for code in row["zones"]]
    return Wanted(
        columns={
            "kind": row["kind"],
            **words("event_label", row["event_label"]),
            **words("title", row["title"]),
            **words("place_name", row["place"]),
            "starts_on": row["start"] or "",
            "ends_on": row["end"] or "",
            "countries": row["partner_countries"],
            **words("outcome_summary", row["outcomes"]),
            "is_source_checked": row["verified"],
        },
        rows={
            "participations": [
                {"project_id": key, "kind": kind.value} for key in known if key is not None
            ],
            "fact_sources": sources(row["sources"], ACTIVITY_FIELDS),
        },
        sets={"zones": [key for key in places if key is not None]},
    )
