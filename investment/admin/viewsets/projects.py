"""Projects and what is published with them."""

from __future__ import annotations

from typing import Any

from django.db.models import BooleanField, ExpressionWrapper
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column, UpdatedAtColumn

from investment.admin.columns import (
    CallColumn,
    CompletenessColumn,
    FreshnessColumn,
    NameColumn,
    PublicationColumn,
    TranslationsColumn,
)
from investment.admin.filters import ActivityFilterSet, ProjectFilterSet, ZoneFilterSet
from investment.admin.panels.project import PROJECT
from investment.admin.panels.promotion import ACTIVITY, INCENTIVE
from investment.admin.panels.zone import ZONE
from investment.admin.views.confirming import ConfirmView
from investment.admin.views.editing import ProjectEditView
from investment.admin.views.lists import ProjectListView
from investment.admin.views.reviews import ReviewListView, ReviewSheetView
from investment.admin.views.status import StatusView
from investment.admin.viewsets.base import PublishedViewSet
from investment.dates import today
from investment.models import (
    Incentive,
    InvestmentProject,
    PromotionActivity,
    Zone,
)
from investment.models.project import open_call_condition


class ProjectViewSet(PublishedViewSet):
    """Projects; their call status has a screen of its own."""

    model = InvestmentProject
    icon = "doc-full"
    edit_handler = PROJECT
    filterset_class = ProjectFilterSet
    list_display = [
        "code",
        NameColumn(),
        CallColumn(),
        FreshnessColumn(),
        CompletenessColumn(),
        TranslationsColumn(),
        PublicationColumn(),
        UpdatedAtColumn(),
    ]
    index_view_class = ProjectListView
    edit_view_class = ProjectEditView

    def get_queryset(self, request: HttpRequest) -> Any:
        """Projects, each with whether an investor can join today."""
        is_open = ExpressionWrapper(open_call_condition(today()), output_field=BooleanField())
        return super().get_queryset(request).annotate(is_open_today=is_open)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        names = ("status", "confirm", "reviews", "review_sheet")
        urls = {f"{name}_url_name": self.get_url_name(name) for name in names}
        common: dict[str, Any] = super().get_common_view_kwargs(**urls, **values)
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        status, confirm = self.construct_view(StatusView), self.construct_view(ConfirmView)
        reviews, sheet = self.construct_view(ReviewListView), self.construct_view(ReviewSheetView)
        return [
            *super().get_urlpatterns(),
            path("status/<int:pk>/", status, name="status"),
            path("confirm/<int:pk>/", confirm, name="confirm"),
            path("reviews/", reviews, name="reviews"),
            path("reviews/sheet.<str:ending>", sheet, name="review_sheet"),
        ]


class ZoneViewSet(PublishedViewSet):
    """Economic zones, industrial parks, port and airport."""

    model = Zone
    icon = "site"
    edit_handler = ZONE
    filterset_class = ZoneFilterSet
    list_display = [
        "code",
        NameColumn(),
        "kind",
        BooleanColumn("is_source_checked", label=capfirst(_("source checked"))),
        TranslationsColumn(),
        PublicationColumn(),
        UpdatedAtColumn(),
    ]


class ActivityViewSet(PublishedViewSet):
    """Promotion activities."""

    model = PromotionActivity
    icon = "date"
    edit_handler = ACTIVITY
    filterset_class = ActivityFilterSet
    search_fields = ("code", "title", "place_name")
    list_display = [
        "code",
        NameColumn("title", capfirst(_("title"))),
        "kind",
        "starts_on",
        TranslationsColumn(),
        PublicationColumn(),
        UpdatedAtColumn(),
    ]


class IncentiveViewSet(PublishedViewSet):
    """Incentives, with the law that they rest on."""

    model = Incentive
    icon = "tag"
    edit_handler = INCENTIVE
    search_fields = ("code", "scope", "summary")
    list_display = [
        "code",
        NameColumn("summary", capfirst(_("summary"))),
        "kind",
        Column("checked_on", label=capfirst(_("law checked on")), sort_key="checked_on"),
        TranslationsColumn(),
        PublicationColumn(),
        UpdatedAtColumn(),
    ]
