"""What translators sort their work by; the commands that send words out ask the same."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils.functional import lazy
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet

from investment.actions.translating.kinds import KINDS
from investment.models import (
    InvestmentProject,
    Organisation,
    PromotionActivity,
    TranslationStanding,
    Zone,
)
from investment.models.parts.wording import TranslationState
from investment.models.settling import kind_of
from investment.models.translation_standing import URGENCY
from investment.models.words import TARGETS

AGENCIES: dict[type[Any], str] = {
    InvestmentProject: "owning_agency",
    Zone: "managing_body",
    PromotionActivity: "organisers",
}
"""The agencies that a kind of record belongs to, where it does to any."""

LANGUAGES = [(code, label) for code, label in settings.LANGUAGES if code in TARGETS]
STATES = [(state.value, state.label) for state in URGENCY]


def kind_choices() -> list[tuple[str, str]]:
    """Kinds of records and what editors call them."""
    return [(name, capfirst(model._meta.verbose_name)) for name, model in KINDS.items()]


class TranslationFilterSet(WagtailFilterSet):
    """Without a state asked for: whatever is to be done."""

    language = ChoiceFilter(label=capfirst(_("language")), choices=LANGUAGES)
    state = MultipleChoiceFilter(
        label=capfirst(_("state")),
        choices=STATES,
        widget=forms.CheckboxSelectMultiple,
        method="by_state",
    )
    kind = MultipleChoiceFilter(
        label=capfirst(_("kind")),
        choices=lazy(kind_choices, list)(),
        widget=forms.CheckboxSelectMultiple,
        method="by_kind",
    )
    agency = ModelChoiceFilter(
        label=capfirst(_("agency")),
        queryset=Organisation.objects.order_by("name_vi"),
        method="by_agency",
    )

    class Meta:
        model = TranslationStanding
        fields: list[str] = []

    def filter_queryset(self, queryset: Any) -> Any:
        """What was asked for; what is current only where it was."""
        rows = super().filter_queryset(queryset)
        if self.form.cleaned_data.get("state"):
            return rows
        return rows.exclude(state=TranslationState.CURRENT)

    def by_state(self, rows: Any, name: str, states: list[str]) -> Any:
        """Rows of one of the states."""
        return rows.filter(state__in=states) if states else rows

    def by_kind(self, rows: Any, name: str, kinds: list[str]) -> Any:
        """Rows of records of these kinds."""
        chosen = [kind_of(KINDS[kind]) for kind in kinds]
        return rows.filter(content_type__in=chosen) if chosen else rows

    def by_agency(self, rows: Any, name: str, agency: Organisation) -> Any:
        """Rows of records that belong to an agency."""
        belongs = Q()
        for model, field in AGENCIES.items():
            keys = model._default_manager.filter(**{field: agency}).values("pk")
            belongs |= Q(content_type=kind_of(model), object_id__in=keys)
        return rows.filter(belongs)
