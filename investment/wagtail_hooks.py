"""What Wagtail finds at start: the catalogue's screens, its words for the audit, its refusals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.contrib.settings.registry import register_setting
from wagtail.snippets.models import register_snippet

from investment.admin.desk.panel import add_desk
from investment.admin.desk.panel import section as desk_section
from investment.admin.home import add_completeness
from investment.admin.views.deleting import refuse_deletion
from investment.admin.viewsets.enquiries import EnquiryViewSet
from investment.admin.viewsets.group import CatalogueGroup
from investment.admin.viewsets.imports import ImportViewSet
from investment.admin.viewsets.letters import ReviewLetterViewSet
from investment.admin.viewsets.translations import RecordTranslationsViewSet
from investment.models import CatalogueSettings

register_snippet(CatalogueGroup)
register_snippet(EnquiryViewSet)
register_snippet(ReviewLetterViewSet)
register_snippet(ImportViewSet)
register_setting(CatalogueSettings, icon="folder-open-inverse")
hooks.register("construct_homepage_panels", add_completeness)
hooks.register("construct_homepage_panels", add_desk)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Each section of the desk with all its lines."""
    return [path("desk/<slug:name>/", desk_section, name="desk_section")]


hooks.register("register_admin_viewset", RecordTranslationsViewSet)

LOG_ACTIONS = {
    "investment.clear": (_("Clear for the public"), _("Cleared for the public")),
    "investment.withdraw_clearance": (
        _("Take out of the public"),
        _("Clearance withdrawn, taken out of the public"),
    ),
    "investment.status": (_("Change call status"), _("Call status changed")),
    "investment.confirm": (_("Confirm the figures"), _("Figures confirmed by the agency")),
    "investment.review_letter": (_("Enter a signed letter"), _("Letter of the agency entered")),
    "investment.review_settle": (_("Settle a change"), _("Change of the letter settled")),
    "investment.translate": (_("Write a translation"), _("Words of a language written")),
    "investment.translation_confirm": (
        _("Confirm a translation"),
        _("Translation marked as current"),
    ),
    "investment.import": (_("Import a file"), _("Changed by an import")),
    "investment.import_upload": (_("Upload a file"), _("File uploaded")),
    "investment.import_undo": (_("Undo an import"), _("Import undone")),
    "investment.enquiry_receive": (_("Receive an enquiry"), _("Enquiry received")),
    "investment.enquiry_reply": (_("Reply to an enquiry"), _("Reply written")),
    "investment.enquiry_reassign": (_("Reassign an enquiry"), _("Given to another agency")),
    "investment.enquiry_end": (_("Close an enquiry"), _("Closed or marked as spam")),
    "investment.enquiry_reopen": (_("Take up an enquiry again"), _("Taken up again")),
    "investment.enquiry_send_again": (_("Send mails again"), _("Mails sent again")),
    "investment.enquiry_erase": (_("Erase personal data"), _("Personal data erased")),
}
"""Every action that `investment.actions` logs, with its name and what the history says."""


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """Give the audit its words: logging an action without them raises."""
    for action, (label, message) in LOG_ACTIONS.items():
        actions.register_action(action, label, message)


@hooks.register("before_delete_snippet")
def keep_what_was_public(
    request: HttpRequest, records: Sequence[models.Model]
) -> HttpResponse | None:
    """Refuse deletions, single and in bulk, of what was ever public (design §5)."""
    return refuse_deletion(request, records)
