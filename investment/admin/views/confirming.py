"""The page on which an agency says of a project: unchanged, changed, or withdrawn (design §5)."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from investment.actions.ownership import agency_of
from investment.actions.verification import ConfirmationRefused, confirm, version_of
from investment.admin.review_forms import ConfirmForm
from investment.admin.views.decision import DecisionView
from investment.choices import CallStatus
from investment.dates import today
from investment.exports.reviews.facts import facts_of, with_facts
from investment.models import InvestmentProject


class ConfirmView(DecisionView):
    """Shows the public figures with their sources; only a pressed button confirms them.

    Who may change projects may open it, and members of the owning agency confirm; the action
    refuses everybody else. Mails lead here: a program that follows their links gets a page.
    """

    permission_required = "change"
    form_class = ConfirmForm
    template_name = "investment/admin/confirm.html"
    page_title = _("Confirm the figures")
    submit_label = _("Confirm: nothing has changed")
    done = _("The figures are confirmed.")
    refusals = (ConfirmationRefused,)
    confirm_url_name = status_url_name = ""

    def get_initial(self) -> dict[str, Any]:
        """What stands on the page."""
        return {"seen": version_of(self.object)}

    def act(self, form: Any) -> None:
        """Confirm what was on the page."""
        seen = form.cleaned_data["seen"]
        confirm(project=self.object, on=today(), by=self.person, seen=seen)

    def get_success_url(self) -> str:
        """The same page, which says until when the figures count as fresh."""
        return reverse(self.confirm_url_name, args=[quote(self.object.pk)])

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        project = with_facts(InvestmentProject.objects.filter(pk=self.object.pk)).get()
        owner = project.owning_agency.present() if project.owning_agency else None
        key, withdrawn = quote(project.pk), CallStatus.WITHDRAWN.value
        status = reverse(self.status_url_name, args=[key])
        return super().get_context_data(
            facts=facts_of(project, get_language() or "vi"),
            freshness=project.freshness(today()).label,
            owner=owner,
            may_confirm=owner is not None and agency_of(self.person) == owner,
            edit_url=reverse(self.edit_url_name, args=[key]),
            withdraw_url=f"{status}?status={withdrawn}",
            letters=project.review_answers.unsettled().select_related("letter"),
            **values,
        )
