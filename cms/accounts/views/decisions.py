"""Decisions about one account, each with its reason: closing, opening, clearing its factor."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.accounts.administrators import LastAdministrator
from cms.accounts.forms.administering import ReasonForm
from cms.accounts.leaving import LeavingRefused, deactivate, reactivate
from cms.accounts.second_factor import clear_factor
from investment.admin.views.decision import DecisionView


class AccountDecision(DecisionView):
    """For who may change accounts; those of superusers are for superusers."""

    permission_required = "change"
    form_class = ReasonForm
    template_name = "cms/accounts/decision.html"
    explanation: Any = ""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        return super().get_context_data(explanation=self.explanation, **values)

    def get_page_subtitle(self) -> str:
        return str(self.object.get_full_name() or self.object.get_username())

    def decided(self, form: Any) -> dict[str, Any]:
        """What every action here is told."""
        return {
            "person": self.object,
            "reason": form.cleaned_data["reason"],
            "by": self.person,
            "request": self.request,
        }


class DeactivateView(AccountDecision):
    """Somebody leaves."""

    page_title = submit_label = _("Deactivate the account")
    explanation = _(
        "Its sessions end at once and nobody can sign in with it. Nothing is deleted: what the "
        "person wrote keeps its author. The account can be activated again."
    )
    done = _("The account is deactivated.")
    refusals = (LeavingRefused, LastAdministrator)

    def act(self, form: Any) -> None:
        """Close it."""
        deactivate(**self.decided(form))


class ReactivateView(AccountDecision):
    """Somebody comes back."""

    page_title = submit_label = _("Activate the account again")
    explanation = _("The person signs in with the password and the roles as they were.")
    done = _("The account is active again.")
    refusals = (LeavingRefused,)

    def act(self, form: Any) -> None:
        """Open it."""
        reactivate(**self.decided(form))


class ClearFactorView(AccountDecision):
    """A telephone was lost."""

    page_title = submit_label = _("Clear the second factor")
    explanation = _(
        "Make sure that it is the person who asks: see them, or call a number that you know. "
        "Device and recovery codes are worth nothing afterwards, all sessions end, and at the "
        "next sign-in the person sets up another device."
    )
    done = _("The second factor is cleared.")

    def act(self, form: Any) -> None:
        """Take it away."""
        clear_factor(**self.decided(form))
