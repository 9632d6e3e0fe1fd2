"""Filters beside the editors' lists."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelMultipleChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet

from investment.actions.ownership import agencies_behind, agency_of
from investment.choices import (
    ActivityKind,
    CallStatus,
    Freshness,
    PlaceKind,
    PromotionDocumentKind,
    ZoneKind,
)
from investment.dates import today
from investment.models import (
    InvestmentProject,
    Place,
    PromotionActivity,
    PromotionDocument,
    PublishedRecord,
    Sector,
    Zone,
)
from investment.models.project import InvestmentProjectQuerySet


class PublicationFilterSet(WagtailFilterSet):
    """Public or draft, and which language is missing; of every record that can be public."""

    live = ChoiceFilter(
        label=capfirst(_("publication")),
        choices=[("true", _("public")), ("false", _("draft"))],
        method="by_publication",
    )
    missing = ChoiceFilter(
        label=capfirst(_("language missing")),
        choices=settings.LANGUAGES,
        method="by_missing_language",
    )

    def by_publication(self, records: Any, name: str, value: str) -> Any:
        """Records that visitors see, or those they do not."""
        return records.filter(live=value == "true")

    def by_missing_language(self, records: Any, name: str, language: str) -> Any:
        """Records without a text in a language in one of the fields that every record needs."""
        model: type[PublishedRecord] = records.model
        missing = Q()
        for word in model.required_words:
            column = f"{word}_{language}"
            missing |= Q(**{f"{column}__isnull": True}) | Q(**{column: ""})
        return records.filter(missing)


class ProjectFilterSet(PublicationFilterSet):
    """What an editor sorts projects by."""

    OPEN, ENDED = "open", "ended"
    WAITING, MINE = "waiting", "mine"

    call_status = MultipleChoiceFilter(
        label=capfirst(_("call status")),
        choices=CallStatus.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    call = ChoiceFilter(
        label=capfirst(_("call")),
        choices=[(OPEN, _("open call")), (ENDED, _("call period ended"))],
        method="by_call",
    )
    freshness = ChoiceFilter(
        label=capfirst(_("freshness")), choices=Freshness.choices, method="by_freshness"
    )
    review = ChoiceFilter(
        label=capfirst(_("review")),
        choices=[(WAITING, _("waits for confirmation")), (MINE, _("waits for my agency"))],
        method="by_review",
    )
    sector = ModelMultipleChoiceFilter(
        label=capfirst(_("sector")),
        queryset=Sector.objects.all(),
        widget=forms.CheckboxSelectMultiple,
        method="by_sector",
    )
    zone = ModelMultipleChoiceFilter(
        label=capfirst(_("zone")), queryset=Zone.objects.all(), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = InvestmentProject
        fields: list[str] = []

    def by_call(
        self, projects: InvestmentProjectQuerySet, name: str, value: str
    ) -> InvestmentProjectQuerySet:
        """Projects whose call is open today, or over and waiting for a new list."""
        on = today()
        return projects.open_call(on) if value == self.OPEN else projects.call_ended(on)

    def by_freshness(
        self, projects: InvestmentProjectQuerySet, name: str, value: str
    ) -> InvestmentProjectQuerySet:
        """Projects of one state of freshness today."""
        return projects.in_state(Freshness(value), today())

    def by_review(
        self, projects: InvestmentProjectQuerySet, name: str, value: str
    ) -> InvestmentProjectQuerySet:
        """Public projects that wait for the word of their agency today, or of the person's."""
        waiting = projects.awaiting_review(today())
        if value == self.WAITING:
            return waiting
        agency = agency_of(self.request.user) if self.request else None
        return (
            waiting.filter(owning_agency__in=agencies_behind(agency)) if agency else projects.none()
        )

    def by_sector(self, projects: Any, name: str, sectors: list[Sector]) -> Any:
        """Projects of the sectors, or of sectors below them."""
        if not sectors:
            return projects
        return projects.filter(Q(sector__in=sectors) | Q(sector__parent__in=sectors))


class ZoneFilterSet(PublicationFilterSet):
    """What an editor sorts zones by."""

    kind = MultipleChoiceFilter(
        label=capfirst(_("kind")), choices=ZoneKind.choices, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Zone
        fields: list[str] = []


class ActivityFilterSet(PublicationFilterSet):
    """What an editor sorts activities by."""

    kind = MultipleChoiceFilter(
        label=capfirst(_("kind")), choices=ActivityKind.choices, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = PromotionActivity
        fields: list[str] = []


class PromotionDocumentFilterSet(PublicationFilterSet):
    """What an editor sorts documents by."""

    kind = MultipleChoiceFilter(
        label=capfirst(_("kind")),
        choices=PromotionDocumentKind.choices,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = PromotionDocument
        fields: list[str] = []


class PlaceFilterSet(WagtailFilterSet):
    """Units of today or former ones."""

    kind = MultipleChoiceFilter(
        label=capfirst(_("kind")), choices=PlaceKind.choices, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Place
        fields: list[str] = []
