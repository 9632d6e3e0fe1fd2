"""Creating, editing and approving records: what the gate refuses is said, and nothing is lost."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.models import Revision
from wagtail.snippets.views.snippets import CreateView, EditView, WorkflowActionView

from investment.actions.translating.languages import languages_of
from investment.admin.columns import words_label
from investment.models import Clearance, NotCleared, NotPublishable

REFUSALS = (NotCleared, NotPublishable)


class RecordCreateView(CreateView):
    """A new record: where it cannot be public yet, it is kept as a draft."""

    clear_url_name = ""

    def run_action_method(self) -> HttpResponse | None:
        """Publish or take a step of a workflow, or say why not."""
        try:
            response: HttpResponse | None = super().run_action_method()
        except REFUSALS as refusal:
            return _kept_as_draft(self, refusal)
        return response


class RecordEditView(EditView):
    """A record being changed: where the change cannot be public yet, it is kept as a draft."""

    clear_url_name = retract_url_name = words_url_name = ""

    def save_instance(self) -> Any:
        """Save; a decision about what stands there makes no new revision of it.

        Of what was cleared it would be one that nobody has cleared, though it says the same, and
        whoever reviews would count as an author of what they only read.
        """
        revision = self.object.latest_revision
        is_unchanged = revision is not None and not self.form.has_changed()
        is_decision = self.action == "workflow-action" or (
            self.action == "publish" and revision is not None and _is_cleared(revision)
        )
        if is_decision and is_unchanged:
            self.new_revision, self.has_content_changes = revision, False
            return self.object
        return super().save_instance()

    def run_action_method(self) -> HttpResponse | None:
        """Publish or take a step of a workflow, or say why not."""
        try:
            response: HttpResponse | None = super().run_action_method()
        except REFUSALS as refusal:
            return _kept_as_draft(self, refusal)
        return response

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Also the words of the person's languages, and the steps to the public and back."""
        buttons: list[Button] = [*super().header_more_buttons]
        for code in languages_of(self.request.user):
            address = reverse(self.words_url_name, args=[quote(self.object.pk), code])
            button = Button(words_label(code), url=address, icon_name="globe", priority=6)
            buttons.append(button)
        can_clear = self.user_has_permission("clear")
        if can_clear:
            buttons.append(self._step(self.clear_url_name, _("Clear for the public"), "check", 5))
        if self.object.live and (can_clear or self.user_has_permission("publish")):
            label = _("Take out of the public")
            buttons.append(self._step(self.retract_url_name, label, "download", 6))
        return buttons

    def _step(self, url_name: str, label: str, icon: str, priority: int) -> Button:
        address = reverse(url_name, args=[quote(self.object.pk)])
        return Button(label, url=address, icon_name=icon, priority=priority)


class ProjectEditView(RecordEditView):
    """A project being changed."""

    status_url_name = confirm_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Also the change of status and the confirmation, which the form cannot make."""
        confirm = self._step(self.confirm_url_name, _("Confirm the figures"), "check", 3)
        status = self._step(self.status_url_name, _("Change call status"), "history", 4)
        return [*super().header_more_buttons, confirm, status]


class ApprovalView(WorkflowActionView):
    """A step of a workflow: the last one publishes, and the gate may refuse."""

    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        """Take the step, or say why not."""
        try:
            response: HttpResponse = super().post(request, *args, **options)
        except REFUSALS as refusal:
            messages.error(request, str(refusal))
            return redirect(self.redirect_url)
        return response


def _is_cleared(revision: Revision) -> bool:
    return Clearance.objects.standing_for(revision) is not None


def _kept_as_draft(view: Any, refusal: Exception) -> HttpResponse:
    """The words of a refusal above the form, which holds everything that was typed."""
    if view.expects_json_response:
        response: HttpResponse = view.json_error_response("refused", str(refusal))
        return response
    sentence = _("Saved as a draft, not public: %(reason)s") % {"reason": refusal}
    address = reverse(view.clear_url_name, args=[quote(view.object.pk)])
    messages.warning(
        view.request, sentence, buttons=[messages.button(address, _("Clear for the public"))]
    )
    return redirect(view.get_edit_url())
