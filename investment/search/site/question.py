"""What is asked of the site search: words, perhaps one kind of things, and a page of those."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from django.http import QueryDict
from django.utils.translation import pgettext_lazy

from investment.search.parameter import Kind, Parameter
from investment.search.parameters import PAGE
from investment.search.question import Question
from investment.search.reading import Reader, Rejected
from investment.search.site.kinds import sections


@dataclass(frozen=True, slots=True)
class SiteQuestion(Question):
    """One question; `kind` is the word of a section, or empty for the first few of each."""

    q: str = ""
    kind: str = ""
    page: int = 1
    rejected: tuple[Rejected, ...] = field(default=(), compare=False)

    PARAMETERS: ClassVar[tuple[Parameter, ...]] = (
        Parameter("kind", Kind.ONE, pgettext_lazy("parameter", "Kind of result")),
        PAGE,
    )

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """Read an address; never raises. Which kinds there are only the register knows."""
        reader = Reader(query)
        return cls(
            q=reader.text("q"),
            kind=reader.one_of("kind", sections()),
            page=reader.page(),
            rejected=tuple(reader.rejected),
        )
