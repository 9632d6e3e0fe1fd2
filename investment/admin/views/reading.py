"""What those who may see a record read of it, also where they may not write."""

from __future__ import annotations

from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import (
    HistoryView,
    InspectView,
    RevisionsCompareView,
    UsageView,
    WorkflowHistoryDetailView,
    WorkflowHistoryView,
)

from investment.admin.reading import readable_fields, readable_rows, readable_value
from investment.permissions.policy import SEEING


class Reading:
    """In the place of what Wagtail asks for: whoever may see a record may read all of this."""

    permission_required = None
    any_permission_required = SEEING


class RecordHistoryView(Reading, HistoryView):
    """Who did what, and when."""


class RecordUsageView(Reading, UsageView):
    """What links to the record."""


class RecordInspectView(Reading, InspectView):
    """The record as it is stored, for those who may look and not write."""

    page_title = _("Read")

    def get_fields_context(self) -> list[dict[str, Any]]:
        """Every field that editors write, then the rows that belong to the record."""
        fields = [
            (capfirst(str(field.verbose_name)), readable_value(self.object, field))
            for field in readable_fields(self.model)
        ]
        return [
            {"label": label, "value": value, "component": None}
            for label, value in (*fields, *readable_rows(self.object))
        ]


class LatestInspectView(RecordInspectView):
    """The newest version of a record that can be public, draft or not."""

    def get_object(self, queryset: Any = None) -> Any:
        """The record as its newest revision has it."""
        record = super().get_object(queryset)
        return record.get_latest_revision_as_object()

    def get_page_subtitle(self) -> str:
        """Its name in the reader's language."""
        return str(self.object)


class RecordCompareView(Reading, RevisionsCompareView):
    """Two versions beside each other."""


class RecordWorkflowHistoryView(Reading, WorkflowHistoryView):
    """Which workflows the record went through."""


class RecordWorkflowDetailView(Reading, WorkflowHistoryDetailView):
    """The steps of one of them."""
