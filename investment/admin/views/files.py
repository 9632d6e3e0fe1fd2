"""A stored file of a record as editors read it, before and after its clearance."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from django.http import FileResponse, Http404, HttpRequest
from django.views.generic import View
from wagtail.admin.views.generic.base import BaseObjectMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from investment.admin.stored_files import names_in
from investment.models.document_file import storage_by_digest
from investment.uploads.kinds import FileKind

ENDINGS = {kind.value: kind for kind in FileKind}


class StoredFileView(PermissionCheckedMixin, BaseObjectMixin, View):
    """Hands out a file that some revision of the record names; visitors never come here."""

    any_permission_required = ("add", "change", "publish", "view")

    def get(self, request: HttpRequest, *args: Any, **keys: Any) -> FileResponse:
        """The file of `?name=`.

        Raises:
            Http404: no revision of this record names it, or it is not in the storage.
        """
        name = request.GET.get("name", "")
        if name not in names_in(self.object.revisions.all()):
            raise Http404
        kind = ENDINGS.get(PurePosixPath(name).suffix.removeprefix("."))
        try:
            file = storage_by_digest().open(name, "rb")
        except FileNotFoundError as error:
            raise Http404 from error
        return FileResponse(
            file,
            as_attachment=kind is None or not kind.is_shown_by_browsers,
            filename=PurePosixPath(name).name,
            content_type=kind.content_type if kind else "application/octet-stream",
        )
