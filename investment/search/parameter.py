"""What a parameter of an address is: its name and kind, and its words for people and programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from django.utils.functional import Promise

from investment.search.reading import Reader


class Kind(Enum):
    """What a parameter takes."""

    WORDS = auto()
    RECORDS = auto()  # codes of records, repeated; a project with any of them is found
    PROJECTS = auto()  # codes of projects, repeated or with commas between
    SEVERAL = auto()  # values of a fixed list, repeated
    ONE = auto()  # a value of a fixed list
    BOUND = auto()  # one end of a range
    PAGE = auto()


REPEATED: Final = (Kind.RECORDS, Kind.PROJECTS, Kind.SEVERAL)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter.

    `label` is its name for people, `about` and `example` are what a program is told (English, with
    the unit), `values` is the fixed list if there is one, `words` gives their labels in the active
    language, which is to be the one it is called with. `default` stands where it is left out.
    `unit` is that of a bound, of an amount none: it is in the currency of the question. `is_shown`
    says that it changes how the answer is shown, not what is asked.
    """

    name: str
    kind: Kind
    label: str | Promise
    about: str = ""
    example: Any = ""
    values: tuple[str, ...] = ()
    words: Callable[[str], Mapping[str, str]] | None = None
    default: Any = None
    unit: str = ""
    is_shown: bool = False

    @property
    def is_repeated(self) -> bool:
        """Whether it may stand in an address more than once."""
        return self.kind in REPEATED

    def labels(self, language: str) -> Mapping[str, str]:
        """What its values are called, in the active language; nothing where words are records'."""
        return self.words(language) if self.words else {}

    def read(self, reader: Reader) -> Any:
        """Its value in an address; what cannot be read the reader keeps as rejected."""
        match self.kind:
            case Kind.WORDS:
                return reader.text(self.name)
            case Kind.RECORDS:
                return reader.codes(self.name)
            case Kind.PROJECTS:
                return reader.project_codes(self.name)
            case Kind.SEVERAL:
                return reader.known(self.name, self.values)
            case Kind.ONE:
                return reader.one_of(self.name, self.values)
            case Kind.BOUND:
                return reader.number(self.name)
            case Kind.PAGE:
                return reader.page()


def filters_of(parameters: Iterable[Parameter], *kinds: Kind) -> tuple[str, ...]:
    """Names of what narrows a list, of some kinds."""
    return tuple(one.name for one in parameters if one.kind in kinds and not one.is_shown)


def shown_of(parameters: Iterable[Parameter]) -> tuple[str, ...]:
    """Names of what says how the answer is shown."""
    return tuple(one.name for one in parameters if one.is_shown)
