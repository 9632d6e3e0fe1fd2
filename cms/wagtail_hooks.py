"""What the website adds to the editors' screens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.contrib.settings.registry import register_setting
from wagtail.documents.wagtail_hooks import DocumentsSummaryItem
from wagtail.models import Page

from cms.accounts.audit import LOGGED, action_name
from cms.accounts.panels import OwnPasswordPanel, codes_item, factor_item
from cms.accounts.views.people import refuse_in_bulk
from cms.accounts.views.report import SignInReportView
from cms.accounts.views.second_factor import CodesView, EnrolView, ProveView
from cms.accounts.viewsets import InvitationViewSet
from cms.editors.addresses import sees_every_agency
from cms.editors.clearing import (
    PageClearView,
    can_clear,
    clear_address,
    refuse_uncleared,
    refuse_uncleared_of_many,
)
from cms.editors.translations import TranslationsViewSet
from cms.models import SiteSettings
from cms.models.base import BasePage

register_setting(SiteSettings, icon="site")
hooks.register("before_publish_page", refuse_uncleared)
hooks.register("before_bulk_action", refuse_uncleared_of_many)
hooks.register("before_bulk_action", refuse_in_bulk)
hooks.register("register_account_settings_panel", OwnPasswordPanel)
hooks.register("register_account_menu_item", factor_item)
hooks.register("register_account_menu_item", codes_item)


@hooks.register("before_serve_page", order=-1)
def nothing_private(page: Page, *_request: Any) -> None:
    """A restricted page is none: visitors have no session in which they could sign in.

    No screen of ours restricts a page; a script or an older database may have.
    """
    if page.get_view_restrictions():
        raise Http404


@hooks.register("before_serve_document")
def no_uncleared_file(*_document: Any) -> None:
    """Wagtail's own documents, which its admin cannot do without, are no way past the gate.

    Files for the public are promotion documents and project documents (design §5).
    """
    raise Http404


@hooks.register("construct_main_menu")
def no_place_for_uncleared_files(_request: Any, items: list[Any]) -> None:
    """Nor do editors find a place to put such files."""
    items[:] = [item for item in items if item.name != "documents"]


@hooks.register("construct_homepage_summary_items")
def no_count_of_uncleared_files(_request: Any, items: list[Any]) -> None:
    """Nor are they counted on the first screen."""
    items[:] = [item for item in items if not isinstance(item, DocumentsSummaryItem)]


@hooks.register("construct_reports_menu")
def no_history_of_other_agencies(request: HttpRequest, items: list[Any]) -> None:
    """Nor do those who see one agency's records find the history of all."""
    if not sees_every_agency(request.user):
        items[:] = [item for item in items if item.name != "site-history"]


@hooks.register("insert_global_admin_css")
def editors_style_sheet() -> SafeString:
    """Our own small style sheet beside Wagtail's."""
    return format_html('<link rel="stylesheet" href="{}">', static("cms/editors/editors.css"))


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """The screen on which a second person clears a page; the second factor under the names that
    wagtail-2fa looks for; the report of sign-ins.
    """
    results = SignInReportView.as_view(results_only=True)
    return [
        path("pages/<int:page_id>/clear/", PageClearView.as_view(), name="clear_page"),
        path("second-factor/", ProveView.as_view(), name="wagtail_2fa_auth"),
        path("second-factor/device/", EnrolView.as_view(), name="wagtail_2fa_device_new"),
        path("second-factor/codes/", CodesView.as_view(), name="recovery_codes"),
        path("reports/sign-ins/", SignInReportView.as_view(), name="account_events"),
        path("reports/sign-ins/results/", results, name="account_events_results"),
    ]


@hooks.register("register_log_actions")
def words_of_the_audit(actions: Any) -> None:
    """What the history of an account or an invitation says: logging without words raises."""
    for kind in LOGGED:
        actions.register_action(action_name(kind), kind.label, kind.label)


@hooks.register("register_admin_viewset")
def invitations() -> InvitationViewSet:
    """Who was invited, among the settings."""
    return InvitationViewSet()


@hooks.register("register_reports_menu_item")
def report_of_sign_ins() -> MenuItem:
    """For who may change accounts."""
    return AccountsMenuItem(
        SignInReportView.page_title, reverse("account_events"), icon_name="user", order=900
    )


class AccountsMenuItem(MenuItem):
    """Shown to who may change accounts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("cms.change_user")


@hooks.register("register_page_header_buttons")
def clearing_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """The way to clearing, for those who may clear."""
    is_ours = isinstance(page.specific_deferred, BasePage)
    if is_ours and can_clear(page, user):
        yield Button(_("Clear for the public"), clear_address(page), icon_name="check", priority=5)


@hooks.register("register_admin_viewset")
def translations() -> TranslationsViewSet:
    """The list of pages with the state of their translations."""
    return TranslationsViewSet()
