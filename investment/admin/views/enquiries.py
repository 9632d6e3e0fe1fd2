"""The screens of an enquiry: what was asked, and what editors do with it."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.forms import Form
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import InspectView

from investment.actions.enquiries.answering import (
    AnswerRefused,
    end,
    reassign,
    reply,
    send_again,
    take_up_again,
)
from investment.actions.enquiries.visibility import visible_to
from investment.admin.enquiry_forms import REOPEN, EndForm, ReassignForm, ReplyForm
from investment.admin.views.decision import DecisionView
from investment.models import Enquiry

STEPS = (
    ("reply", _("Reply"), "mail"),
    ("reassign", _("Give to another agency"), "arrow-right"),
    ("end", _("Close or take up again"), "check"),
    ("send_again", _("Send mails again"), "rotate"),
)


class EnquiryView(InspectView):
    """Everything that is kept of an enquiry; nobody edits what an investor wrote."""

    any_permission_required = ["change", "view"]
    page_title = _("Enquiry")
    reply_url_name = reassign_url_name = end_url_name = send_again_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """The steps that the person may take."""
        if self.object.is_erased or not self.user_has_permission("change"):
            return []
        return [
            Button(
                label,
                url=reverse(getattr(self, f"{name}_url_name"), args=[quote(self.object.pk)]),
                icon_name=icon,
                priority=number,
            )
            for number, (name, label, icon) in enumerate(STEPS)
        ]

    def get_edit_url(self) -> None:
        """There is no other form than this page."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        enquiry: Enquiry = self.object
        return {
            **super().get_context_data(**values),
            "projects": enquiry.projects.order_by("code"),
            "replies": enquiry.replies.select_related("written_by", "mail"),
            "assignments": enquiry.assignments.select_related("agency", "assigned_by"),
            "mails": enquiry.mails.all(),
            "steps": self.header_more_buttons,
        }


class EnquiryDecision(DecisionView):
    """One step with an enquiry; afterwards the enquiry again, where the person still sees it."""

    permission_required = "change"
    template_name = "investment/admin/enquiry_step.html"
    refusals = (AnswerRefused,)
    inspect_url_name = ""

    def get_success_url(self) -> str:
        """The enquiry; the list where another agency has it now."""
        if visible_to(self.person).filter(pk=self.object.pk).exists():
            return reverse(self.inspect_url_name, args=[quote(self.object.pk)])
        return reverse(self.index_url_name)


class ReplyView(EnquiryDecision):
    """Answering."""

    form_class = ReplyForm
    page_title = submit_label = _("Send the reply")
    done = _("The reply was stored and goes to the sender.")

    def act(self, form: Any) -> None:
        """Store the reply; its mail follows."""
        text = form.cleaned_data["text"]
        reply(enquiry=self.object, text=text, by=self.person, at=timezone.now())


class ReassignView(EnquiryDecision):
    """Giving an enquiry to another agency."""

    form_class = ReassignForm
    page_title = submit_label = _("Give to another agency")
    done = _("The other agency has the enquiry now.")

    def act(self, form: Any) -> None:
        """Assign; the agency is told."""
        values = form.cleaned_data
        reassign(
            enquiry=self.object,
            agency=values["agency"],
            reason=values["reason"],
            by=self.person,
            at=timezone.now(),
        )


class EndView(EnquiryDecision):
    """Closing an enquiry, calling it spam, taking it up again."""

    form_class = EndForm
    page_title = submit_label = _("Close or take up again")
    done = _("The state of the enquiry was changed.")

    def act(self, form: Any) -> None:
        """Change the state."""
        decision, at = form.cleaned_data["decision"], timezone.now()
        if decision == REOPEN:
            take_up_again(enquiry=self.object, by=self.person, at=at)
        else:
            end(enquiry=self.object, state=decision, by=self.person, at=at)


class SendAgainView(EnquiryDecision):
    """Trying the mails once more that failed."""

    page_title = submit_label = _("Send mails again")
    done = _("The mails are tried again.")

    def get_form_class(self) -> Any:
        """There is nothing to fill in."""
        return Form

    def act(self, form: Any) -> None:
        """Put the mails back among those that wait."""
        send_again(enquiry=self.object, by=self.person, at=timezone.now())
