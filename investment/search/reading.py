"""Reading an address: each kind of value, and what of them had to be left out.

Reading never raises. What cannot be read is left out and remembered as `Rejected`, so that the
page can say so and the API can refuse it with the name of the field.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from django.http import QueryDict
from django.utils.translation import gettext

from investment.addresses import canonical_code

LONGEST_QUERY = 200  # letters
LARGEST = Decimal(10) ** 18  # what the columns of amounts hold
SMALLEST_EXPONENT = -4
LAST_PAGE = 1_000  # Elasticsearch answers 400 beyond 10,000 hits
MOST_VALUES = 50  # of one filter

Bound = TypeVar("Bound", Decimal, int)

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class Rejected:
    """A value of the address that was left out, and why, as a sentence for the reader."""

    parameter: str
    value: str
    reason: str


class Reader:
    """Reads one query string and collects what it had to leave out."""

    def __init__(self, query: QueryDict) -> None:
        self.query = query
        self.rejected: list[Rejected] = []

    def text(self, name: str) -> str:
        """Free text without control characters and halves of characters, at most 200 letters."""
        written = "".join(
            " " if letter.isspace() else letter
            for letter in self.query.get(name, "")
            if letter.isprintable() or letter.isspace()
        )
        return " ".join(written.split())[:LONGEST_QUERY].strip()

    def known(self, name: str, values: tuple[str, ...]) -> tuple[str, ...]:
        """The chosen values that are on a fixed list, each once, in the order of the address."""
        chosen = [value for value in self._several(name) if self._is_on(values, name, value)]
        return tuple(dict.fromkeys(chosen))

    def one_of(self, name: str, values: tuple[str, ...]) -> str:
        """The last chosen value of a list, or nothing."""
        value = self.query.get(name, "").strip()
        return value if value and self._is_on(values, name, value) else ""

    def codes(self, name: str) -> tuple[str, ...]:
        """What may be codes of records; whether such records exist the search says."""
        chosen = []
        for value in self._several(name):
            if _CODE.fullmatch(value):
                chosen.append(value)
            else:
                self._reject(name, value, gettext("This is not a code of the catalogue."))
        return tuple(dict.fromkeys(chosen))

    def project_codes(self, name: str) -> tuple[str, ...]:
        """Codes of projects in any spelling, one in each parameter or many with commas between.

        Each is written as the catalogue writes it, once, in the order of the address; those
        beyond the fiftieth are left out.
        """
        written = [one.strip() for text in self.query.getlist(name) for one in text.split(",")]
        chosen: dict[str, None] = {}
        for value in filter(None, written):
            if not _CODE.fullmatch(code := canonical_code(value)):
                self._reject(name, value, gettext("This is not a code of the catalogue."))
            elif len(chosen) == MOST_VALUES and code not in chosen:
                reason = gettext("A list of codes holds at most %(most)d projects.")
                self._reject(name, value, reason % {"most": MOST_VALUES})
                break
            else:
                chosen[code] = None
        return tuple(chosen)

    def number(self, name: str) -> Decimal | None:
        """A finite number between 0 and 10¹⁸ with at most four decimals."""
        written = self.query.get(name, "").strip()
        if not written:
            return None
        with suppress(InvalidOperation):
            number = Decimal(written.replace(" ", "")[:40])
            if number.is_finite() and 0 <= number <= LARGEST and _is_plain(number):
                return abs(number)  # -0 is 0
        self._reject(name, written, gettext("This is not a number in the range that is possible."))
        return None

    def not_below(self, smallest: Bound | None, largest: Bound | None, name: str) -> Bound | None:
        """The upper of two bounds; left out where it is below the lower one."""
        if smallest is None or largest is None or largest >= smallest:
            return largest
        self._reject(name, plain(largest), gettext("The upper bound is below the lower one."))
        return None

    def page(self) -> int:
        """A page from 1 to 1,000; the first where there is none."""
        written = self.query.get("page", "").strip()
        if not written:
            return 1
        if written.isascii() and written.isdigit() and len(written) <= 6:
            number = int(written)
            if 1 <= number <= LAST_PAGE:
                return number
        self._reject("page", written, gettext("There is no such page."))
        return 1

    def _several(self, name: str) -> list[str]:
        written = [value.strip() for value in self.query.getlist(name)]
        return [value for value in written if value][:MOST_VALUES]

    def _is_on(self, values: tuple[str, ...], name: str, value: str) -> bool:
        if value in values:
            return True
        self._reject(name, value, gettext("This value is not known."))
        return False

    def _reject(self, name: str, value: str, reason: str) -> None:
        shown = "".join(letter for letter in value if letter.isprintable())
        self.rejected.append(Rejected(parameter=name, value=shown[:60], reason=reason))


def plain(number: Decimal | int) -> str:
    """A number as the address writes it: no exponent, no trailing zeros."""
    written = format(Decimal(number), "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _is_plain(number: Decimal) -> bool:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -20:
        return False  # normalizing would call 1e-9999999 zero
    return int(number.normalize().as_tuple().exponent) >= SMALLEST_EXPONENT
