"""The forms of activities and incentives."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel, MultiFieldPanel

from investment.admin.panels.rows import fact_sources, legal_bases
from investment.admin.panels.words import fact, row, tabs, ticked
from investment.admin.widgets import CommaList
from investment.models import Incentive, PromotionActivity

ACTIVITY = tabs(
    PromotionActivity,
    [
        row("code", "kind"),
        row("starts_on", "ends_on"),
        fact("countries", widget=CommaList),
        ticked("organisers", heading=_("Organisers")),
        ticked("zones", heading=_("Zones")),
        InlinePanel(
            "participations",
            heading=_("Projects"),
            label=_("project"),
            panels=[fact("project", heading=_("Project")), fact("kind")],
        ),
        fact_sources(),
        fact("is_source_checked"),
    ],
    ("title", "event_label", "place_name", "outcome_summary"),
)

INCENTIVE = tabs(
    Incentive,
    [
        row("code", "kind"),
        fact("zone", heading=_("Zone"), widget=forms.Select),
        MultiFieldPanel(
            [
                legal_bases(),
                fact("checked_on"),
                fact("checked_by", heading=_("Checked by"), widget=forms.Select),
            ],
            heading=_("Law"),
        ),
        fact_sources(),
    ],
    ("scope", "summary"),
)
