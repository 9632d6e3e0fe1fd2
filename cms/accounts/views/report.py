"""The report of sign-ins and of changes to accounts, filtered and exported."""

from __future__ import annotations

from typing import Any

import django_filters
from django.utils.text import capfirst
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports.base import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from cms.models import AccountEvent, EventKind, User
from investment.dates import format_moment


class EventFilterSet(WagtailFilterSet):
    """By what happened, to whom, and when."""

    kind = django_filters.MultipleChoiceFilter(
        label=capfirst(pgettext_lazy("account", "event")), choices=EventKind.choices
    )
    person = django_filters.ModelChoiceFilter(
        label=capfirst(_("person")), queryset=User.objects.order_by("last_name", "username")
    )
    at = django_filters.DateFromToRangeFilter(
        label=capfirst(_("time")), widget=DateRangePickerWidget
    )

    class Meta:
        model = AccountEvent
        fields = ["kind", "person", "at"]


def moment_of(event: AccountEvent) -> str:
    """Day and time; "just now" would be no use to whoever inspects."""
    return format_moment(event.at, get_language() or "vi")


class SignInReportView(ReportView):
    """For who may change accounts; others have no use for who signed in when."""

    page_title = _("Sign-ins and accounts")
    header_icon = "user"
    model = AccountEvent
    permission_policy = ModelPermissionPolicy(User)
    permission_required = "change"
    filterset_class = EventFilterSet
    index_url_name = "account_events"
    index_results_url_name = "account_events_results"
    default_ordering = "-at"
    columns = [
        Column("at", label=capfirst(_("time")), sort_key="at", accessor=moment_of),
        Column("get_kind_display", label=capfirst(pgettext_lazy("account", "event"))),
        Column("whom", label=capfirst(_("person"))),
        Column("by", label=capfirst(_("done by"))),
        Column("network", label=capfirst(_("network"))),
        Column("reason", label=capfirst(_("reason"))),
    ]
    list_export = ["at", "get_kind_display", "whom", "by", "network", "reason"]
    export_headings = {
        "at": capfirst(_("time")),
        "get_kind_display": capfirst(pgettext_lazy("account", "event")),
        "whom": capfirst(_("person")),
        "by": capfirst(_("done by")),
        "network": capfirst(_("network")),
        "reason": capfirst(_("reason")),
    }

    def get_queryset(self) -> Any:
        return AccountEvent.objects.select_related("person", "by", "invitation")

    def get_filename(self) -> str:
        return "sign-ins"
