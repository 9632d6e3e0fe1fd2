"""The site search: one question to every kind of things, one answer in sections (design §6).

Projects are asked of the engine in use; of the other kinds the database answers, with the same
analyser and the same tiers. A word is taken for a mistyped one only where it stands nowhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from django.utils.translation import gettext, pgettext

from investment.models import SearchDocument
from investment.search import engine, storage
from investment.search.analysis import Unit, analyse
from investment.search.corrections import as_found, words_of
from investment.search.criteria import Criteria
from investment.search.queries import build
from investment.search.reading import Rejected
from investment.search.results import Hit, Results
from investment.search.site.kinds import PROJECTS, Found, Kind, kinds_for
from investment.search.site.question import SiteQuestion
from investment.search.site.results import Section, SiteResults
from investment.search.spellings import corrected, meanings, spellings_for

FEW: Final = 3
PAGE_SIZE: Final = 20


class Match(NamedTuple):
    """A document that was found; matches sort by relevance, then by code and name."""

    rank: int
    code_key: str
    name_key: str
    kind: str
    object_id: int


Matches = Mapping[str, Sequence[Match]]
"""Section → what was found of it, in order."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What stands everywhere but among the projects."""

    matches: Matches
    units: tuple[Unit, ...]
    meant: Mapping[str, tuple[str, ...]]


def find(question: SiteQuestion, *, language: str, on: date) -> SiteResults:
    """Everything that the words find: the first few of each kind, or a page of the one asked for.

    Args:
        question: without words nothing is found.
        language: vi, en or ko: the reader's, which ranks first; pages are found in it alone.
        on: the day by which calls are open.
    """
    if not question.q:
        return SiteResults(question, (), (), (), {}, "", question.rejected, 1, 1)
    projects = engine.search(Criteria(q=question.q), language=language, on=on, page_size=FEW)
    answer = _answer(question.q, language, has_projects=bool(projects.total and not projects.meant))
    if answer.matches and not answer.meant and projects.meant:
        projects = replace(projects, hits=(), total=0, meant={})  # it is written so elsewhere
    page, pages = _page(question, answer.matches)
    sections = tuple(_sections(question, projects, answer.matches, page, language))
    meant = {**projects.meant, **answer.meant}
    return SiteResults(
        criteria=question,
        hits=() if question.kind else projects.hits,
        sections=sections,
        units=answer.units if answer.matches else projects.units,
        meant=meant,
        corrected=as_found(question.q, meant, _words(projects.hits, sections)),
        rejected=(*question.rejected, *_missing(question, pages)),
        page=page,
        pages=pages,
        notice=projects.notice,
    )


def _answer(words: str, language: str, *, has_projects: bool) -> _Answer:
    units = analyse(words, spellings=spellings_for(words))
    found = _matches(units, language)
    if found or has_projects or not units or not (nearby := corrected(units)):
        return _Answer(found, units, {})
    found = _matches(nearby, language)
    return _Answer(found, nearby, meanings(units, nearby) if found else {})


def _matches(units: tuple[Unit, ...], language: str) -> Matches:
    """What the units find of every kind that the reader may find, best tier first."""
    queries = build(units, language=language, dialect=storage.dialect())
    anywhere = set(storage.matching(queries[-1][1])) if queries else set()
    if not anywhere:
        return {}
    section_of = {kind.name: kind.section for kind in kinds_for(language)}
    rows = SearchDocument.objects.filter(kind__in=section_of).order_by()
    columns = ("pk", "code_key", f"name_key_{language}", "kind", "object_id")
    found = {pk: tuple(row) for pk, *row in rows.values_list(*columns) if pk in anywhere}
    matches: defaultdict[str, list[Match]] = defaultdict(list)
    for pk, rank in _ranks(set(found), queries):
        match = Match(rank, *found[pk])
        matches[section_of[match.kind]].append(match)
    return {section: sorted(some) for section, some in matches.items()}


def _ranks(left: set[int], queries: Sequence[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Each document with the rank of the first tier that finds it; the last one finds them all."""
    for rank, query in queries[:-1]:
        if not left:
            return
        here = left.intersection(storage.matching(query))
        left = left - here
        yield from ((pk, rank) for pk in here)
    yield from ((pk, queries[-1][0]) for pk in left)


def _page(question: SiteQuestion, matches: Matches) -> tuple[int, int]:
    count = len(matches.get(question.kind, ()))
    pages = max(1, -(-count // PAGE_SIZE))
    return min(question.page, pages), pages


def _missing(question: SiteQuestion, pages: int) -> Iterator[Rejected]:
    if question.page > pages:
        yield Rejected("page", str(question.page), gettext("There is no such page."))


def _sections(
    question: SiteQuestion, projects: Results, matches: Matches, page: int, language: str
) -> Iterator[Section]:
    """Sections with something in them; rows are read of those that are shown."""
    if projects.total:
        yield Section(PROJECTS, pgettext("heading", "Projects"), projects.total)
    kinds = {kind.section: kind for kind in kinds_for(language)}
    for section, kind in kinds.items():
        if not (found := matches.get(section)):
            continue
        shown: Sequence[Match] = ()
        if question.kind == section:
            shown = found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
        elif not question.kind:
            shown = found[:FEW]
        yield Section(section, str(kind.title), len(found), tuple(_shown(shown, kind, language)))


def _shown(matches: Sequence[Match], kind: Kind, language: str) -> Iterator[Found]:
    pks = [match.object_id for match in matches]
    found = kind.found(pks, language) if pks else {}
    return (found[pk] for pk in pks if pk in found)  # one may be gone since it was indexed


def _words(hits: Sequence[Hit], sections: Sequence[Section]) -> Iterator[str]:
    """The words of what is shown, names before texts."""
    names = [hit.name for hit in hits]
    names += [found.name for section in sections for found in section.shown]
    texts = [hit.summary for hit in hits]
    texts += [found.text for section in sections for found in section.shown]
    for one in (*names, *texts):
        if one:
            yield from words_of(one.text)
