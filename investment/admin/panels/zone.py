"""The form of a zone."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel, MultiFieldPanel

from investment.admin.panels.rows import distances, fact_sources, legal_bases, utilities
from investment.admin.panels.words import fact, row, tabs, ticked, words_row
from investment.models import Zone

IDENTITY = [
    row("code", "kind"),
    fact("parent", heading=_("Part of"), widget=forms.Select),
    fact("managing_body", heading=_("Managing body"), widget=forms.Select),
    fact("places", heading=_("Places, present and former")),
    row("latitude", "longitude", "location_precision"),
    distances(),
]

LAND = [
    row("area_ha", "industrial_land_ha", "leased_ha"),
    row("available_m2", "available_as_of", "smallest_plot_m2"),
    row("lease_price", "lease_price_currency", "lease_price_unit"),
    row("lease_until_year", "lease_price_is_official"),
    row("infrastructure_fee", "infrastructure_fee_currency"),
    InlinePanel(
        "offers",
        heading=_("Offers"),
        label=_("offer"),
        panels=[
            words_row("title"),
            row("kind", "area_min_m2", "area_max_m2"),
            row("price", "price_currency", "price_unit"),
            row("available_from", "lease_ends_on", "as_of"),
        ],
    ),
]

CONDITIONS = [
    ticked("sectors_sought", heading=_("Sectors sought")),
    row("minimum_wage_region", "flood_level_m"),
    utilities(),
]

BASIS = [fact_sources(), legal_bases(), fact("is_source_checked")]

ZONE = tabs(
    Zone,
    [
        MultiFieldPanel(IDENTITY, heading=_("Identity and location")),
        MultiFieldPanel(LAND, heading=_("Land")),
        MultiFieldPanel(CONDITIONS, heading=_("Conditions")),
        MultiFieldPanel(BASIS, heading=_("Sources and legal basis")),
    ],
    ("name", "summary", "developer_name", "tenure", "sectors_refused"),
)
