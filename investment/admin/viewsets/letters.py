"""Signed letters of agencies: a list, a page for each, and the form that enters one."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column

from investment.actions.ownership import agencies_behind, agency_of, is_of_centre
from investment.admin.views.letters import LetterEntryView, LetterView, ScanView, SettleView
from investment.admin.viewsets.base import RecordViewSet
from investment.choices import ReviewVerdict
from investment.models import Organisation, ReviewLetter
from investment.permissions.policy import RecordPolicy

UNSETTLED = Q(answers__verdict=ReviewVerdict.CHANGED, answers__settled_at__isnull=True)
OPEN = "open"


class LetterPolicy(RecordPolicy):
    """A letter is entered once and then stays as it is."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Whether the person may enter letters, or read them; the centre alone enters."""
        if action in ("change", "delete"):
            return False
        may: bool = super().user_has_permission(user, action)
        return may and (action != "add" or is_of_centre(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        """Whether one of the actions is open to the person."""
        return any(self.user_has_permission(user, action) for action in actions)


class LetterFilterSet(WagtailFilterSet):
    """Letters of an agency, and those of which something is left to do."""

    agency = ModelChoiceFilter(
        label=capfirst(_("agency")), queryset=Organisation.objects.order_by("code")
    )
    changes = ChoiceFilter(
        label=_("Changes"), choices=[(OPEN, _("not settled yet"))], method="by_changes"
    )

    class Meta:
        model = ReviewLetter
        fields: list[str] = []

    def by_changes(self, letters: Any, name: str, value: str) -> Any:
        """Letters with a change that no editor has settled."""
        return letters.filter(unsettled_count__gt=0)


class ReviewLetterViewSet(RecordViewSet):
    """The centre sees all letters, members of an agency those of theirs."""

    model = ReviewLetter
    icon = "mail"
    add_to_admin_menu = True
    menu_label = _("Letters of agencies")
    menu_order = 156
    edit_handler = ObjectList([FieldPanel("number", read_only=True)])
    inspect_view_enabled = True
    inspect_view_class = edit_view_class = LetterView
    add_view_class = LetterEntryView
    create_template_name = LetterEntryView.template_name
    inspect_template_name = edit_template_name = "investment/admin/letter.html"
    filterset_class = LetterFilterSet
    search_fields = ("number", "agency__code", "agency__name_vi", "signatory_position")
    list_display = [
        "number",
        Column("agency", label=capfirst(_("agency"))),
        "issued_on",
        "signatory_position",
        Column("entered_by", label=capfirst(_("entered by"))),
        Column("unsettled_count", label=_("Changes not settled"), sort_key="unsettled_count"),
    ]

    @property
    def permission_policy(self) -> LetterPolicy:
        return LetterPolicy(self.model)

    def get_queryset(self, request: HttpRequest) -> Any:
        """Those that the person may see."""
        letters = ReviewLetter.objects.select_related("agency", "entered_by")
        letters = letters.annotate(unsettled_count=Count("answers", filter=UNSETTLED))
        if is_of_centre(request.user):
            return letters
        agency = agency_of(request.user)  # type: ignore[arg-type]  # signed in, as under /cms/
        if agency is None:
            return letters.none()
        return letters.filter(agency__in=agencies_behind(agency))

    def get_choosable(self, request: HttpRequest) -> Any:
        """No more than in the list."""
        return self.get_queryset(request)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        urls = {f"{name}_url_name": self.get_url_name(name) for name in ("scan", "settle")}
        common: dict[str, Any] = super().get_common_view_kwargs(**urls, **values)
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        scan, settle = self.construct_view(ScanView), self.construct_view(SettleView)
        return [
            *super().get_urlpatterns(),
            path("scan/<int:pk>/", scan, name="scan"),
            path("settle/<int:pk>/<int:answer>/", settle, name="settle"),
        ]
