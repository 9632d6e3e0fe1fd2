"""The engine that every installation has: words matched by the database, the rest in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest

from django.utils.translation import gettext

from investment.models import InvestmentProject
from investment.search import counted, storage
from investment.search.analysis import Unit, analyse
from investment.search.chips import chips
from investment.search.chosen import Chosen, resolve
from investment.search.counting import counts
from investment.search.criteria import Criteria
from investment.search.filters import Selection, ended, select
from investment.search.hits import load_hits
from investment.search.masks import in_order, in_steps
from investment.search.ordering import by_call, order
from investment.search.queries import build
from investment.search.reading import Rejected
from investment.search.results import Results
from investment.search.snapshot import Snapshot, current
from investment.search.sorts import CAPITAL, RELEVANCE
from investment.search.spellings import corrected, meanings, spellings_for

ENGINE = "database"


@dataclass(frozen=True, slots=True)
class Question:
    """Criteria with everything that had to be read to answer them."""

    chosen: Chosen
    units: tuple[Unit, ...]  # none where no words were asked for
    meant: Mapping[str, tuple[str, ...]]
    snapshot: Snapshot
    selection: Selection
    language: str
    on: date


def find(criteria: Criteria, *, language: str, on: date, page_size: int) -> Results:
    """One page of the answer with its facets.

    At most 9 queries, 12 where words are mistyped, and one for each tier that had to be looked
    at; the catalogue is read when it has changed.
    """
    question = ask(criteria, language=language, on=on)
    snapshot, criteria = question.snapshot, question.chosen.criteria
    total = question.selection.all().bit_count()
    pages = max(1, -(-total // page_size))
    page = min(criteria.page, pages)
    missing = (Rejected("page", str(criteria.page), gettext("There is no such page.")),)
    start = (page - 1) * page_size
    positions = ordered(question, start, start + page_size) if total else []
    over = ended(snapshot, on)
    return Results(
        criteria=criteria,
        language=language,
        hits=load_hits(
            snapshot.pks(positions),
            ended=snapshot.pks([position for position in positions if over >> position & 1]),
            language=language,
            on=on,
        ),
        total=total,
        page=page,
        pages=pages,
        facets=counted.facets(
            counts(question.selection, snapshot, on=on),
            criteria,
            language=language,
            on=on,
            labels=snapshot.labels(language, on),
        ),
        chips=chips(question.chosen, language=language),
        rejected=question.chosen.rejected + (missing if criteria.page > pages else ()),
        meant=question.meant,
        engine=ENGINE,
        units=question.units,
    )


def ordered_pks(criteria: Criteria, *, language: str, on: date) -> list[int]:
    """Primary keys of everything that is found, in order, for exports and feeds."""
    question = ask(criteria, language=language, on=on)
    return question.snapshot.pks(ordered(question, 0, None))


def ask(criteria: Criteria, *, language: str, on: date) -> Question:
    """Read all that an answer needs: the records that are named, the catalogue, the words."""
    chosen = resolve(criteria, language=language)
    snapshot = current()
    units, found, meant = _match(criteria.q, language, snapshot) if criteria.q else ((), None, {})
    return Question(
        chosen=chosen,
        units=units,
        meant=meant,
        snapshot=snapshot,
        selection=select(chosen, snapshot, found=found, on=on),
        language=language,
        on=on,
    )


def leading(words: str, snapshot: Snapshot, *, language: str, most: int) -> list[int]:
    """Positions of the first projects that words find; mistyped words find nothing here.

    Two letters begin words of most projects, and to find them all takes ten times as long as to
    find the first. So tiers are asked until there are enough; half-way, whether there are more.
    """
    units = analyse(words, spellings=spellings_for(words))
    queries = [query for _rank, query in build(units, language=language, dialect=storage.dialect())]
    found: list[int] = []
    for number, query in enumerate(queries):
        if number == len(queries) // 2 + 1 and not _positions(queries[-1], snapshot, found):
            break
        found += nsmallest(most - len(found), _positions(query, snapshot, found))
        if len(found) == most:
            break
    return found


def _positions(query: str, snapshot: Snapshot, known: list[int]) -> set[int]:
    """What a full-text query finds beside what is known."""
    return snapshot.positions_of(storage.matching(query)).difference(known)


def _match(
    words: str, language: str, snapshot: Snapshot
) -> tuple[tuple[Unit, ...], int, Mapping[str, tuple[str, ...]]]:
    """Units of the words, the projects that they find, and what mistyped ones were taken for."""
    units = analyse(words, spellings=spellings_for(words))
    found = _anywhere(units, language, snapshot)
    if found or not units or not (nearby := corrected(units)):
        return units, found, {}
    found = _anywhere(nearby, language, snapshot)
    return nearby, found, meanings(units, nearby) if found else {}


def _anywhere(units: tuple[Unit, ...], language: str, snapshot: Snapshot) -> int:
    """What the last tier finds, which allows what all others do."""
    queries = build(units, language=language, dialect=storage.dialect())
    return snapshot.of_documents(storage.matching(queries[-1][1])) if queries else 0


def ordered(question: Question, start: int, stop: int | None) -> list[int]:
    """Positions in the snapshot of a part of the list; `stop` None is its end."""
    snapshot, criteria = question.snapshot, question.chosen.criteria
    wanted = question.selection.all()
    if criteria.effective_sort != RELEVANCE:
        return in_order(_whole_order(question), wanted, start, stop)
    steps = _tiers(question) if question.units else by_call(snapshot, question.on)
    return in_steps(steps, wanted, start, stop)


def _tiers(question: Question) -> Iterator[int]:
    """What each tier finds, best first; asked only as far as the list needs."""
    queries = build(question.units, language=question.language, dialect=storage.dialect())
    for _rank, query in queries[:-1]:
        yield question.snapshot.of_documents(storage.matching(query))
    yield question.snapshot.everything  # the last tier holds all that was found


def _whole_order(question: Question) -> list[int]:
    """All projects in the order that the reader chose, made once for each state of them."""
    snapshot, criteria = question.snapshot, question.chosen.criteria
    by = criteria.order.by
    rates = snapshot.rates(question.on) if by == CAPITAL else {}
    wanted = order(criteria, rates=rates, language=question.language)
    key = (
        criteria.sort,
        question.language if by == "name" else "",
        (criteria.currency_of_bounds, question.on) if by == CAPITAL else "",
    )

    def read() -> list[int]:
        pks = InvestmentProject.objects.public().order_by(*wanted).values_list("pk", flat=True)
        found = (snapshot.position_of.get(pk) for pk in pks)
        return [position for position in found if position is not None]

    return snapshot.kept(("order", *key), read)
