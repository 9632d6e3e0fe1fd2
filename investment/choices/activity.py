"""Code lists of promotion activities. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ActivityKind(TextChoices):
    """Kinds of promotion activities that the plan names (design §1)."""

    FAIR = "fair", _("Fair")
    EXHIBITION = "exhibition", _("Exhibition")
    CONFERENCE = "conference", _("Conference")
    SEMINAR = "seminar", _("Seminar")
    TRADE_PROMOTION = "trade_promotion", _("Trade promotion")
    SUPPLY_DEMAND_MATCHING = "supply_demand_matching", _("Supply and demand matching")
    BILATERAL_FORUM = "bilateral_forum", _("Bilateral forum")
    MULTILATERAL_FORUM = "multilateral_forum", _("Multilateral forum")
    OUTBOUND_DELEGATION = "outbound_delegation", _("Outbound delegation")
    INBOUND_DELEGATION = "inbound_delegation", _("Inbound delegation")
    MOU_SIGNING = "mou_signing", _("Memorandum signing")
    BORDER_TALKS = "border_talks", _("Border talks")
    CULTURE_SPORT_TOURISM = "culture_sport_tourism", _("Culture, sport and tourism")
    TENDER = "tender", pgettext_lazy("activity", "Tender")
    GROUNDBREAKING = "groundbreaking", _("Groundbreaking")
    CERTIFICATE_HANDOVER = "certificate_handover", _("Certificate hand-over")
    WORKING_SESSION = "working_session", _("Working session")
    COOPERATION_AGREEMENT = "cooperation_agreement", _("Cooperation agreement")
    ANNUAL_SUMMARY = "annual_summary", _("Annual summary")


class ParticipationKind(TextChoices):
    """What happened with a project at an activity."""

    PRESENTED = "presented", _("Presented")
    VISITED = "visited", _("Visited")
    DISCUSSED = "discussed", _("Discussed")
    SIGNED = "signed", _("Signed")
