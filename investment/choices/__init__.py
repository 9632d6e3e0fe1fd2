"""Code lists of the records. Codes never change; labels are translated."""

from __future__ import annotations

from investment.choices.activity import ActivityKind, ParticipationKind
from investment.choices.enquiry import OPEN_ENQUIRY_STATES, EnquiryState, MailKind, MailState
from investment.choices.importing import ImportState, RowAction, RowVerdict
from investment.choices.location import (
    DistanceTarget,
    LocationPrecision,
    OfferKind,
    OrganisationKind,
    PlaceKind,
    UtilityKind,
    ZoneKind,
)
from investment.choices.project import (
    ENDED_STATUSES,
    OPEN_STATUSES,
    CallStatus,
    CapitalBasis,
    EnvironmentClass,
    Freshness,
    LandStage,
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
    PromotionDocumentKind,
)
from investment.choices.review import STAGE_DAYS, ReviewNoticeKind, ReviewStage, ReviewVerdict

__all__ = [
    "ENDED_STATUSES",
    "OPEN_ENQUIRY_STATES",
    "OPEN_STATUSES",
    "STAGE_DAYS",
    "ActivityKind",
    "CallStatus",
    "CapitalBasis",
    "ClearanceKind",
    "DistanceTarget",
    "DocumentAccess",
    "DocumentKind",
    "EnquiryState",
    "EnvironmentClass",
    "Freshness",
    "ImportState",
    "IncentiveKind",
    "LandStage",
    "LocationPrecision",
    "MailKind",
    "MailState",
    "OfferKind",
    "OrganisationKind",
    "ParticipationKind",
    "PlaceKind",
    "PreparationStage",
    "PriceUnit",
    "PromotionDocumentKind",
    "ProposalStage",
    "Qualifier",
    "ReviewNoticeKind",
    "ReviewStage",
    "ReviewVerdict",
    "RowAction",
    "RowVerdict",
    "SelectionMethod",
    "UtilityKind",
    "ZoneKind",
]
