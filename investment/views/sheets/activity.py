"""The page of a promotion activity: when, where, with whom, what came of it, which projects."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.dates import format_partial
from investment.models import PromotionActivity, Zone
from investment.territories import territory_name
from investment.views.sheets.place_facts import zone_links
from investment.views.sheets.rows import Fact, Link, Section, Source, linked, section, worded
from investment.views.sheets.sources import Sources
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class ActivitySheet:
    """Everything that the page of an activity shows beside its projects."""

    code: str
    kind: str
    title: Wording
    facts: Section | None
    outcome: Wording | None
    sources: list[Source]


def read_activity(code: str) -> PromotionActivity:
    """The public activity of a code.

    Raises:
        PromotionActivity.DoesNotExist: there is none, or it is not public.
    """
    return (
        PromotionActivity.objects.public()
        .prefetch_related(
            "fact_sources", "organisers", Prefetch("zones", queryset=Zone.objects.public())
        )
        .get(code=code)
    )


def build_activity(activity: PromotionActivity, language: str) -> ActivitySheet:
    """What the page shows of an activity that `read_activity` gave."""
    sources = Sources(activity.fact_sources.all(), language)
    organisers = (wording(one, "name", language) for one in activity.organisers.all())
    place = wording(activity, "place_name", language)
    rows = [
        Fact(_("Date"), when(activity, language), source=sources.of("starts_on")),
        worded(pgettext("activity", "Place"), place, language, source=sources.of("place_name")),
        Fact(_("Country or territory"), countries(activity)),
        Fact(_("Organisers"), links=tuple(linked(one, "", language) for one in organisers if one)),
        Fact(_("Zones"), links=_zones(activity, language)),
    ]
    return ActivitySheet(
        code=activity.code,
        kind=kind(activity, language),
        title=wording(activity, "title", language) or Wording(activity.code, language),
        facts=section("facts", _("Facts"), rows),
        outcome=wording(activity, "outcome_summary", language),
        sources=sources.all(),
    )


def when(activity: PromotionActivity, language: str) -> str:
    """The day, month or year it began, and when it ended; said in words where nothing is known."""
    if not activity.starts_on:
        return _("Date not published")
    begins = format_partial(activity.starts_on, language)
    if not activity.ends_on or activity.ends_on == activity.starts_on:
        return begins
    dash = "~" if language == "ko" else " – "
    return f"{begins}{dash}{format_partial(activity.ends_on, language)}"


def kind(activity: PromotionActivity, language: str) -> str:
    """The exact kind where the list of kinds has only something near."""
    label = wording(activity, "event_label", language)
    if label and label.language == language:
        return label.text
    return str(activity.get_kind_display())


def countries(activity: PromotionActivity) -> str:
    """The countries or territories of the partners."""
    return ", ".join(territory_name(code) for code in activity.countries)


def _zones(activity: PromotionActivity, language: str) -> tuple[Link, ...]:
    return zone_links(activity.zones.all(), language)
