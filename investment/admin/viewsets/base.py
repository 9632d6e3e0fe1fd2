"""What every viewset of the catalogue shares: one place that says which records a person sees."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.admin.utils import unquote
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from investment.admin.columns import LanguagesColumn, NameColumn
from investment.admin.views.clearing import ClearView
from investment.admin.views.editing import ApprovalView, RecordCreateView, RecordEditView
from investment.admin.views.files import StoredFileView
from investment.admin.views.lists import PublishedListView, RecordChooserViewSet, RecordListView
from investment.admin.views.words import WordsView

View = Callable[..., HttpResponse]


class RecordViewSet(SnippetViewSet):
    """Any record. Wagtail asks the permission policy about single objects in few of its views, so
    list, choosers and every view that takes a key go through `get_queryset` here.
    """

    copy_view_enabled = False  # a copy would carry code, sources and confirmation of another
    list_per_page = 50
    search_backend_name = None  # the stock index is slow and blind to accents
    search_fields: tuple[str, ...] = ("code", "name")
    list_display = ["code", NameColumn(), LanguagesColumn(), UpdatedAtColumn()]
    index_view_class = RecordListView
    chooser_viewset_class = RecordChooserViewSet

    def get_queryset(self, request: HttpRequest) -> Any:
        """The records that the person may see; any other answers as if it did not exist."""
        return self.model._default_manager.all()

    def construct_view(self, view_class: Any, **values: Any) -> View:
        """A view that refuses keys of records the person may not see."""
        view: View = super().construct_view(view_class, **values)

        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **keys: Any) -> HttpResponse:
            if "pk" in keys:
                key = unquote(str(keys["pk"]))
                if not key.isdecimal() or not self.get_queryset(request).filter(pk=key).exists():
                    raise Http404
            return view(request, *args, **keys)

        return checked


class PublishedViewSet(RecordViewSet):
    """A record that can be public: publishing goes through the gate, clearing has its screen."""

    index_view_class = PublishedListView
    add_view_class = RecordCreateView
    edit_view_class = RecordEditView
    workflow_action_view_class = ApprovalView

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        common: dict[str, Any] = super().get_common_view_kwargs(
            clear_url_name=self.get_url_name("clear"),
            words_url_name=self.get_url_name("words"),
            **values,
        )
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        clear, file = self.construct_view(ClearView), self.construct_view(StoredFileView)
        return [
            *super().get_urlpatterns(),
            path("clear/<int:pk>/", clear, name="clear"),
            path("file/<int:pk>/", file, name="file"),
            path("words/<int:pk>/<str:language>/", self.construct_view(WordsView), name="words"),
        ]
