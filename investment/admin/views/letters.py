"""Signed letters of agencies: entering one, reading it with its scan, settling what it changes."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseObjectMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.snippets.views.snippets import InspectView

from investment.actions.ownership import is_of_centre
from investment.actions.review_letters import LetterRefused, enter_review_letter, settle_change
from investment.admin.review_forms import LetterForm
from investment.admin.reviewing import agencies_waiting, agency_asked, projects_of
from investment.admin.views.decision import DecisionView
from investment.dates import today
from investment.models import Organisation, ReviewLetter


class LetterEntryView(
    PermissionCheckedMixin,
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # takes no parameters at run time
):
    """What the letter of an agency says, typed in by a member of the centre or a superuser."""

    permission_required = "add"
    template_name = "investment/admin/letter_entry.html"
    page_title = _("Enter a signed letter")
    model = ReviewLetter
    index_url_name = add_url_name = edit_url_name = ""

    def dispatch(self, request: HttpRequest, *args: Any, **keys: Any) -> HttpResponseBase:
        """Only the centre speaks for others."""
        if not is_of_centre(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **keys)

    @cached_property
    def agency(self) -> Organisation | None:
        """Whose letter it is; the centre chooses one first."""
        return agency_asked(self.request) if self.request.GET.get("agency") else None

    def get_form_class(self) -> Any:
        """Not the form of the record that Wagtail hands to every view that adds one."""
        return LetterForm

    def get_form_kwargs(self) -> dict[str, Any]:
        """The projects that the agency answers for."""
        projects = projects_of(self.request, self.agency) if self.agency else None
        rows = projects.order_by("code") if projects is not None else ()
        return {**super().get_form_kwargs(), "projects": list(rows)}

    def form_valid(self, form: Any) -> HttpResponse:
        """Enter the letter; what cannot be done is said, and nothing is stored."""
        if self.agency is None:
            raise Http404
        try:
            letter = enter_review_letter(
                letter=form.letter(self.agency),
                answers=form.answers(),
                on=today(),
                by=self.request.user,  # type: ignore[arg-type]
                at=timezone.now(),
            )
        except LetterRefused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        messages.success(self.request, _("The letter is entered."))
        return redirect(reverse(self.edit_url_name, args=[quote(letter.pk)]))

    def form_invalid(self, form: Any) -> HttpResponse:
        """The form again with all that was typed; a browser empties the box of the file."""
        messages.validation_error(self.request, _("Nothing was changed."), form)
        return super().form_invalid(form)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        listed = capfirst(str(ReviewLetter._meta.verbose_name_plural))
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": listed},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        return {
            **context,
            "agency": self.agency,
            "agencies": agencies_waiting(on=today()),
            "is_multipart": True,
            "action_url": self.request.get_full_path(),
            "submit_button_label": _("Enter the letter"),
            "submit_button_active_label": _("Enter the letter"),
            "media": context["form"].media,
        }


class LetterView(InspectView):
    """A letter with what it says; it stays as it was entered."""

    any_permission_required = ["add", "view"]
    page_title = _("Letter of an agency")
    scan_url_name = settle_url_name = ""

    def get_edit_url(self) -> None:
        """There is no other form than this page."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        letter: ReviewLetter = self.object
        answers = letter.answers.select_related("project", "settled_by").order_by("project__code")
        may_settle = self.user_has_permission("add") and is_of_centre(self.request.user)
        return {
            **super().get_context_data(**values),
            "scan_url": reverse(self.scan_url_name, args=[letter.pk]),
            "rows": [
                {"answer": answer, "settle_url": self._settle_url(answer) if may_settle else ""}
                for answer in answers
            ],
        }

    def _settle_url(self, answer: Any) -> str:
        """Where a change that nobody has settled is settled."""
        is_open = answer.settled_at is None and answer.verdict == "changed"
        return reverse(self.settle_url_name, args=[self.object.pk, answer.pk]) if is_open else ""


class SettleView(DecisionView):
    """The change of one project is public: the letter confirms it. For members of the centre."""

    permission_required = "add"
    template_name = "investment/admin/letter_settle.html"
    page_title = submit_label = _("The change is public: confirm by the letter")
    done = _("The change is settled, and the figures are confirmed by the letter.")
    refusals = (LetterRefused,)

    @cached_property
    def answer(self) -> Any:
        """The answer of the letter; 404 where another letter has it, or it was settled."""
        return get_object_or_404(self.object.answers.unsettled(), pk=self.kwargs["answer"])

    def get_form_class(self) -> Any:
        """There is nothing to fill in."""
        return Form

    def act(self, form: Any) -> None:
        """Settle it."""
        settle_change(answer=self.answer, by=self.person, at=timezone.now())

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        return super().get_context_data(answer=self.answer, **values)


class ScanView(PermissionCheckedMixin, BaseObjectMixin, View):
    """Hands out the scan of a letter to the centre and to the agency that wrote it."""

    any_permission_required = ("add", "view")
    object: ReviewLetter

    def get(self, request: HttpRequest, *args: Any, **keys: Any) -> FileResponse:
        """The file as it was uploaded.

        Raises:
            Http404: somebody took the file out of the storage.
        """
        letter = self.object
        try:
            file = letter.open()
        except FileNotFoundError as error:
            raise Http404 from error
        name = f"{letter.agency.code}-{letter.issued_on.isoformat()}.{letter.file_kind}"
        return FileResponse(file, filename=name, content_type=letter.kind.content_type)
