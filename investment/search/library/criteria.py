"""What was asked of the library: read once from the address."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from django.http import QueryDict

from investment.search.library.parameters import (
    KIND_VALUES,
    LANGUAGE_VALUES,
    NEWEST,
    PARAMETERS,
    RELEVANCE,
    SORTS,
)
from investment.search.parameter import REPEATED, Parameter, filters_of, shown_of
from investment.search.question import Question
from investment.search.reading import Reader, Rejected


@dataclass(frozen=True, slots=True)
class LibraryCriteria(Question):
    """One question to the library. Fields are those of `PARAMETERS`, in the same order."""

    q: str = ""
    kind: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    sort: str = ""
    page: int = 1
    rejected: tuple[Rejected, ...] = field(default=(), compare=False)

    PARAMETERS: ClassVar[tuple[Parameter, ...]] = PARAMETERS
    MANY: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, *REPEATED)
    KEPT: ClassVar[tuple[str, ...]] = shown_of(PARAMETERS)

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """Read an address; never raises."""
        reader = Reader(query)
        return cls(
            q=reader.text("q"),
            kind=reader.known("kind", KIND_VALUES),
            language=reader.known("language", LANGUAGE_VALUES),
            sector=reader.codes("sector"),
            zone=reader.codes("zone"),
            sort=reader.one_of("sort", tuple(SORTS)),
            page=reader.page(),
            rejected=tuple(reader.rejected),
        )

    @property
    def effective_sort(self) -> str:
        """The order that is really used; without words nothing is more relevant."""
        wanted = self.sort or RELEVANCE
        return NEWEST if wanted == RELEVANCE and not self.q else wanted
