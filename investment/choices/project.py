"""Code lists of a project: its call, its money, its land. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class CallStatus(TextChoices):
    """Where a project stands between idea and operation (design §5)."""

    PROPOSED = "proposed", _("Proposed")
    PLANNED = "planned", _("Planned")
    CALLING = "calling", _("Calling for investment")
    SELECTING = "selecting_investor", _("Selecting an investor")
    APPROVED = "approved", _("Approved")
    CONSTRUCTION = "construction", _("Under construction")
    OPERATING = "operating", _("In operation")
    SUSPENDED = "suspended", _("Delayed or suspended")
    WITHDRAWN = "withdrawn", _("Withdrawn from the call")
    TERMINATED = "terminated", _("Terminated")


OPEN_STATUSES = (CallStatus.CALLING, CallStatus.SELECTING)
ENDED_STATUSES = (CallStatus.WITHDRAWN, CallStatus.APPROVED, CallStatus.TERMINATED)


class Freshness(TextChoices):
    """How far the figures of a record can be trusted today (design §5)."""

    FRESH = "fresh", _("Confirmed by the agency")
    DUE = "due", _("Review due")
    OVERDUE = "overdue", _("Review overdue")
    SOURCE_CHECKED = "source_checked", _("Checked against a public source")
    NEVER_CHECKED = "never_checked", _("Not reviewed")


class Qualifier(TextChoices):
    """How exactly a figure was published."""

    EXACT = "exact", _("As published")
    OVER = "over", _("Over")
    NEARLY = "nearly", _("Nearly")
    ABOUT = "about", _("About")
    ESTIMATE = "estimate", _("Estimate")


class SelectionMethod(TextChoices):
    """How the investor is chosen."""

    BIDDING = "bidding", _("Bidding")
    REGISTRATION = "registration", _("Registration of interest")
    DIRECT_APPOINTMENT = "direct_appointment", _("Direct appointment")
    LAND_AUCTION = "land_auction", _("Auction of land-use rights")


class PreparationStage(TextChoices):
    """How far a project has been prepared before the call."""

    IDEA = "idea", _("Idea")
    PRE_FEASIBILITY = "pre_feasibility", _("Pre-feasibility study")
    POLICY_APPROVED = "policy_approved", _("Investment policy approved")
    LAND_READY = "land_ready", _("Land ready")
    TENDER = "tender", pgettext_lazy("preparation stage", "Tender")


class ProposalStage(TextChoices):
    """Where a proposal to a donor stands."""

    IDEA = "idea", _("Idea")
    PROPOSAL = "proposal", _("Proposal")
    ACCEPTED = "accepted", _("Accepted")
    APPRAISED = "appraised", _("Appraised")
    AGREEMENT_SIGNED = "agreement_signed", _("Agreement signed")
    IMPLEMENTING = "implementing", _("Implementing")


class CapitalBasis(TextChoices):
    """What a published amount of capital counts."""

    TOTAL = "total", _("Total investment")
    REGISTERED = "registered", _("Registered capital")
    LICENSED = "licensed", _("Licensed capital")
    IMPLEMENTED = "implemented", _("Implemented capital")


class LandStage(TextChoices):
    """Steps of land readiness; each is dated and has its hectares."""

    PLANNED = "planned", pgettext_lazy("land", "Planned")
    CLEARED = "cleared", pgettext_lazy("land", "Compensated and cleared")
    LAND_DECISION = "land_decision", _("Land decision")
    LEVELLED = "levelled", pgettext_lazy("land", "Levelled")
    UTILITIES = "utilities", _("Utilities at the boundary")


class PriceUnit(TextChoices):
    """What a land price or a fee is paid for."""

    M2 = "m2", _("per m²")
    M2_YEAR = "m2_year", _("per m² and year")
    M2_MONTH = "m2_month", _("per m² and month")
    HA = "ha", _("per hectare")


class EnvironmentClass(TextChoices):
    """Groups of the Law on Environmental Protection 72/2020/QH14, article 28."""

    GROUP_1 = "1", _("Group I: high environmental risk")
    GROUP_2 = "2", _("Group II: possible environmental risk")
    GROUP_3 = "3", _("Group III: low environmental risk")
    GROUP_4 = "4", _("Group IV: no environmental risk")
