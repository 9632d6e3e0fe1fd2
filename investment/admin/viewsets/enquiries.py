"""Enquiries of investors: a list, a page for each, and the steps that editors take."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn

from investment.actions.enquiries.visibility import visible_to
from investment.admin.enquiry_filters import EnquiryFilterSet
from investment.admin.views.enquiries import (
    EndView,
    EnquiryView,
    ReassignView,
    ReplyView,
    SendAgainView,
)
from investment.admin.viewsets.base import RecordViewSet
from investment.admin.viewsets.reference import ReadMostlyPolicy
from investment.choices import OPEN_ENQUIRY_STATES, MailKind, MailState
from investment.models import Enquiry

STEPS = {
    "reply": ReplyView,
    "reassign": ReassignView,
    "end": EndView,
    "send_again": SendAgainView,
}


def mail_trouble(enquiry: Enquiry) -> str:
    """What an editor must know of the mails of an enquiry; empty where all is well."""
    stuck = {mail.kind: mail.state for mail in enquiry.mails.all()}
    if stuck.get(MailKind.NOTICE) == MailState.NO_MAILBOX:
        return gettext("no mailbox: nobody was told")
    return gettext("a mail has failed") if MailState.FAILED in stuck.values() else ""


class EnquiryViewSet(RecordViewSet):
    """Nobody adds, edits or deletes: visitors write, a job erases."""

    model = Enquiry
    icon = "mail"
    add_to_admin_menu = True
    menu_order = 155
    edit_handler = ObjectList([FieldPanel("state", read_only=True)])
    inspect_view_enabled = True
    inspect_view_class = edit_view_class = EnquiryView
    inspect_template_name = edit_template_name = "investment/admin/enquiry.html"
    filterset_class = EnquiryFilterSet
    search_fields = ("receipt", "sender_name", "sender_organisation", "e_mail")
    list_display = [
        "receipt",
        StatusTagColumn(
            "get_state_display",
            label=capfirst(_("state")),
            sort_key="state",
            primary=lambda enquiry: enquiry.state in OPEN_ENQUIRY_STATES,
        ),
        DateColumn("received_at", label=capfirst(_("received")), sort_key="received_at"),
        Column("sender_organisation", label=capfirst(_("company or organisation"))),
        Column("territory", label=capfirst(_("country or territory")), sort_key="country"),
        Column("language", label=capfirst(_("language")), sort_key="language"),
        Column("assigned_agency", label=capfirst(_("agency"))),
        Column("mails", label=_("Mails"), accessor=mail_trouble),
    ]

    @property
    def permission_policy(self) -> ReadMostlyPolicy:
        return ReadMostlyPolicy(self.model)

    def get_queryset(self, request: HttpRequest) -> Any:
        """Those of the person's agency; all of them at the centre."""
        seen = visible_to(request.user)  # type: ignore[arg-type]  # signed in, as under /cms/ all are
        return seen.select_related("assigned_agency").prefetch_related("mails")

    def get_choosable(self, request: HttpRequest) -> Any:
        """No more than in the list: an enquiry is personal data."""
        return self.get_queryset(request)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        urls = {f"{name}_url_name": self.get_url_name(name) for name in STEPS}
        common: dict[str, Any] = super().get_common_view_kwargs(**urls, **values)
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        steps = [
            path(f"{name.replace('_', '-')}/<int:pk>/", self.construct_view(view), name=name)
            for name, view in STEPS.items()
        ]
        return [*super().get_urlpatterns(), *steps]
