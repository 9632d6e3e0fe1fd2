"""The page of an import: how far it is, what would become of each row, what became of it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from django.contrib.admin.utils import quote
from django.core.paginator import Paginator
from django.db.models import DateTimeField, DecimalField, IntegerField
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import InspectView

from investment.actions.importing.storing import field_named
from investment.choices import ImportState, RowVerdict
from investment.dates import format_moment
from investment.exports.importing.template import heading
from investment.intake.fields import targets
from investment.measures import format_number

ROWS: Final = 100
SECONDS: Final = 3
"""After so many the page of an import that is being worked on is asked for again."""
BUSY: Final = (ImportState.PLANNING, ImportState.WRITING)
CAPACITY: Final = "capacity_"  # a row of the project, not a column of it
STEPS: Final = ("columns", "write", "undo", "refused")


class ImportView(InspectView):
    """One import. Whoever sees it in the list may read it; the steps ask for themselves."""

    any_permission_required = ["add", "change", "view"]
    page_title = _("Import")
    template_name = "investment/admin/importing/page.html"
    columns_url_name = write_url_name = undo_url_name = refused_url_name = ""

    def get_edit_url(self) -> None:
        """There is no other form than this page."""

    def get_delete_url(self) -> None:
        """Imports stay as records of what was done."""

    def dispatch(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        """The page; while the worker is at it, browsers ask again by themselves."""
        response: HttpResponse = super().dispatch(request, *args, **values)
        if self.object.state in BUSY:
            response.headers["Refresh"] = str(SECONDS)
        return response

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        record = self.object
        verdict = self.request.GET.get("verdict", "")
        rows = record.rows.select_related("project")
        if verdict in RowVerdict.values:
            rows = rows.filter(verdict=verdict)
        page = Paginator(rows, ROWS).get_page(self.request.GET.get("page"))
        steps = {
            f"{name}_address": reverse(getattr(self, f"{name}_url_name"), args=[quote(record.pk)])
            for name in STEPS
        }
        return {
            **super().get_context_data(**values),
            **steps,
            "is_busy": record.state in BUSY,
            "is_open": record.state in (ImportState.UPLOADED, ImportState.FAILED),
            "verdict": verdict,
            "counts": [
                (code, label, record.counts.get(code, 0))
                for code, label in RowVerdict.choices
                if record.counts.get(code)
            ],
            "page": page,
            "rows": [described(row) for row in page],
        }


def described(row: Any) -> dict[str, Any]:
    """A row with its changes in words: the name of each field, what was there, what will be."""
    changes = [
        (label_of(name), written(name, old), written(name, new))
        for name, (old, new) in row.changes.items()
    ]
    return {"row": row, "changes": changes, "is_sound": row.verdict in ("create", "update")}


def label_of(name: str) -> str:
    """What editors call a field; that of words with their language."""
    if name in targets():
        return heading(name)
    return capfirst(str(field_named(name).verbose_name))


def written(name: str, value: Any) -> str:
    """A value of the changes as the active language writes it; nothing where nothing stood."""
    if value is None or name.startswith(CAPACITY):
        return value or ""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    language, field = get_language() or "vi", field_named(name)
    if isinstance(field, DateTimeField):
        return format_moment(datetime.fromisoformat(value), language)
    if isinstance(field, DecimalField | IntegerField):
        return format_number(Decimal(str(value)), language)
    return str(dict(getattr(field, "flatchoices", ())).get(value, value))
