"""What a brief is made of: sections of words and tables, every figure with its source and date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Final
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.dates import format_date, format_partial, format_years

_QUARTER: Final = re.compile(r"(?P<year>\d{4})-Q(?P<quarter>[1-4])")
_YEARS: Final = re.compile(r"(?P<first>\d{4})-(?P<last>\d{4})")


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` are shares of the line, `numeric` the columns that align at the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with paragraphs, a table, or both."""

    title: str
    paragraphs: tuple[str, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the large figures under the title."""

    label: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Source:
    """A page that figures were read in; `number` is how tables refer to it."""

    number: int
    site: str
    url: str


@dataclass(slots=True)
class Sources:
    """The sources of a brief, numbered in the order in which they are first named."""

    numbers: dict[str, int] = field(default_factory=dict)

    def cite(self, *urls: str) -> str:
        """How a row of a table refers to its sources: `[1] [3]`."""
        numbers = [self.numbers.setdefault(url, len(self.numbers) + 1) for url in urls]
        return " ".join(f"[{number}]" for number in numbers)

    def all(self) -> tuple[Source, ...]:
        """Every source that was named."""
        return tuple(
            Source(number, (urlsplit(url).hostname or url).removeprefix("www."), url)
            for url, number in self.numbers.items()
        )


@dataclass(frozen=True, slots=True)
class Brief:
    """One document in one language, ready to be set."""

    code: str
    language: str
    kind: str
    title: str
    lead: str
    edition_on: date
    notice: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]

    def data(self) -> dict[str, Any]:
        """What the template reads; all words are in the language of the brief, the active one."""
        edition = {"date": format_date(self.edition_on, self.language)}
        return {
            **asdict(self),
            "edition_on": [self.edition_on.year, self.edition_on.month, self.edition_on.day],
            "words": {
                "province": _("Thanh Hoa province"),
                "edition": _("Edition of %(date)s") % edition,
                "sources": _("Sources"),
                "sources_note": _(
                    "Numbers in square brackets name the public page that a figure was read in. "
                    "What no source states is left out."
                ),
            },
        }


def row_of(*cells: str) -> tuple[str, ...]:
    """A row of a table; what was not published says so."""
    missing = _("not published")
    return tuple(cell or missing for cell in cells)


def of_when(as_of: str | None, language: str) -> str:
    """When a figure was true: a year, month, day, quarter or span of years; else nothing."""
    if not as_of:
        return ""
    if match := _QUARTER.fullmatch(as_of):
        return pgettext("period", "Q%(quarter)s %(year)s") % match.groupdict()
    if match := _YEARS.fullmatch(as_of):
        return format_years(int(match["first"]), int(match["last"]), language)
    return format_partial(as_of, language)


def urls_of(row: dict[str, Any], fields: Sequence[str]) -> list[str]:
    """Addresses of a row's sources that were read for some of its fields."""
    wanted = set(fields)
    return [source["url"] for source in row["sources"] if wanted.intersection(source["fields"])]
