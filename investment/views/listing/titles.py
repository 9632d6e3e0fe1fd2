"""What the list is called on the page: heading, title, description, and what robots may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from investment.search.corrections import corrected_query
from investment.search.results import Results
from investment.search.values import CALL_ENDED
from investment.views.listing.facets import chosen_count
from investment.writing.list_titles import ListFacts, list_title, paged_title
from investment.writing.status_words import AWAITING

_TOLD: Final = ("sector", "status", "zone", "place")
_STATUSES: Final = {CALL_ENDED: AWAITING}
MOST_INDEXED: Final = 2  # filters of a list that search engines may keep


@dataclass(frozen=True, slots=True)
class Title:
    """The list in words.

    `heading` stands above the rows; `title`, with the number of a later page, in the browser's
    tab, empty on the first page of everything: it has a title of its own. `query` is the part of
    the address by which search engines know the list; `is_indexed` whether they may keep it.
    """

    heading: str
    title: str
    query: str
    is_indexed: bool


def title_of(results: Results) -> Title:
    """Name the list by its criteria, in the language of the page.

    A filter is named where one value of it is chosen, whose name is in that language; the others
    are counted; of mistyped words it says those that were found. Search engines may keep lists of
    one or two filters that say all they are; there would be no end of the others.
    """
    criteria, language = results.criteria, results.language
    told = _told(results)
    place = "" if "zone" in told else told.get("place", "")
    named = len(told) - ("zone" in told and "place" in told)
    facts = ListFacts(
        count=results.total,
        sector=told.get("sector", ""),
        status=_STATUSES.get(told.get("status", ""), told.get("status", "")),
        location=told.get("zone", "") or place,
        is_zone="zone" in told,
        words=corrected_query(results) or criteria.q,
        more_filters=chosen_count(criteria) - named,
    )
    heading = list_title(facts, language)
    is_asked = facts.is_telling or facts.more_filters > 0
    asked = criteria.changed(page=results.page, sort="", view="", columns=(), currency="")
    return Title(
        heading=heading,
        title=paged_title(heading, results.page, language) if is_asked or results.page > 1 else "",
        query=asked.to_query(),
        is_indexed=_is_indexed(facts, named),
    )


def _told(results: Results) -> Mapping[str, str]:
    """The one chosen value of each filter that a title can name: a status by its code."""
    told = {}
    for chip in results.chips:
        name = chip.parameter
        if name in _TOLD and len(getattr(results.criteria, name)) == 1:
            if name == "status":
                told[name] = results.criteria.status[0]
            elif chip.label.language == results.language:
                told[name] = chip.label.text
    return told


def _is_indexed(facts: ListFacts, named: int) -> bool:
    if not facts.is_telling and not facts.more_filters:
        return True
    says_all = not (facts.words or facts.more_filters)
    return says_all and named <= MOST_INDEXED and facts.count > 0
