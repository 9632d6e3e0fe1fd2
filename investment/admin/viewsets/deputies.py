"""Deputies of clearance officers."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn

from investment.admin.viewsets.base import RecordViewSet
from investment.dates import today
from investment.models import Deputy
from investment.permissions.policy import people_who_clear, people_who_read


class DeputyForm(WagtailAdminModelForm):
    """Officers clear themselves; deputies are people who may read every record anyway."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["officer"].queryset = people_who_clear(today())
        self.fields["deputy"].queryset = people_who_read()


class DeputyViewSet(RecordViewSet):
    """Who clears in whose stead, from when until when."""

    model = Deputy
    icon = "user"
    menu_label = _("Deputies")
    edit_handler = ObjectList(
        [
            FieldRowPanel([FieldPanel("officer"), FieldPanel("deputy")]),
            FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        ],
        base_form_class=DeputyForm,
    )
    search_fields = ()
    list_display = [
        Column("deputy", label=_("Deputy")),
        Column("officer", label=_("Clearance officer")),
        DateColumn("starts_on", label=_("From"), sort_key="starts_on"),
        DateColumn("ends_on", label=_("Until"), sort_key="ends_on"),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("officer", "deputy")
