"""The work list of translators: records by language, what is most urgent first."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView

from investment.actions.translating.kinds import settle_every_kind
from investment.actions.translating.languages import languages_of
from investment.admin.columns import words_address
from investment.admin.translation_filters import LANGUAGES, TranslationFilterSet
from investment.admin.translation_rows import agency_of, counts_of, rows_for, with_records
from investment.models import TranslationStanding
from investment.models.parts.wording import TranslationState


def title_of(row: TranslationStanding) -> str:
    """Code and name of a row's record."""
    name = str(row.record)
    code = row.record.code  # type: ignore[union-attr]
    return name if name.startswith(code) else f"{code} {name}"


class TranslationListView(BaseListingView):
    """For whoever may write the words of a language; others are refused.

    Shows those records alone that the person may change.
    """

    model = TranslationStanding
    page_title = gettext_lazy("Translations of records")
    header_icon = "globe"
    results_template_name = "investment/admin/translations_results.html"
    filterset_class = TranslationFilterSet
    paginate_by = 50
    is_searchable = False
    send_url_name = receive_url_name = ""
    columns = [
        TitleColumn(
            "record",
            label=gettext_lazy("Record"),
            accessor=title_of,
            get_url=lambda row: words_address(row.record, row.language),
        ),
        Column(
            "kind",
            label=gettext_lazy("Kind"),
            accessor=lambda row: capfirst(row.record._meta.verbose_name),
        ),
        Column(
            "language",
            label=gettext_lazy("Language"),
            accessor="get_language_display",
        ),
        StatusTagColumn(
            "get_state_display",
            label=gettext_lazy("State"),
            primary=lambda row: row.state == TranslationState.OUTDATED,
        ),
        DateColumn("since", label=gettext_lazy("Since")),
        Column("agency", label=gettext_lazy("Agency"), accessor=agency_of),
    ]

    def dispatch(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        """Refuse those who translate nothing; else look at what was written meanwhile."""
        if not languages_of(request.user):
            raise PermissionDenied
        settle_every_kind()
        response: HttpResponse = super().dispatch(request, *args, **options)
        return response

    @cached_property
    def theirs(self) -> Any:
        """All rows of the person, whatever they filter by."""
        return rows_for(self.request.user)

    def get_base_queryset(self) -> Any:
        return with_records(self.theirs)

    def order_queryset(self, queryset: Any) -> Any:
        return queryset.by_urgency()

    def bureau(self) -> list[dict[str, str]]:
        """The way out to a bureau: what is listed, one file a language."""
        asked = self.request.GET.copy()
        asked.pop("_w_filter_fragment", None)
        chosen = "".join(asked.pop("language", []))
        names = dict(LANGUAGES)
        return [
            {
                "href": f"{reverse(self.send_url_name, args=[code])}?{asked.urlencode()}",
                "label": _("PO file: %(language)s") % {"language": names[code]},
            }
            for code in languages_of(self.request.user)
            if chosen in ("", code)
        ]

    def get_context_data(self, *args: Any, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **values)
        return {
            **context,
            "language_counts": counts_of(self.theirs),
            "bureau": self.bureau(),
            "receive_href": reverse(self.receive_url_name),
        }
