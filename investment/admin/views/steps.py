"""Back to the author, and out of the public: one person, one reason."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from investment.actions.clearance import WithdrawalRefused, withdraw_clearance
from investment.actions.steps import StepRefused, send_back
from investment.admin.forms import ReasonForm
from investment.admin.views.decision import DecisionView
from investment.permissions.policy import SEEING


class SendBackView(DecisionView):
    """Returns what waits to its author; who may decide about the step may do so."""

    any_permission_required = SEEING
    form_class = ReasonForm
    template_name = "wagtailadmin/generic/form.html"
    page_title = _("Send back with a note")
    submit_label = _("Send back")
    done = _("It was sent back; its author finds the note on the desk.")
    refusals = (StepRefused,)

    def act(self, form: Any) -> None:
        """Return it with the note."""
        send_back(record=self.object, by=self.person, note=form.cleaned_data["reason"])


class RetractView(DecisionView):
    """Takes a record out of the public at once; for those who clear and those who publish."""

    any_permission_required = ("clear", "publish")
    form_class = ReasonForm
    template_name = "wagtailadmin/generic/form.html"
    page_title = _("Take out of the public")
    submit_label = _("Take out of the public")
    done = _("It is not public any more. Before it comes back, a second person clears it anew.")
    refusals = (WithdrawalRefused,)

    def act(self, form: Any) -> None:
        """Withdraw what was cleared."""
        withdraw_clearance(record=self.object, by=self.person, reason=form.cleaned_data["reason"])
