"""What a reader may mean while typing: projects, zones, sectors and places (issue B)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import get_language

from investment import text as analyser
from investment.dates import today
from investment.models import InvestmentProject, Place, Sector, Zone
from investment.search import database
from investment.search.chosen import first_wording
from investment.search.criteria import Criteria
from investment.search.facets import place_label
from investment.search.snapshot import Snapshot
from investment.search.tiers import LANGUAGES
from investment.wording import Wording

MOST_PROJECTS = 5
MOST_OF_A_KIND = 3
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
    """A record with all its spellings: folded words of each, and the whole without spaces."""

    suggestion: Suggestion
    spellings: tuple[tuple[str, ...], ...]


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
    question = database.ask(criteria, language=language, on=on)
    snapshot = question.snapshot
    known: dict[str, list[_Known]] = snapshot.kept(
        ("suggestions", language, get_language(), on), lambda: _known(snapshot, language, on)
    )
    found = [one for kind in known.values() for one in _matching(kind, typed)]
    if not question.meant:  # a guess is no suggestion
        pks = snapshot.pks(database.ordered(question, 0, MOST_PROJECTS))
        found += _projects(pks, language)
    return tuple(found)


def _known(snapshot: Snapshot, language: str, on: date) -> dict[str, list[_Known]]:
    """Records that some public project has, with their spellings; three queries."""
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
    kinds = {"sector": sectors, "zone": zones, "place": places}
    return {
        kind: sorted(
            (one for one in records if one.suggestion.count),
            key=lambda one: (-one.suggestion.count, one.suggestion.code),
        )
        for kind, records in kinds.items()
    }


def _record(
    kind: str,
    row: Mapping[str, Any],
    masks: Mapping[int, int],
    language: str,
    label: Wording | None = None,
) -> _Known:
    names = {code: row[f"name_{code}"] for code in LANGUAGES}
    label = label or first_wording(names, language) or Wording(row["code"], "en")
    written = [name for name in (*names.values(), *row.get("aliases", ())) if name]
    count = masks.get(row["pk"], 0).bit_count()
    return _Known(
        Suggestion(kind, row["code"], label, count),
        tuple(dict.fromkeys(tuple(analyser.words(analyser.fold(name))) for name in written)),
    )


def _matching(known: list[_Known], typed: list[str]) -> list[Suggestion]:
    """Those of which some spelling has all the words, or their beginnings; names begun first."""
    scored = []
    for number, one in enumerate(known):
        scores = [score for words in one.spellings if (score := _score(words, typed)) is not None]
        if scores:
            scored.append((min(scores), number))
    return [known[number].suggestion for _score_, number in sorted(scored)[:MOST_OF_A_KIND]]


def _score(words: tuple[str, ...], typed: list[str]) -> int | None:
    """0 where the spelling begins with what was typed, 1 where its words do, None where not."""
    whole, asked = "".join(words), "".join(typed)
    if whole.startswith(asked):
        return 0
    if analyser.is_hangul(asked):
        return 1 if asked in whole else None
    if all(any(word.startswith(one) for word in words) for one in typed):
        return 1
    return None


def _projects(pks: list[int], language: str) -> Iterator[Suggestion]:
    rows = InvestmentProject.objects.filter(pk__in=pks).order_by().values("pk", "code", *_NAMES)
    found = {row["pk"]: row for row in rows}
    for pk in pks:
        if row := found.get(pk):
            names = {code: row[f"name_{code}"] for code in LANGUAGES}
            label = first_wording(names, language) or Wording(row["code"], "en")
            yield Suggestion("project", row["code"], label, 1)
