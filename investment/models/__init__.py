"""Records of the investment database (design §5)."""

from __future__ import annotations

from investment.models.activity import ActivityFactSource, Participation, PromotionActivity
from investment.models.catalogue_settings import CatalogueSettings
from investment.models.catalogue_version import CatalogueVersion
from investment.models.clearance import Clearance, ClearanceWithdrawal, NotCleared
from investment.models.correspondence import EnquiryAssignment, EnquiryMail, EnquiryReply
from investment.models.decision import CallList, LegalDocument
from investment.models.demonstration import DemonstrationRow
from investment.models.deputy import Deputy
from investment.models.details import (
    Capacity,
    CostItem,
    Distance,
    FactSource,
    LandStep,
    LegalBasis,
    ListEntry,
    Utility,
)
from investment.models.document import ProjectDocument
from investment.models.document_file import DocumentFile
from investment.models.enquiry import Enquiry, ReceiptCounter
from investment.models.exchange_rate import ExchangeRate
from investment.models.freshness_count import FreshnessCount
from investment.models.history import StatusChange
from investment.models.importing import ColumnMapping, ImportedRow, ImportRecord
from investment.models.incentive import Incentive, IncentiveFactSource, IncentiveLegalBasis
from investment.models.index_change import IndexChange, IndexRebuild
from investment.models.membership import Membership
from investment.models.offer import Offer
from investment.models.organisation import Contact, Organisation, RoutingRule
from investment.models.place import Place, PlaceSuccession
from investment.models.project import InvestmentProject
from investment.models.promotion_document import PromotionDocument
from investment.models.published import NotPublishable, PublishedRecord
from investment.models.recurring_job import RecurringJob
from investment.models.review_letter import ReviewAnswer, ReviewLetter
from investment.models.review_notice import ReviewMail, ReviewNotice, ReviewReminder
from investment.models.search_document import PlaceSpelling, SearchDocument, SearchWord
from investment.models.taxonomy import FundingRoute, InvestmentForm, Sector
from investment.models.translation_confirmation import TranslationConfirmation
from investment.models.translation_standing import TranslationStanding
from investment.models.workflow import AgencyReviewTask, ClearanceTask
from investment.models.zone import (
    Zone,
    ZoneDistance,
    ZoneFactSource,
    ZoneLegalBasis,
    ZoneUtility,
)

__all__ = [
    "ActivityFactSource",
    "AgencyReviewTask",
    "CallList",
    "Capacity",
    "CatalogueSettings",
    "CatalogueVersion",
    "Clearance",
    "ClearanceTask",
    "ClearanceWithdrawal",
    "ColumnMapping",
    "Contact",
    "CostItem",
    "DemonstrationRow",
    "Deputy",
    "Distance",
    "DocumentFile",
    "Enquiry",
    "EnquiryAssignment",
    "EnquiryMail",
    "EnquiryReply",
    "ExchangeRate",
    "FactSource",
    "FreshnessCount",
    "FundingRoute",
    "ImportRecord",
    "ImportedRow",
    "Incentive",
    "IncentiveFactSource",
    "IncentiveLegalBasis",
    "IndexChange",
    "IndexRebuild",
    "InvestmentForm",
    "InvestmentProject",
    "LandStep",
    "LegalBasis",
    "LegalDocument",
    "ListEntry",
    "Membership",
    "NotCleared",
    "NotPublishable",
    "Offer",
    "Organisation",
    "Participation",
    "Place",
    "PlaceSpelling",
    "PlaceSuccession",
    "ProjectDocument",
    "PromotionActivity",
    "PromotionDocument",
    "PublishedRecord",
    "ReceiptCounter",
    "RecurringJob",
    "ReviewAnswer",
    "ReviewLetter",
    "ReviewMail",
    "ReviewNotice",
    "ReviewReminder",
    "RoutingRule",
    "SearchDocument",
    "SearchWord",
    "Sector",
    "StatusChange",
    "TranslationConfirmation",
    "TranslationStanding",
    "Utility",
    "Zone",
    "ZoneDistance",
    "ZoneFactSource",
    "ZoneLegalBasis",
    "ZoneUtility",
]
