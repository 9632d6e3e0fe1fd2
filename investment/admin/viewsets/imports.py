"""Imports: a list of them, a page for each, and the steps."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.permission_policies import ModelPermissionPolicy

from investment.actions.importing.visibility import imports_visible_to
from investment.admin.views.importing.downloads import RefusedView, TemplateView
from investment.admin.views.importing.page import ImportView
from investment.admin.views.importing.steps import (
    ColumnsView,
    UndoView,
    UploadView,
    WriteView,
)
from investment.admin.viewsets.base import RecordViewSet
from investment.choices import ImportState
from investment.models import ImportRecord, InvestmentProject

STEPS = {"columns": ColumnsView, "write": WriteView, "undo": UndoView, "refused": RefusedView}


class ImportPolicy(ModelPermissionPolicy):
    """Whoever may add and change projects may import them; nobody deletes what was imported."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Whether the person may, by what they may do with projects."""
        if action not in ("add", "change", "view"):
            return False
        projects: Any = InvestmentProject.snippet_viewset.permission_policy
        return all(projects.user_has_permission(user, needed) for needed in ("add", "change"))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        """Whether one of the actions is open to the person."""
        return any(self.user_has_permission(user, action) for action in actions)


class ImportViewSet(RecordViewSet):
    """Files of projects. Nobody edits or deletes a record of what was done."""

    model = ImportRecord
    icon = "upload"
    add_to_admin_menu = True
    menu_label = _("Imports")
    menu_order = 153
    edit_handler = ObjectList([FieldPanel("state", read_only=True)])
    add_view_class = UploadView
    inspect_view_enabled = True
    inspect_view_class = edit_view_class = ImportView
    inspect_template_name = edit_template_name = "investment/admin/importing/page.html"
    create_template_name = "investment/admin/importing/upload.html"
    search_fields = ("file_name", "digest")
    list_display = [
        "file_name",
        StatusTagColumn(
            "get_state_display",
            label=capfirst(_("state")),
            sort_key="state",
            primary=lambda record: record.state == ImportState.WRITTEN,
        ),
        Column("agency", label=capfirst(_("agency"))),
        Column("imported_by", label=capfirst(_("imported by"))),
        Column("done_count", label=capfirst(_("rows done"))),
        DateColumn("created_at", label=capfirst(_("created")), sort_key="created_at"),
    ]

    @property
    def permission_policy(self) -> ImportPolicy:
        return ImportPolicy(self.model)

    def get_queryset(self, request: HttpRequest) -> Any:
        """Those of the person's agency; all of them at the centre."""
        seen = imports_visible_to(request.user)  # type: ignore[arg-type]  # signed in, as all are
        return seen.select_related("agency", "imported_by")

    def get_choosable(self, request: HttpRequest) -> Any:
        """No more than in the list."""
        return self.get_queryset(request)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        urls = {f"{name}_url_name": self.get_url_name(name) for name in (*STEPS, "template")}
        common: dict[str, Any] = super().get_common_view_kwargs(**urls, **values)
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        steps = [
            path(f"{name}/<int:pk>/", self.construct_view(view), name=name)
            for name, view in STEPS.items()
        ]
        template = self.construct_view(TemplateView)
        return [
            *super().get_urlpatterns(),
            *steps,
            path("template/<str:language>/", template, name="template"),
        ]
