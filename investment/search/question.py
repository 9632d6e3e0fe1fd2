"""A question that stands in an address: read from it once, and written back as short as it goes.

The lists of projects and of offers ask different things in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import ClassVar, Self
from urllib.parse import quote_plus, urlencode

from investment.search.parameter import Parameter
from investment.search.reading import plain


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a list; a field of a subclass is a parameter, in the order of the address.

    A subclass has `page`, and `rejected` for what of the address could not be read; what does not
    count in comparing two questions is not asked, so it does not stand in the address.
    """

    PARAMETERS: ClassVar[tuple[Parameter, ...]] = ()
    """Every parameter of the address, with its words."""
    MANY: ClassVar[tuple[str, ...]] = ()
    """Filters of which several values can be chosen."""
    JOINED: ClassVar[tuple[str, ...]] = ()
    """Whose values stand in one parameter with commas between: an address that one passes on."""
    BOUNDS: ClassVar[tuple[str, ...]] = ()
    """Filters by one value, None where nothing is asked."""
    KEPT: ClassVar[tuple[str, ...]] = ()
    """How the answer is shown, not what was asked: clearing the filters leaves these."""

    @classmethod
    def label_of(cls, name: str) -> str:
        """What a parameter is called in the active language; as it is written where unknown."""
        return next((str(one.label) for one in cls.PARAMETERS if one.name == name), name)

    def pairs(self, *, leave_out: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        """Names and values of the address that asks the same; for hidden fields of a form."""
        found: list[tuple[str, str]] = []
        for parameter in fields(self):
            name, value = parameter.name, getattr(self, parameter.name)
            if name in leave_out or not parameter.compare or (name, value) == ("page", 1):
                continue
            if isinstance(value, tuple):
                values = [",".join(value)] if value and name in self.JOINED else value
                found += [(name, one) for one in values]
            elif isinstance(value, Decimal):
                found.append((name, plain(value)))
            elif value:
                found.append((name, str(value)))
        return found

    def to_query(self) -> str:
        """The shortest address that asks the same, parameters always in this order."""
        return encoded(self.pairs())

    @property
    def is_filtered(self) -> bool:
        """Whether anything beside the words narrows the list."""
        bounds = [getattr(self, name) for name in self.BOUNDS]
        return any(getattr(self, name) for name in self.MANY) or bounds != [None] * len(bounds)

    def has(self, parameter: str, value: str) -> bool:
        """Whether a value of a filter is chosen."""
        return value in getattr(self, parameter)

    def toggled(self, parameter: str, value: str) -> str:
        """The address with one value of a filter turned over, from the first page."""
        return self.toggles(parameter)(value)

    def toggles(self, parameter: str) -> Callable[[str], str]:
        """What `toggled` gives for each value of one filter; the rest is written once."""
        chosen: tuple[str, ...] = getattr(self, parameter)
        names = [one.name for one in fields(self)]
        at = names.index(parameter)
        head = encoded(self.pairs(leave_out=(*names[at:], "page")))
        tail = encoded(self.pairs(leave_out=(*names[: at + 1], "page")))

        def address(value: str) -> str:
            left = tuple(one for one in chosen if one != value)
            values = left if left != chosen else (*chosen, value)
            here = "&".join(f"{parameter}={quote_plus(one)}" for one in values)
            if values and parameter in self.JOINED:
                here = f"{parameter}={','.join(map(quote_plus, values))}"
            return "&".join(filter(None, (head, here, tail)))

        return address

    def without(self, *parameters: str) -> str:
        """The address without some parameters, from the first page."""
        blank = type(self)()
        return self.changed(**{name: getattr(blank, name) for name in parameters}).to_query()

    def cleared(self) -> str:
        """The address without words and filters; currency, order and view stay."""
        return type(self)(**{name: getattr(self, name) for name in self.KEPT}).to_query()

    def at_page(self, page: int) -> str:
        """The address of another page of the same list."""
        return self.changed(page=page).to_query()

    def changed(self, **values: object) -> Self:
        """The same question with other values, from the first page."""
        return replace(self, **{"page": 1, **values})


def encoded(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string that leaves commas as they are, for people who read and copy it."""
    return urlencode(list(pairs), safe=",")
