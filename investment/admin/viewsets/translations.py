"""The work list of translators in the menu, and the files that go to a bureau and come back."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from investment.actions.translating.languages import languages_of
from investment.admin.views.translations import TranslationListView
from investment.admin.views.word_files import ReceiveView, SendView


class TranslatorsMenuItem(MenuItem):
    """Shown to those who may write the words of a language."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(languages_of(request.user))


class RecordTranslationsViewSet(ViewSet):
    """Beside the list of pages (`cms.editors.translations`)."""

    name = "record_translations"
    url_prefix = "record-translations"
    icon = "globe"
    add_to_admin_menu = True
    menu_label = _("Record translations")  # the menu is narrow
    menu_name = "record_translations"
    menu_order = 251
    menu_item_class = TranslatorsMenuItem

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        common: dict[str, Any] = super().get_common_view_kwargs(
            index_url_name=self.get_url_name("index"),
            index_results_url_name=self.get_url_name("index_results"),
            send_url_name=self.get_url_name("send"),
            receive_url_name=self.get_url_name("receive"),
            **values,
        )
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        listing = TranslationListView
        return [
            path("", self.construct_view(listing), name="index"),
            path("results/", self.construct_view(listing, results_only=True), name="index_results"),
            path("send/<str:language>/", self.construct_view(SendView), name="send"),
            path("receive/", self.construct_view(ReceiveView), name="receive"),
        ]
