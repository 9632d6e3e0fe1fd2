"""Changing the call status of a project."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from investment.actions.status import StatusChangeRefused, change_call_status, withdraw
from investment.admin.forms import StatusForm
from investment.admin.views.decision import DecisionView
from investment.choices import CallStatus

TAKING_OUT = (CallStatus.WITHDRAWN, CallStatus.SUSPENDED)
"""What one person who keeps a project may do at once: nothing new becomes public by it."""


class StatusView(DecisionView):
    """The one screen that changes a call status: a dated row with its reason (design §5).

    Who may change a project takes it out of the call; every other status is public at once, and
    therefore for those who publish.
    """

    permission_required = "change"
    form_class = StatusForm
    template_name = "investment/admin/status.html"
    page_title = _("Change call status")
    submit_label = _("Change call status")
    done = _("The call status was changed.")
    refusals = (StatusChangeRefused,)

    def get_form_kwargs(self) -> dict[str, Any]:
        statuses = () if self.user_has_permission("publish") else TAKING_OUT
        return {**super().get_form_kwargs(), "statuses": statuses}

    def get_initial(self) -> dict[str, Any]:
        """The status of `?status=`, for links that know which; chosen beforehand, not yet set."""
        wanted = self.request.GET.get("status", "")
        return {"status": wanted} if wanted in CallStatus.values else {}

    def act(self, form: Any) -> None:
        """Change the status; leaving the call has a rule of its own."""
        values = {
            "project": self.object,
            "reason": form.reason(),
            "on": form.cleaned_data["on"],
            "by": self.person,
            "decision": form.cleaned_data["decision"],
        }
        if form.cleaned_data["status"] == CallStatus.WITHDRAWN:
            withdraw(**values)
        else:
            change_call_status(to=form.cleaned_data["status"], **values)

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        changes = self.object.status_changes.select_related("decision", "recorded_by")
        return super().get_context_data(changes=changes.order_by("-on", "-pk"), **values)
