"""The steps of an import: upload a file, say what its columns hold, write, undo.

Whoever may add and change projects may take them, for the projects of their own agency; members of
the centre for any.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib.admin.utils import quote
from django.db import transaction
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from investment.actions.importing import mappings, uploading
from investment.actions.importing.plans import ImportRefused
from investment.actions.importing.undoing import undo_import
from investment.actions.importing.visibility import agency_of_imports
from investment.admin.views.decision import DecisionView
from investment.admin.views.importing.forms import ColumnsForm, UploadForm
from investment.choices import ImportState
from investment.intake.files import refuse_size
from investment.intake.refusals import FileRefused
from investment.models import ImportRecord
from investment.tasks.importing import check_upload, write_upload

REFUSALS = (FileRefused, ImportRefused)


class UploadView(
    PermissionCheckedMixin,
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # takes no parameters at run time
):
    """Choosing a file; one that cannot be read is refused above the form."""

    permission_required = "add"
    template_name = "investment/admin/importing/upload.html"
    page_title = _("Import projects")
    header_icon = "upload"
    model = ImportRecord
    columns_url_name = template_url_name = index_url_name = ""

    @property
    def person(self) -> Any:
        """Who imports; Wagtail's addresses let nobody through who has not signed in."""
        return self.request.user

    def get_form_class(self) -> type[UploadForm]:
        """Never the form of a record, which viewsets give to their first view."""
        return UploadForm

    def get_form_kwargs(self) -> dict[str, Any]:
        values: dict[str, Any] = super().get_form_kwargs()
        return {**values, "has_agencies": self._agency is None}

    @cached_property
    def _agency(self) -> Any:
        """The agency of the person; None for the centre, and for whoever has none to import for."""
        try:
            return agency_of_imports(self.person)
        except ImportRefused:
            return None

    def form_valid(self, form: Any) -> HttpResponse:
        """Keep the file and ask for its columns, or say why it cannot be read."""
        values = form.cleaned_data
        try:
            refuse_size(values["file"].size)
            agency = agency_of_imports(self.person) or values.get("agency")
            record = uploading.upload(
                content=values["file"].read(),
                name=values["file"].name,
                agency=agency,
                is_over_drafts=values["is_over_drafts"],
                by=self.person,
            )
        except REFUSALS as refused:
            form.add_error("file", str(refused))
            return self.form_invalid(form)
        return redirect(self.columns_url_name, quote(record.pk))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Imports")},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        languages = [
            (reverse(self.template_url_name, args=[code]), label)
            for code, label in (("vi", _("Vietnamese")), ("en", _("English")), ("ko", _("Korean")))
        ]
        return {**context, "agency": self._agency, "templates": languages}


class ImportStep(DecisionView):
    """A step with one import; afterwards its page, which shows how far it is."""

    permission_required = "add"
    refusals = REFUSALS
    model = ImportRecord
    header_icon = "upload"
    inspect_url_name = ""
    edit_url_name = ""

    def get_success_url(self) -> str:
        return reverse(self.inspect_url_name, args=[quote(self.object.pk)])


class ColumnsView(ImportStep):
    """What the columns hold: proposed, corrected, remembered for the agency; then the check."""

    form_class = ColumnsForm
    template_name = "investment/admin/importing/columns.html"
    page_title = _("What the columns hold")
    submit_label = _("Check the rows")
    done = _("The rows are being checked; you may leave the page.")

    def get_form_kwargs(self) -> dict[str, Any]:
        agency_id = self.object.agency_id
        content = uploading.content_of(self.object)
        values: dict[str, Any] = super().get_form_kwargs()
        remembered = mappings.remembered(agency_id)
        return {
            **values,
            "tables": uploading.tables(content, agency_id),
            "remembered": remembered,
        }

    def get(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        """The form; where the file is gone or written, the page of the import says so."""
        if self.object.state not in uploading.OPEN:
            return redirect(self.get_success_url())
        response: HttpResponse = super().get(request, *args, **values)
        return response

    def act(self, form: Any) -> None:
        """Keep what was said, and check the rows in the background."""
        uploading.choose_columns(
            record=self.object, columns=form.chosen(), meanings=form.meanings()
        )
        transaction.on_commit(partial(check_upload.enqueue, self.object.pk, get_language() or "vi"))


class WriteView(ImportStep):
    """Writing the chosen rows, in the background."""

    form_class = Form
    template_name = "wagtailadmin/generic/form.html"
    page_title = submit_label = _("Write the rows as drafts")
    done = _("The rows are being written; you may leave the page.")

    def act(self, form: Form) -> None:
        """Hand the choice to the worker, once."""
        choice = self.request.POST.get("choice", "")
        ticked = [int(key) for key in self.request.POST.getlist("row") if key.isdecimal()]
        if choice == "chosen" and not ticked:
            raise ImportRefused(_("No row is chosen."))
        claimed = ImportRecord.objects.filter(pk=self.object.pk, state=ImportState.PLANNED)
        if not claimed.update(state=ImportState.WRITING, done_count=0):
            raise ImportRefused(_("The file is not checked, or is being written already."))
        rows = ticked if choice == "chosen" else None
        arguments = (self.object.pk, get_language() or "vi", self.person.pk, rows)
        transaction.on_commit(partial(write_upload.enqueue, *arguments, choice == "accepted"))

    def get(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        """Rows are chosen on the page of the import."""
        return redirect(self.get_success_url())

    def form_invalid(self, form: Form) -> HttpResponse:
        """What was refused is said above the rows, which are still there."""
        messages.error(self.request, " ".join(map(str, form.non_field_errors())))
        return redirect(self.get_success_url())


class UndoView(ImportStep):
    """Taking an import back."""

    form_class = Form
    template_name = "investment/admin/importing/undo.html"
    page_title = submit_label = _("Undo the import")
    done = _("The import was undone.")

    def act(self, form: Form) -> None:
        """Undo all of it, or nothing."""
        undo_import(record=self.object, by=self.person)
