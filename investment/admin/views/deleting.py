"""What was ever public is withdrawn, never deleted (design §5)."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from investment.models import Enquiry, ImportRecord, PublishedRecord


def refuse_deletion(request: HttpRequest, records: Sequence[models.Model]) -> HttpResponse | None:
    """Stop a deletion, of one record or of many, where one of them was ever public.

    Raises:
        Http404: a record is none that the person may see; Wagtail's deletion of many takes any key.
        PermissionDenied: the person may see it, and not delete it.
    """
    for record in records:
        viewset = record.snippet_viewset  # type: ignore[attr-defined]
        if not viewset.get_queryset(request).filter(pk=record.pk).exists():
            raise Http404
        policy = viewset.permission_policy
        if not policy.user_has_permission_for_instance(request.user, "delete", record):
            raise PermissionDenied
    kept = [record for record in records if is_kept(record)]
    if not kept:
        return None
    names = ", ".join(str(record) for record in kept)
    messages.error(request, _why(kept[0]) % {"names": names})
    listed = kept[0].snippet_viewset.get_url_name("list")  # type: ignore[attr-defined]
    return redirect(reverse(listed))


def is_kept(record: models.Model) -> bool:
    """Whether a record was ever public, or is an enquiry or an import."""
    if isinstance(record, PublishedRecord):
        return record.first_published_at is not None
    return isinstance(record, Enquiry | ImportRecord)


def _why(record: models.Model) -> str:
    if isinstance(record, Enquiry):
        return _("%(names)s: an enquiry is never deleted; its personal data are erased in time.")
    if isinstance(record, ImportRecord):
        return _("%(names)s: the record of an import is never deleted; it can be undone.")
    return _("%(names)s: what was public is never deleted, only withdrawn.")
