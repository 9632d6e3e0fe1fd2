"""What a reader may mean while typing: projects, zones, sectors and places (issue B)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import get_language

from investment import text as analyser
from investment.dates import today
from investment.models import InvestmentProject, Place, Sector, Zone
from investment.search import database
from investment.search.beginnings import Beginnings, Spelling
from investment.search.chosen import first_wording
from investment.search.criteria import Criteria
from investment.search.facets import place_label
from investment.search.snapshot import Snapshot, current
from investment.search.tiers import LANGUAGES
from investment.wording import Wording

MOST_PROJECTS = 5
MOST_OF_A_KIND = 3
Spellings = tuple[Spelling, ...]

_NAMES = tuple(f"name_{code}" for code in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A project to open, or a value of a filter: `kind` is `project` or the filter's parameter.

    `count` is how many public projects the value brings; 1 of a project.
    """

    kind: str
    code: str
    label: Wording
    count: int


@dataclass(frozen=True, slots=True)
class _Known:
    """The records of a kind that some public project has, the fullest first."""

    suggestions: tuple[Suggestion, ...]
    beginnings: Beginnings


def suggest(text: str, *, language: str, on: date | None = None) -> tuple[Suggestion, ...]:
    """Suggestions for what was typed so far: sectors, zones, places, then projects.

    Args:
        text: as typed; a single Latin letter says too little, a Hangul syllable does not.
        language: vi, en or ko: the reader's, which labels are in and which ranks first.
        on: the day by which former places are told; today if not given.
    """
    criteria = Criteria().changed(q=" ".join(text.split())[:100])
    typed = analyser.words(analyser.fold(criteria.q))
    if not typed or (len(typed) == 1 and len(typed[0]) < 2 and not analyser.is_hangul(typed[0])):
        return ()
    on = on or today()
    snapshot = current()
    known = snapshot.kept(
        ("suggestions", language, get_language(), on), lambda: _known(snapshot, language, on)
    )
    found = [
        one.suggestions[number]
        for one in known
        for number in one.beginnings.matching(typed, MOST_OF_A_KIND)
    ]
    first = database.leading(criteria.q, snapshot, language=language, most=MOST_PROJECTS)
    return (*found, *_projects(snapshot.pks(first), language))


def _known(snapshot: Snapshot, language: str, on: date) -> list[_Known]:
    """Sectors, zones and places with their spellings; three queries."""
    sectors = [
        _record("sector", row, snapshot.sectors, language)
        for row in Sector.objects.values("pk", "code", *_NAMES)
    ]
    zones = [
        _record("zone", row, snapshot.zones, language)
        for row in Zone.objects.public().values("pk", "code", "aliases", *_NAMES)
    ]
    places = []
    for place in Place.objects.exclude(kind="province"):
        row = {name: getattr(place, name) for name in ("pk", "code", "aliases", *_NAMES)}
        label = place_label(place, language, on=on)
        places.append(_record("place", row, snapshot.linked["places"], language, label))
    return [_sorted(records) for records in (sectors, zones, places)]


def _sorted(records: Iterable[tuple[Suggestion, Spellings]]) -> _Known:
    known = [pair for pair in records if pair[0].count]
    known.sort(key=lambda pair: (-pair[0].count, pair[0].code))
    return _Known(
        tuple(suggestion for suggestion, _spellings in known),
        Beginnings([spellings for _suggestion, spellings in known]),
    )


def _record(
    kind: str,
    row: Mapping[str, Any],
    masks: Mapping[int, int],
    language: str,
    label: Wording | None = None,
) -> tuple[Suggestion, Spellings]:
    names = {code: row[f"name_{code}"] for code in LANGUAGES}
    label = label or first_wording(names, language) or Wording(row["code"], "en")
    written = [name for name in (*names.values(), *row.get("aliases", ())) if name]
    count = masks.get(row["pk"], 0).bit_count()
    spellings = dict.fromkeys(tuple(analyser.words(analyser.fold(name))) for name in written)
    return Suggestion(kind, row["code"], label, count), tuple(spellings)


def _projects(pks: list[int], language: str) -> Iterator[Suggestion]:
    rows = InvestmentProject.objects.filter(pk__in=pks).order_by().values("pk", "code", *_NAMES)
    found = {row["pk"]: row for row in rows}
    for pk in pks:
        if row := found.get(pk):
            names = {code: row[f"name_{code}"] for code in LANGUAGES}
            label = first_wording(names, language) or Wording(row["code"], "en")
            yield Suggestion("project", row["code"], label, 1)
