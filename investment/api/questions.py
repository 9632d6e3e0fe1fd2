"""How a question is read: what a page would leave out with a word, a program is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from django.http import QueryDict
from django.utils.translation import gettext
from ninja import Schema

from investment.api.parameters import DEFAULT_LANGUAGE, LANGUAGES, LARGEST_PAGE, PAGE_SIZE
from investment.api.problems import Flaw, QueryRefused
from investment.search.criteria import Criteria
from investment.search.reading import LAST_PAGE, Rejected

LONGEST_SHOWN, LONGEST_NUMBER = 60, 6
LANGUAGE: Final = "lang"


@dataclass(frozen=True, slots=True)
class Paging:
    """One page of a list."""

    page: int
    size: int

    @classmethod
    def read(cls, query: QueryDict) -> Self:
        """Take page and size from a query.

        Raises:
            QueryRefused: one of them is no number in its range.
        """
        flaws: list[Flaw] = []
        page = _whole(query, "page", 1, LAST_PAGE, flaws)
        size = _whole(query, "page_size", PAGE_SIZE, LARGEST_PAGE, flaws)
        if flaws:
            raise QueryRefused(flaws)
        return cls(page, size)

    def within(self, count: int) -> slice:
        """The records of the page, of so many.

        Raises:
            QueryRefused: the page lies beyond the last; an empty list has one page.
        """
        if self.page > max(1, -(-count // self.size)):
            raise QueryRefused([Flaw("page", str(self.page), gettext("There is no such page."))])
        return slice((self.page - 1) * self.size, self.page * self.size)


def language_of(query: QueryDict) -> str:
    """The language asked for, English where none is; never the header's, so answers can be kept.

    Raises:
        QueryRefused: it is none of the site's.
    """
    language = query.get(LANGUAGE, "") or DEFAULT_LANGUAGE
    if language not in LANGUAGES:
        detail = gettext("Write one of: %(values)s.") % {"values": ", ".join(LANGUAGES)}
        raise QueryRefused([Flaw(LANGUAGE, shown(language), detail)])
    return language


def criteria_of(query: QueryDict) -> Criteria:
    """The criteria of a query.

    Raises:
        QueryRefused: a value is unknown or broken.
    """
    criteria = Criteria.from_query(query)
    refuse(criteria.rejected)
    return criteria


def refuse(rejected: Sequence[Rejected]) -> None:
    """Turn what the search left out into a refusal.

    Raises:
        QueryRefused: there is something.
    """
    if rejected:
        raise QueryRefused([Flaw(one.parameter, one.value, one.reason) for one in rejected])


def refuse_unknown(query: QueryDict, question: type[Schema]) -> None:
    """A misspelt parameter must not look like one that found everything.

    Raises:
        QueryRefused: a parameter that the address does not have.
    """
    unknown = [name for name in query if name not in question.model_fields]
    if unknown:
        detail = gettext("This address has no such parameter.")
        raise QueryRefused(
            [Flaw(shown(name), shown(query.get(name, "")), detail) for name in unknown]
        )


def _whole(query: QueryDict, name: str, default: int, largest: int, flaws: list[Flaw]) -> int:
    written = query.get(name, "")
    if not written:
        return default
    if written.isascii() and written.isdigit() and len(written) <= LONGEST_NUMBER:
        number = int(written)
        if 1 <= number <= largest:
            return number
    detail = gettext("Write a whole number from 1 to %(largest)d.") % {"largest": largest}
    flaws.append(Flaw(name, shown(written), detail))
    return default


def shown(text: str) -> str:
    """What was written, shortened and without what cannot be seen."""
    return "".join(letter for letter in text if letter.isprintable())[:LONGEST_SHOWN]
