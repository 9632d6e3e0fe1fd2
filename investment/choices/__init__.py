"""Code lists of the records. Codes never change; labels are translated."""

from __future__ import annotations

from investment.choices.activity import ActivityKind, ParticipationKind
from investment.choices.location import (
    DistanceTarget,
    LocationPrecision,
    OrganisationKind,
    PlaceKind,
    UtilityKind,
    ZoneKind,
)
from investment.choices.project import (
    CallStatus,
    CapitalBasis,
    ENDED_STATUSES,
    EnvironmentClass,
    Freshness,
    LandStage,
    OPEN_STATUSES,
    PreparationStage,
    PriceUnit,
    ProposalStage,
    Qualifier,
    SelectionMethod,
)
from investment.choices.publication import (
    ClearanceKind,
    DocumentAccess,
    DocumentKind,
    IncentiveKind,
)

__all__ = [
    "ActivityKind",
    "CallStatus",
    "CapitalBasis",
    "ClearanceKind",
    "DistanceTarget",
    "DocumentAccess",
    "DocumentKind",
    "ENDED_STATUSES",
    "EnvironmentClass",
    "Freshness",
    "IncentiveKind",
    "LandStage",
    "LocationPrecision",
    "OPEN_STATUSES",
    "OrganisationKind",
    "ParticipationKind",
    "PlaceKind",
    "PreparationStage",
    "PriceUnit",
    "ProposalStage",
    "Qualifier",
    "SelectionMethod",
    "UtilityKind",
    "ZoneKind",
]
