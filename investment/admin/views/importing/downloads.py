"""Files of an import: the empty template, and the rows that were refused."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.conf import settings
from django.contrib.admin.utils import unquote
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.generic import View
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from investment.actions.importing.plans import ImportRefused
from investment.actions.importing.uploading import content_of
from investment.choices import RowVerdict
from investment.exports.importing import refused, template
from investment.models import ImportRecord

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class TemplateView(PermissionCheckedMixin, View):
    """The template in one language; for whoever may import."""

    permission_required = "add"

    def get(self, request: HttpRequest, language: str) -> FileResponse:
        """The workbook."""
        if language not in dict(settings.LANGUAGES):
            raise Http404
        file = BytesIO()
        template.write(file, language=language)
        return _answer(file, f"template-{language}.xlsx")


class RefusedView(PermissionCheckedMixin, View):
    """The refused rows as the workbook that was sent; for whoever sees the import."""

    permission_required = "add"

    def get(self, request: HttpRequest, pk: Any) -> FileResponse:
        """The workbook; nothing where no row was refused or the file was never uploaded."""
        record = get_object_or_404(ImportRecord, pk=unquote(str(pk)))
        rows = record.rows.filter(verdict=RowVerdict.REFUSED)
        reasons = {(row.sheet, row.row_number): row.reasons for row in rows}
        file = BytesIO()
        try:
            content = content_of(record)
        except ImportRefused as gone:
            raise Http404 from gone
        if not reasons or not refused.write(content, reasons, file):
            raise Http404
        return _answer(file, f"refused-{record.pk}.xlsx")


def _answer(file: BytesIO, name: str) -> FileResponse:
    file.seek(0)
    response = FileResponse(file, as_attachment=True, filename=name, content_type=XLSX)
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
