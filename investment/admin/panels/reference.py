"""The forms of what records refer to: terms, places, agencies, decisions, rates."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, TabbedInterface

from investment.admin.panels.words import fact, row, tabs
from investment.admin.widgets import CommaList, TickedList
from investment.models import (
    CallList,
    Contact,
    FundingRoute,
    InvestmentForm,
    LegalDocument,
    Organisation,
    Place,
    RoutingRule,
    Sector,
)

SECTOR = tabs(
    Sector,
    [row("code", "order"), fact("parent", heading=_("Part of"), widget=forms.Select)],
    ("name",),
)
INVESTMENT_FORM = tabs(InvestmentForm, [row("code", "order")], ("name",))
FUNDING_ROUTE = tabs(FundingRoute, [row("code", "order")], ("name",))

PLACE = tabs(
    Place,
    [
        row("code", "official_code", "kind"),
        fact("full_name_vi"),
        fact("parent", heading=_("Part of")),
        fact("aliases", widget=CommaList),
        row("valid_from", "valid_until"),
        row("latitude", "longitude", "area_km2"),
    ],
    ("name",),
)

ORGANISATION = tabs(
    Organisation,
    [
        row("code", "kind"),
        fact("website"),
        row("is_active", "ended_on"),
        fact("successor", heading=_("Successor"), widget=forms.Select),
    ],
    ("name",),
)
CONTACT = tabs(
    Contact,
    [
        fact("organisation", heading=_("Organisation"), widget=forms.Select),
        row("e_mail", "telephone"),
        fact("languages", widget=TickedList(choices=settings.LANGUAGES)),
        fact("order"),
    ],
    ("role",),
)
ROUTING_RULE = tabs(
    RoutingRule,
    [fact("matter"), fact("organisation", heading=_("Organisation"), widget=forms.Select)],
    ("name",),
)

CALL_LIST = tabs(
    CallList,
    [
        fact("code"),
        row("decision_number", "decided_on", "published_on"),
        fact("issuer", heading=_("Issued by"), widget=forms.Select),
        row("period_start", "period_end"),
        fact("successor", heading=_("Successor"), widget=forms.Select),
    ],
    ("name",),
)
LEGAL_DOCUMENT = tabs(
    LegalDocument,
    [
        row("number", "issued_on"),
        fact("issuer", heading=_("Issued by"), widget=forms.Select),
        fact("url"),
        row("in_force_from", "in_force_until"),
        fact("replaced_by", heading=_("Replaced by")),
        fact("checked_on"),
        fact("checked_by", heading=_("Checked by"), widget=forms.Select),
    ],
    ("title",),
)
EXCHANGE_RATE = TabbedInterface(
    [
        ObjectList(
            [row("currency", "vnd_per_unit", "on"), fact("source"), fact("is_derived")],
            heading=_("Data"),
        )
    ]
)
