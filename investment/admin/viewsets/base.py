"""What every viewset of the catalogue shares: one place that says which records a person sees."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from investment.admin.columns import LanguagesColumn, NameColumn
from investment.admin.views.clearing import ClearView
from investment.admin.views.editing import ApprovalView, RecordCreateView, RecordEditView
from investment.admin.views.files import StoredFileView
from investment.admin.views.lists import PublishedListView, RecordChooserViewSet, RecordListView
from investment.admin.views.reading import (
    LatestInspectView,
    RecordCompareView,
    RecordHistoryView,
    RecordInspectView,
    RecordUsageView,
    RecordWorkflowDetailView,
    RecordWorkflowHistoryView,
)
from investment.admin.views.steps import RetractView, SendBackView
from investment.admin.views.words import WordsView
from investment.permissions.policy import SEEING, RecordPolicy

View = Callable[..., HttpResponse]
STEPS = {
    "clear": ClearView,
    "send_back": SendBackView,
    "retract": RetractView,
    "file": StoredFileView,
}
"""What can be done with a record that can be public, each at an address of its own."""


class RecordViewSet(SnippetViewSet):
    """Any record. Wagtail asks the permission policy about single objects in few of its views, so
    every view that takes a key passes one check here, and lists and choosers begin with what the
    person may see.
    """

    copy_view_enabled = False  # a copy would carry code, sources and confirmation of another
    list_per_page = 50
    search_backend_name = None  # the stock index is slow and blind to accents
    search_fields: tuple[str, ...] = ("code", "name")
    list_display = ["code", NameColumn(), LanguagesColumn(), UpdatedAtColumn()]
    index_view_class = RecordListView
    chooser_viewset_class = RecordChooserViewSet
    history_view_class = RecordHistoryView
    usage_view_class = RecordUsageView
    inspect_view_enabled = True  # for those who may look and not write
    inspect_view_class = RecordInspectView

    @property
    def permission_policy(self) -> RecordPolicy:
        return RecordPolicy(self.model)

    def get_queryset(self, request: HttpRequest) -> Any:
        """The records that the person may see; any other answers as if it did not exist."""
        return self.permission_policy.instances_user_has_any_permission_for(request.user, SEEING)

    def get_choosable(self, request: HttpRequest) -> Any:
        """The records to which the person may link: of what is no draft, all."""
        return self.model._default_manager.all()

    def construct_view(self, view_class: Any, **values: Any) -> View:
        """A view that refuses records the person may not see, and actions not theirs."""
        view: View = super().construct_view(view_class, **values)
        action = getattr(view_class, "permission_required", None)

        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **keys: Any) -> HttpResponse:
            if "pk" in keys:
                self._check(request, unquote(str(keys["pk"])), action)
            return view(request, *args, **keys)

        return checked

    def _check(self, request: HttpRequest, key: str, action: Any) -> None:
        record = self.get_queryset(request).filter(pk=key).first() if key.isdecimal() else None
        if record is None:
            raise Http404
        policy = self.permission_policy
        is_allowed = not isinstance(action, str) or policy.user_has_permission_for_instance(
            request.user, action, record
        )
        if not is_allowed and not _is_own_lock(request, action, record):
            raise PermissionDenied


class PublishedViewSet(RecordViewSet):
    """A record that can be public: publishing goes through the gate, clearing has its screen."""

    index_view_class = PublishedListView
    add_view_class = RecordCreateView
    edit_view_class = RecordEditView
    workflow_action_view_class = ApprovalView
    inspect_view_class = LatestInspectView
    revisions_compare_view_class = RecordCompareView
    workflow_history_view_class = RecordWorkflowHistoryView
    workflow_history_detail_view_class = RecordWorkflowDetailView

    def get_choosable(self, request: HttpRequest) -> Any:
        """What the person sees, and what everybody sees."""
        seen = self.get_queryset(request).values("pk")
        return self.model._default_manager.filter(Q(live=True) | Q(pk__in=seen))

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        names = {f"{name}_url_name": self.get_url_name(name) for name in (*STEPS, "words")}
        common: dict[str, Any] = super().get_common_view_kwargs(**names, **values)
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        steps = [
            path(f"{name.replace('_', '-')}/<int:pk>/", self.construct_view(view), name=name)
            for name, view in STEPS.items()
        ]
        words = path("words/<int:pk>/<str:language>/", self.construct_view(WordsView), name="words")
        return [*super().get_urlpatterns(), *steps, words]


def _is_own_lock(request: HttpRequest, action: Any, record: Model) -> bool:
    """Whether somebody takes back a lock of their own, which needs no permission."""
    return action == "unlock" and getattr(record, "locked_by_id", None) == request.user.pk
