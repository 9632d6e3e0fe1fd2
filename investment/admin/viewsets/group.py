"""The menu of the catalogue, in the order of daily work."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from investment.admin.viewsets import deputies, documents, projects, reference


class CatalogueGroup(SnippetViewSetGroup):
    """Every list of the database."""

    menu_label = _("Catalogue")
    menu_name = "catalogue"
    menu_icon = "folder-open-inverse"
    menu_order = 150
    items = (
        projects.ProjectViewSet,
        projects.ZoneViewSet,
        projects.ActivityViewSet,
        projects.IncentiveViewSet,
        documents.PromotionDocumentViewSet,
        documents.ProjectDocumentViewSet,
        reference.CallListViewSet,
        reference.LegalDocumentViewSet,
        reference.OrganisationViewSet,
        reference.ContactViewSet,
        reference.RoutingRuleViewSet,
        reference.SectorViewSet,
        reference.PlaceViewSet,
        reference.InvestmentFormViewSet,
        reference.FundingRouteViewSet,
        reference.ExchangeRateViewSet,
        deputies.DeputyViewSet,
    )
