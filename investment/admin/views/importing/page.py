"""The page of an import: how far it is, what would become of each row, what became of it."""

from __future__ import annotations

from typing import Any, Final

from django.contrib.admin.utils import quote
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import InspectView

from investment.choices import ImportState, RowVerdict
from investment.models import InvestmentProject

ROWS: Final = 100
SECONDS: Final = 3
"""After so many the page of an import that is being worked on is asked for again."""
BUSY: Final = (ImportState.PLANNING, ImportState.WRITING)
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
        (_label(name), _written(old), _written(new)) for name, (old, new) in row.changes.items()
    ]
    return {"row": row, "changes": changes, "is_sound": row.verdict in ("create", "update")}


def _label(name: str) -> str:
    fields = {field.name: field for field in InvestmentProject._meta.get_fields()}
    field = fields.get(name)
    return str(getattr(field, "verbose_name", None) or name.replace("_", " "))


def _written(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
