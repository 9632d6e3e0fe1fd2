"""What records refer to: terms, places, agencies, decisions, rates."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import BooleanColumn, Column, UpdatedAtColumn

from investment.admin.columns import LanguagesColumn, NameColumn
from investment.admin.filters import PlaceFilterSet
from investment.admin.panels import reference
from investment.admin.viewsets.base import RecordViewSet
from investment.models import (
    CallList,
    Contact,
    ExchangeRate,
    FundingRoute,
    InvestmentForm,
    LegalDocument,
    Organisation,
    Place,
    RoutingRule,
    Sector,
)
from investment.permissions.policy import RecordPolicy


class SectorViewSet(RecordViewSet):
    """The tree of sectors."""

    model = Sector
    icon = "list-ul"
    edit_handler = reference.SECTOR
    list_display = [
        "code",
        NameColumn(),
        Column("parent", label=capfirst(_("part of"))),
        "order",
        LanguagesColumn(),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("parent")


class InvestmentFormViewSet(RecordViewSet):
    """Investment forms."""

    model = InvestmentForm
    icon = "list-ul"
    edit_handler = reference.INVESTMENT_FORM


class FundingRouteViewSet(RecordViewSet):
    """Funding routes."""

    model = FundingRoute
    icon = "list-ul"
    edit_handler = reference.FUNDING_ROUTE


class ReadMostlyPolicy(RecordPolicy):
    """Nobody adds or deletes by hand: units come from the official list, whole."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Whether the person may look or correct."""
        return action not in ("add", "delete") and super().user_has_permission(user, action)

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        """Whether one of the actions is open to the person."""
        return any(self.user_has_permission(user, action) for action in actions)


class PlaceViewSet(RecordViewSet):
    """Units of today and those that they came from."""

    model = Place
    icon = "globe"
    edit_handler = reference.PLACE
    filterset_class = PlaceFilterSet
    search_fields = ("code", "official_code", "name", "full_name_vi", "aliases")
    list_display = [
        "code",
        NameColumn(),
        "kind",
        Column("parent", label=capfirst(_("part of"))),
        Column(
            "successors",
            label=capfirst(pgettext_lazy("place", "today")),
            accessor=lambda place: ", ".join(str(unit) for unit in place.successors.all()),
        ),
        LanguagesColumn(),
    ]

    @property
    def permission_policy(self) -> ReadMostlyPolicy:
        return ReadMostlyPolicy(self.model)

    def get_queryset(self, request: HttpRequest) -> Any:
        places = super().get_queryset(request)
        return places.select_related("parent").prefetch_related("successors")


class OrganisationViewSet(RecordViewSet):
    """Agencies, also those that were merged into others."""

    model = Organisation
    icon = "group"
    edit_handler = reference.ORGANISATION
    list_filter = ["kind", "is_active"]
    list_display = [
        "code",
        NameColumn(),
        "kind",
        BooleanColumn("is_active", label=capfirst(_("exists"))),
        LanguagesColumn(),
        UpdatedAtColumn(),
    ]


class ContactViewSet(RecordViewSet):
    """Shared mailboxes of agencies."""

    model = Contact
    icon = "mail"
    edit_handler = reference.CONTACT
    search_fields = ("role", "e_mail", "organisation__code", "organisation__name_vi")
    list_display = [
        "__str__",
        Column("e_mail", label=capfirst(_("shared mailbox"))),
        Column(
            "languages", label=capfirst(_("languages")), accessor=lambda c: ", ".join(c.languages)
        ),
        UpdatedAtColumn(),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("organisation")


class RoutingRuleViewSet(RecordViewSet):
    """Which agency answers which matter."""

    model = RoutingRule
    icon = "arrow-right"
    edit_handler = reference.ROUTING_RULE
    search_fields = ("matter", "name", "organisation__name_vi")
    list_display = [
        "matter",
        NameColumn(),
        Column("organisation", label=capfirst(_("organisation"))),
        LanguagesColumn(),
        UpdatedAtColumn(),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("organisation")


class CallListViewSet(RecordViewSet):
    """Lists of projects that the province approved for a period."""

    model = CallList
    icon = "list-ol"
    edit_handler = reference.CALL_LIST
    search_fields = ("code", "name", "decision_number")
    list_display = [
        "code",
        NameColumn(),
        "decision_number",
        "period_start",
        "period_end",
        LanguagesColumn(),
        UpdatedAtColumn(),
    ]


class LegalDocumentViewSet(RecordViewSet):
    """Laws, decrees and decisions."""

    model = LegalDocument
    icon = "doc-full-inverse"
    edit_handler = reference.LEGAL_DOCUMENT
    search_fields = ("number", "title")
    list_display = [
        "__str__",
        "number",
        "issued_on",
        "checked_on",
        LanguagesColumn("title"),
        UpdatedAtColumn(),
    ]


class ExchangeRateViewSet(RecordViewSet):
    """Rates, entered with date and source."""

    model = ExchangeRate
    icon = "order"
    edit_handler = reference.EXCHANGE_RATE
    list_filter = ["currency"]
    search_fields = ("currency", "source")
    list_display = ["currency", "vnd_per_unit", "on", "source", "is_derived"]
