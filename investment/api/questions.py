"""What a program may ask: the parameters of the page, a language, and the size of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Self

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import gettext, override
from ninja import Schema
from pydantic import Field

from investment.api.problems import Flaw, QueryRefused
from investment.search.criteria import Criteria
from investment.search.parameters import Rejected

DEFAULT_LANGUAGE: Final = "en"
PAGE_SIZE, LARGEST_PAGE = 20, 100
LONGEST_SHOWN, LONGEST_NUMBER = 60, 6

Several = Annotated[list[str], Field(default_factory=list)]


class LanguageQuestion(Schema):
    """Documentation of the language; read by `language_of`."""

    lang: str = Field(DEFAULT_LANGUAGE, description="Language of the texts: vi, en or ko.")


class ListQuestion(LanguageQuestion):
    """Documentation of a list's pages; read by `Paging.read`."""

    page: str = Field("1", description="Page, from 1.")
    page_size: str = Field("20", description="Records on a page, from 1 to 100.")


class ProjectQuestion(ListQuestion):
    """Documentation of the parameters of `/projects`; `Criteria` reads them, as for the page."""

    q: str = Field("", description="Words; all must match, in any language and spelling.")
    sector: Several = Field(description="Codes of sectors.")
    status: Several = Field(description="Call statuses; also `open` and `call_ended`.")
    zone: Several = Field(description="Codes of zones.")
    place: Several = Field(description="Codes of communes, wards and former units.")
    route: Several = Field(description="Codes of funding routes.")
    form: Several = Field(description="Codes of investment forms.")
    capital_min: str = Field("", description="In whole units of `currency`.")
    capital_max: str = Field("", description="In whole units of `currency`.")
    currency: str = Field("", description="Of the bounds and of `converted`: USD, VND, KRW.")
    capital: Several = Field(description="`not_published`: projects without a capital.")
    area_min: str = Field("", description="In hectares.")
    area_max: str = Field("", description="In hectares.")
    fresh: Several = Field(description="States of freshness.")
    activity: Several = Field(description="Codes of promotion activities.")
    sort: str = Field("", description="relevance, newest, name, capital, area or verified.")
    view: str = Field("", description="Of the page alone; changes nothing here.")


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
        page = _whole(query, "page", 1, 1_000, flaws)
        size = _whole(query, "page_size", PAGE_SIZE, LARGEST_PAGE, flaws)
        if flaws:
            raise QueryRefused(flaws)
        return cls(page, size)

    @property
    def start(self) -> int:
        return (self.page - 1) * self.size

    @property
    def end(self) -> int:
        return self.page * self.size


def language_of(query: QueryDict) -> str:
    """The language asked for, English where none is; never the header's, so answers can be kept.

    Raises:
        QueryRefused: it is none of the site's.
    """
    language = query.get("lang", "") or DEFAULT_LANGUAGE
    if language not in dict(settings.LANGUAGES):
        known = ", ".join(code for code, _label in settings.LANGUAGES)
        detail = gettext("Write one of: %(values)s.") % {"values": known}
        raise QueryRefused([Flaw("lang", _shown(language), detail)])
    return language


def criteria_of(query: QueryDict, *, language: str) -> Criteria:
    """The criteria of a query; what a page would leave out with a word, this refuses.

    Raises:
        QueryRefused: a value is unknown or broken; the reasons are in the language.
    """
    with override(language):
        criteria = Criteria.from_query(query)
        refuse(criteria.rejected)
    return criteria


def refuse(rejected: tuple[Rejected, ...]) -> None:
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
            [Flaw(_shown(name), _shown(query.get(name, "")), detail) for name in unknown]
        )


def _whole(query: QueryDict, name: str, default: int, largest: int, flaws: list[Flaw]) -> int:
    written = query.get(name, "").strip()
    if not written:
        return default
    if written.isascii() and written.isdigit() and len(written) <= LONGEST_NUMBER:
        number = int(written)
        if 1 <= number <= largest:
            return number
    detail = gettext("Write a whole number from 1 to %(largest)d.") % {"largest": largest}
    flaws.append(Flaw(name, _shown(written), detail))
    return default


def _shown(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable())[:LONGEST_SHOWN]
