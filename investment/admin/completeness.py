"""Completeness of drafts: reads them and what counts from outside, for one or for thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from django.db.models import Case, IntegerField, Prefetch, QuerySet, Value, When
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations

from investment.completeness.scoring import Completeness, Content, completeness
from investment.fact_names import names_of
from investment.models import (
    Contact,
    Incentive,
    IncentiveLegalBasis,
    InvestmentProject,
    Organisation,
    Zone,
    ZoneDistance,
    ZoneFactSource,
    ZoneUtility,
)

AT_ONCE: Final = 500
Projects = QuerySet[Any, Any]


def completeness_of(projects: Projects, *, on: date) -> Iterator[tuple[int, Completeness]]:
    """How complete the newest draft of each project is, public or not.

    The number of queries does not grow with the projects: one reads the drafts, some what stands
    outside them, and some more the records that have no revision yet, per `AT_ONCE` of those.

    Args:
        projects: any projects; their order does not matter and is not kept.
        on: the day on which incentives are judged.

    Yields:
        The primary key of a project and its completeness.
    """
    surroundings = Surroundings(on)
    for pk, content in _drafts(projects):
        yield pk, completeness(content, surroundings.of(content))


def scores_of(projects: Projects, *, on: date) -> dict[int, int]:
    """Scores, 0 to 100, by primary key."""
    return {pk: found.score for pk, found in completeness_of(projects, on=on)}


def with_completeness(projects: Projects, *, on: date) -> Projects:
    """Projects with their score as the annotation `completeness`, to sort by.

    Scores are of drafts and of a day, so no column keeps them: the database is told them.
    """
    by_score: defaultdict[int, list[int]] = defaultdict(list)
    for pk, score in scores_of(projects, on=on).items():
        by_score[score].append(pk)
    cases = [When(pk__in=pks, then=Value(score)) for score, pks in by_score.items()]
    by_draft = Case(*cases, default=0, output_field=IntegerField())
    scored: Projects = projects.annotate(completeness=by_draft)
    return scored


def _drafts(projects: Projects) -> Iterator[tuple[int, Content]]:
    drafts = projects.order_by().values_list("pk", "latest_revision__content")
    unrevised = []
    for pk, content in drafts.iterator(chunk_size=AT_ONCE):
        if content is None:
            unrevised.append(pk)
        else:
            yield pk, content
    for start in range(0, len(unrevised), AT_ONCE):
        yield from _records(unrevised[start : start + AT_ONCE])


def _records(pks: Sequence[int]) -> Iterator[tuple[int, Content]]:
    """Records that were made past the screens and have no revision, as one would keep them."""
    rows = [relation.get_accessor_name() for relation in get_all_child_relations(InvestmentProject)]
    sets = [field.name for field in get_all_child_m2m_relations(InvestmentProject)]
    for project in InvestmentProject.objects.filter(pk__in=pks).prefetch_related(*rows, *sets):
        yield project.pk, project.serializable_data()


class Surroundings:
    """What counts for a project without being typed into it: of its zone, its agency, the law."""

    def __init__(self, on: date) -> None:
        """Read it once; it serves any number of projects."""
        self._parents: dict[int, int | None] = dict(Zone.objects.values_list("pk", "parent_id"))
        self._zones = {
            "distances": _sourced_zones("distances", ZoneDistance),
            "utilities": _sourced_zones("utilities", ZoneUtility),
        }
        self._incentives = _zones_with_incentives(on)
        self._agencies = _reachable_agencies()

    def of(self, content: Content) -> set[str]:
        """Codes of the items that are proven for a project."""
        zone: int | None = content.get("zone")
        found = {code for code, zones in self._zones.items() if zone in zones}
        # A park inside an economic zone has that zone's incentives too
        above = self._parents.get(zone) if zone is not None else None
        if {zone, above or zone} & self._incentives:
            found.add("incentives")
        if content.get("owning_agency") in self._agencies:
            found.add("mailbox")
        return found


def _sourced_zones(fact: str, rows: type[ZoneDistance | ZoneUtility]) -> set[int]:
    """Zones that have such rows and a source that names them."""
    sources: Iterable[tuple[int, list[str]]] = ZoneFactSource.objects.values_list(
        "zone_id", "facts"
    )
    named = {zone for zone, facts in sources if names_of(fact).intersection(facts)}
    stated = rows._default_manager.filter(zone_id__in=named)
    return set(stated.order_by().values_list("zone_id", flat=True).distinct())


def _zones_with_incentives(on: date) -> set[int | None]:
    """Zones with a public incentive that sheets may show (design §5); None is outside zones."""
    bases = IncentiveLegalBasis.objects.select_related("document")
    checked = Incentive.objects.public().filter(checked_on__isnull=False)
    found = checked.prefetch_related(Prefetch("legal_bases", queryset=bases))
    return {incentive.zone_id for incentive in found if incentive.is_checked(on)}


def _reachable_agencies() -> set[int]:
    """Agencies that have a mailbox, or whose successor of today has one."""
    mailboxes = set(Contact.objects.exclude(e_mail="").values_list("organisation_id", flat=True))
    agencies = Organisation.objects.select_related("successor__successor")
    present = ((agency.pk, agency.present()) for agency in agencies)
    return {pk for pk, today in present if today is not None and today.pk in mailboxes}
