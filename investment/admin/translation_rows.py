"""The rows of the work list that a person may see, and the records behind those that are shown."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.prefetch import GenericPrefetch
from django.db.models import Count, Q

from investment.actions.translating.kinds import KINDS
from investment.actions.translating.languages import languages_of
from investment.admin.translation_filters import AGENCIES
from investment.models import (
    Incentive,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    TranslationStanding,
    Zone,
)
from investment.models.settling import kind_of
from investment.models.translation_standing import URGENCY
from investment.permissions.policy import TRANSLATE


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many records stand so in a language."""

    state: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class LanguageCounts:
    """A language of the person with its counts, in the order of urgency."""

    code: str
    label: str
    counts: tuple[StateCount, ...]


def seen_by(person: Any) -> dict[str, Any]:
    """The records whose words a person may write, by the name of their kind, as query sets."""
    seen = {}
    for name, model in KINDS.items():
        viewset: Any = model.snippet_viewset
        policy = viewset.permission_policy
        if policy.user_has_permission(person, TRANSLATE):
            seen[name] = policy.instances_user_has_permission_for(person, TRANSLATE)
    return seen


def rows_for(person: Any) -> Any:
    """The translations of those records, in the languages of the person."""
    theirs = Q(pk__in=[])
    for name, records in seen_by(person).items():
        keys = records.order_by().values("pk")
        theirs |= Q(content_type=kind_of(KINDS[name]), object_id__in=keys)
    languages = languages_of(person)
    return TranslationStanding.objects.filter(theirs, language__in=languages)


def with_records(rows: Any) -> Any:
    """The same rows with their records and the agencies of these: a query for each kind."""
    records = [
        InvestmentProject.objects.select_related("owning_agency"),
        Zone.objects.select_related("managing_body"),
        PromotionActivity.objects.prefetch_related("organisers"),
        Incentive.objects.all(),
        PromotionDocument.objects.all(),
    ]
    return rows.prefetch_related(GenericPrefetch("record", records))


def agency_of(row: TranslationStanding) -> str:
    """The agencies of a row's record, empty where it has none."""
    field = AGENCIES.get(type(row.record), "")
    found = getattr(row.record, field, None) if field else None
    if found is None:
        return ""
    agencies = found.all() if hasattr(found, "all") else [found]
    return ", ".join(str(agency) for agency in agencies)


def counts_of(rows: Any) -> list[LanguageCounts]:
    """How many translations stand how, by language; one query."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for language, state, count in rows.values_list("language", "state").annotate(Count("pk")):
        found[language][state] = count
    return [
        LanguageCounts(
            code,
            str(label),
            tuple(
                StateCount(state.value, str(state.label), found[code].get(state, 0))
                for state in URGENCY
            ),
        )
        for code, label in settings.LANGUAGES
        if code in found
    ]
