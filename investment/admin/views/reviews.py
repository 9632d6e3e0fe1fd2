"""Projects of an agency that wait for its word: confirmed together, row by row, or on paper."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from investment.actions.ownership import agency_of, is_of_centre
from investment.actions.routing import centre
from investment.actions.verification import (
    ConfirmationRefused,
    Confirmed,
    confirm_many,
    version_of,
)
from investment.admin.review_forms import ConfirmManyForm
from investment.admin.reviewing import agencies_waiting, agency_asked, projects_of
from investment.dates import today
from investment.exports.reviews import document, workbook
from investment.exports.reviews.facts import facts_of, with_facts
from investment.exports.reviews.paper import review_sheet
from investment.models import InvestmentProject, Organisation

WRITERS = {"xlsx": workbook, "docx": document}
MAIN_FACTS = 3
"""How many figures stand beside a tick: capital, area, capacity; the rest is one click away."""
ROWS_A_PAGE = 50


class ReviewListView(
    PermissionCheckedMixin,
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # takes no parameters at run time
):
    """Due, overdue and never confirmed projects of one agency, each with a tick of its own.

    Who may change projects may open it for their own agency, the centre for any; ticks are there
    for members of the owning agency alone.
    """

    permission_required = "change"
    form_class = ConfirmManyForm
    template_name = "investment/admin/reviews.html"
    page_title = _("Waiting for confirmation")
    model = InvestmentProject
    index_url_name = reviews_url_name = review_sheet_url_name = confirm_url_name = ""

    @cached_property
    def agency(self) -> Organisation | None:
        """Whose projects are shown."""
        return agency_asked(self.request)

    @property
    def may_confirm(self) -> bool:
        """Whether the person speaks for the agency."""
        return self.agency is not None and agency_of(self.request.user) == self.agency  # type: ignore[arg-type]

    def form_valid(self, form: Any) -> HttpResponse:
        """Confirm what was ticked; say of each refused row why."""
        waiting = self._waiting().filter(pk__in=form.ticks).values_list("pk", flat=True)
        seen = {pk: form.ticks[pk] for pk in waiting}
        statement = form.cleaned_data["statement"]
        try:
            result = confirm_many(
                seen=seen,
                statement=statement,
                on=today(),
                by=self.request.user,  # type: ignore[arg-type]
            )
        except ConfirmationRefused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        _tell(self.request, result)
        return redirect(self.request.get_full_path())

    def form_invalid(self, form: Any) -> HttpResponse:
        """The form again, with the ticks and the statement."""
        messages.validation_error(self.request, _("Nothing was changed."), form)
        return super().form_invalid(form)

    def _waiting(self) -> Any:
        if self.agency is None:
            return InvestmentProject.objects.none()
        return projects_of(self.request, self.agency).awaiting_review(today())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        listed = {"url": reverse(self.index_url_name), "label": _("Projects")}
        return [*self.breadcrumbs_items, listed, {"url": "", "label": self.page_title}]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        form, is_centre = context["form"], is_of_centre(self.request.user)
        waiting = with_facts(self._waiting()).order_by(
            F("review_due_on").asc(nulls_last=True), "code"
        )
        page = Paginator(waiting, ROWS_A_PAGE).get_page(self.request.GET.get("p"))
        sheet = reverse(self.review_sheet_url_name, args=["docx"])
        return {
            **context,
            "agency": self.agency,
            "agencies": agencies_waiting(on=today()) if is_centre else [],
            "is_centre": is_centre,
            "may_confirm": self.may_confirm,
            "rows": [self._row(project, form) for project in page],
            "page": page,
            "sheet_urls": {ending: sheet.replace("docx", ending) for ending in sorted(WRITERS)},
            "action_url": self.request.get_full_path(),
            "submit_button_label": _("Confirm the ticked projects"),
            "submit_button_active_label": _("Confirm the ticked projects"),
            "media": form.media,
        }

    def _row(self, project: InvestmentProject, form: Any) -> dict[str, Any]:
        facts = facts_of(project, get_language() or "vi")
        return {
            "project": project,
            "tick": f"{project.pk}:{version_of(project)}",
            "is_ticked": project.pk in form.ticks,
            "facts": facts[:MAIN_FACTS],
            "freshness": project.freshness(today()).label,
            "href": reverse(self.confirm_url_name, args=[project.pk]),
        }


class ReviewSheetView(PermissionCheckedMixin, View):
    """The sheet of an agency as a file: its members get their own, the centre any."""

    permission_policy: Any = None
    permission_required = "change"

    def get(self, request: HttpRequest, ending: str) -> FileResponse:
        """The projects that wait, filled in; `.docx` or `.xlsx`.

        Raises:
            Http404: another ending, no agency, or one that is not the person's.
        """
        agency = agency_asked(request)
        if agency is None or ending not in WRITERS:
            raise Http404
        on, file, writer = today(), BytesIO(), WRITERS[ending]
        waiting = projects_of(request, agency).awaiting_review(on)
        sheet = review_sheet(agency=agency, addressee=centre(), projects=waiting, on=on)
        writer.write(sheet, file)
        file.seek(0)
        name = f"ra-soat-{agency.code}-{on.isoformat()}.{ending}"
        return FileResponse(
            file, as_attachment=True, filename=name, content_type=writer.CONTENT_TYPE
        )


def _tell(request: HttpRequest, result: Confirmed) -> None:
    if result.done:
        sentence = ngettext(
            "The figures of %(count)d project are confirmed.",
            "The figures of %(count)d projects are confirmed.",
            len(result.done),
        )
        messages.success(request, sentence % {"count": len(result.done)})
    for one in result.refused:
        messages.warning(request, f"{one.project.code}: {one.reason}")
