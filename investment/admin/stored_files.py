"""Stored files in the editors' screens: which a revision names, and the box that replaces one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from investment.models import DocumentFile, PromotionDocument
from investment.models.document import is_new

FILE: Final = "file"
"""The field that holds a file, of a record or of a row of `files`; also the route of the view."""


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a revision names: where it lies, and what to call it."""

    name: str
    label: str


def files_in(content: Mapping[str, Any]) -> Iterator[NamedFile]:
    """The files that the content of a revision names."""
    languages = {code: str(label) for code, label in settings.LANGUAGES}
    for row in (content, *content.get("files", ())):
        if name := row.get(FILE):
            label = languages.get(row.get("language", ""), "")
            yield NamedFile(name, f"{label} ({name.rpartition('.')[2].upper()})")


def names_in(revisions: Iterable[Any]) -> set[str]:
    """Where all files lie that any of some revisions names."""
    return {file.name for revision in revisions for file in files_in(revision.content)}


def address_of(record: Any, name: str) -> str:
    """Where an editor reads a stored file of a record, public or not."""
    viewset = type(record).snippet_viewset
    path = reverse(viewset.get_url_name(FILE), args=[record.pk])
    return f"{path}?{urlencode({'name': name})}"


class PrivateFileInput(forms.FileInput):
    """Chooses a file; one that is stored already is a link beside it, for editors alone.

    Django's own widget asks the storage for a public address, which a private file has not.
    """

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        box = super().render(name, value, attrs, renderer)
        if not isinstance(value, FieldFile) or not value or is_new(value):
            return box
        stored = value.instance
        record = stored.document if isinstance(stored, DocumentFile) else stored
        try:
            address = address_of(record, str(value.name))
        except (NoReverseMatch, PromotionDocument.DoesNotExist):  # a record not saved yet
            return box
        template = '<p><a href="{}">{}</a></p><p>{}</p>{}'
        return format_html(
            template, address, _("Open the stored file"), _("Choose another to replace it:"), box
        )
