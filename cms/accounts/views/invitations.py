"""Invitations: the list, a new one, the link once more, taking one back."""

from __future__ import annotations

from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import RedirectView
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.widgets.button import Button

from cms.accounts.forms.administering import InvitationForm
from cms.accounts.inviting import InvitationRefused, invite, invite_again, withdraw
from cms.models import Invitation, InvitationState
from investment.admin.views.decision import DecisionView
from investment.choices import MailState
from investment.dates import format_moment


def state_words(invitation: Invitation) -> Any:
    """The state as the list says it."""
    return invitation.state().label


def mail_words(invitation: Invitation) -> Any:
    """What became of the newest mail."""
    mails = list(invitation.mails.all())
    return MailState(mails[0].state).label if mails else "–"


class Moment(Column):
    """Day and time: Wagtail's column calls whatever is to come "just now"."""

    def get_value(self, instance: Invitation) -> str:
        return format_moment(super().get_value(instance), get_language() or "vi")


class InvitationsView(IndexView):
    """Who was invited, and what came of it; for who may add accounts."""

    page_title = _("Invitations")
    add_item_label = _("Invite somebody")
    any_permission_required = ["add"]
    default_ordering = "-invited_at"
    again_url_name = withdraw_url_name = ""

    @cached_property
    def columns(self) -> list[Column]:
        title = self._get_title_column_class(TitleColumn)
        return [
            title("full_name", label=_("Name")),
            Column("e_mail", label=capfirst(_("e-mail")), sort_key="e_mail"),
            StatusTagColumn("state", label=capfirst(_("state")), accessor=state_words),
            Column("mails", label=_("Mail"), accessor=mail_words),
            Column("agency", label=_("Agency")),
            Column("invited_by", label=capfirst(_("invited by"))),
            Moment("invited_at", label=capfirst(_("invited")), sort_key="invited_at"),
            Moment("ends_at", label=capfirst(_("ends")), sort_key="ends_at"),
        ]

    def get_base_queryset(self) -> Any:
        found = Invitation.objects.select_related("agency", "invited_by")
        return found.prefetch_related("mails")

    def get_list_more_buttons(self, instance: Invitation) -> list[Button]:
        """The decisions that an open one allows."""
        if instance.state() in (InvitationState.ACCEPTED, InvitationState.WITHDRAWN):
            return []
        again = reverse(self.again_url_name, args=[instance.pk])
        take_back = reverse(self.withdraw_url_name, args=[instance.pk])
        return [
            Button(_("Send the link again"), url=again, icon_name="mail"),
            Button(_("Withdraw"), url=take_back, icon_name="cross"),
        ]


class InviteView(CreateView):
    """A new invitation; for who may add accounts."""

    permission_required = "add"
    form_class = InvitationForm
    page_title = _("Invite somebody")
    submit_button_label = submit_button_active_label = _("Send the invitation")
    success_message = _("The invitation goes to %(object)s.")

    def get_form_class(self) -> Any:
        return InvitationForm

    def form_valid(self, form: Any) -> HttpResponse:
        """Invite, or show the refusal with what was typed."""
        by: Any = self.request.user
        groups = form.cleaned_data["groups"]
        try:
            invite(invitation=form.instance, groups=groups, by=by, request=self.request)
        except InvitationRefused as refusal:
            form.add_error("e_mail", str(refusal))
            self.produced_error_message = self.get_error_message()
            refused: HttpResponse = self.form_invalid(form)
            return refused
        messages.success(self.request, self.get_success_message(form.instance))
        return redirect(self.get_success_url())


class AddingIsInviting(RedirectView):
    """Where Wagtail would have an administrator type a password for somebody else."""

    pattern_name = "invitations:add"


class InvitationDecision(DecisionView):
    """One step with an invitation; for who may add accounts."""

    permission_required = "add"
    form_class = Form
    template_name = "cms/accounts/decision.html"
    refusals = (InvitationRefused,)
    explanation: Any = ""

    def get_success_url(self) -> str:
        return reverse(self.index_url_name)

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        return super().get_context_data(explanation=self.explanation, **values)


class InviteAgainView(InvitationDecision):
    """The mail was lost, or the link is over."""

    page_title = submit_label = _("Send the link again")
    explanation = _("A new link goes out and lasts seven days. Links sent before end now.")
    done = _("The invitation was sent again.")

    def act(self, form: Any) -> None:
        """Send it."""
        by: Any = self.person
        invite_again(invitation=self.object, by=by, request=self.request)


class WithdrawView(InvitationDecision):
    """The person does not come after all."""

    page_title = submit_label = _("Withdraw the invitation")
    explanation = _("The link ends now. Nobody is told.")
    done = _("The invitation is withdrawn.")

    def act(self, form: Any) -> None:
        """Take it back."""
        by: Any = self.person
        withdraw(invitation=self.object, by=by, request=self.request)
