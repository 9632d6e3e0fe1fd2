"""Our code lists in those of OC4IDS 0.9; what has no match there is left out, never guessed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from investment.choices import CallStatus

STATUSES: Final[dict[str, str]] = {
    CallStatus.PROPOSED: "identification",
    CallStatus.PLANNED: "identification",
    CallStatus.CALLING: "preparation",
    CallStatus.SELECTING: "implementation",
    CallStatus.APPROVED: "implementation",
    CallStatus.CONSTRUCTION: "implementation",
    CallStatus.OPERATING: "completed",
    CallStatus.TERMINATED: "cancelled",
}
"""There, procuring is implementing. Suspended and withdrawn projects may still be built."""

SECTORS: Final[dict[str, str]] = {
    "energy": "energy",
    "wind": "energy.wind",
    "solar": "energy.solar",
    "hydropower": "energy.hydropower",
    "grid": "energy",
    "agriculture": "economy",
    "livestock": "economy",
    "agro_processing": "economy",
    "infrastructure_logistics": "transport",
    "airport": "transport.air",
    "road": "transport.road",
    "logistics": "transport",
    "tourism_services": "cultureSportsAndRecreation",
    "resort": "cultureSportsAndRecreation",
    "ecotourism": "cultureSportsAndRecreation",
    "sport_culture": "cultureSportsAndRecreation",
    "social_housing": "socialHousing",
    "hospital": "health",
    "waste_water": "waterAndWaste",
}


def sectors_of(codes: Iterable[str]) -> list[str]:
    """Their codes for ours, each once; a finer one after the one above it, as they want it."""
    found = [SECTORS[code] for code in codes if code in SECTORS]
    with_parents = [one for code in found for one in (code.split(".")[0], code)]
    return list(dict.fromkeys(with_parents))
