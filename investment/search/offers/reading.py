"""Reading the finder's address: areas and days as people write them, remarks on what is neither."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from django.http import QueryDict
from django.utils.translation import gettext

from investment.dates import DateNotUnderstood, parse_partial_date
from investment.measures import LARGEST_HA, AreaNotUnderstood
from investment.money import MoneyNotUnderstood
from investment.search.offers.areas import M2_OF_HA, Asked, read_area
from investment.search.reading import Reader
from investment.writing.amount_reading import parse

LARGEST_M2: Final = int(LARGEST_HA) * M2_OF_HA
_PLAIN: Final = re.compile(r"[0-9]{1,19}(\.[0-9]{1,2})?")  # prices have two decimals at most
EARLIEST, LATEST = 1900, 2200  # years


class OfferReader(Reader):
    """Reads one query string in the language of its reader."""

    def __init__(self, query: QueryDict, language: str) -> None:
        super().__init__(query)
        self.language = language
        self.is_typed = False

    def needed(self, both: str, low: str, high: str) -> Asked:
        """The bounds of the area in m²: from one box, which goes first, or from a box each."""
        if (asked := self._area(both)) is not None:
            self.is_typed = True
            return asked
        smallest, largest = self._bound(low), self._bound(high)
        return smallest, self.not_below(smallest, largest, high)

    def price(self, name: str, currency: str) -> Decimal | None:
        """An amount in a currency: a number as our own links have it, or as a person writes it."""
        written = self.query.get(name, "").strip()
        if not written or _PLAIN.fullmatch(written):
            return self.number(name)
        try:
            money = parse(written, language=self.language, currency=currency)
        except MoneyNotUnderstood as error:
            self._reject(name, written, str(error))
            return None
        if money.currency != currency:
            self._reject(name, written, gettext("This is not in the currency that is chosen."))
            return None
        self.is_typed = True
        return money.amount.quantize(Decimal("0.01"))

    def day(self, name: str) -> date | None:
        """A day; of a month or a year alone its last one, by which something is to be free."""
        written = self.query.get(name, "").strip()
        if not written:
            return None
        try:
            found = parse_partial_date(written).last_day
        except DateNotUnderstood as error:
            self._reject(name, written, str(error))
            return None
        if EARLIEST <= found.year <= LATEST:
            return found
        self._reject(name, written, gettext("This is not a year in the range that is possible."))
        return None

    def _bound(self, name: str) -> int | None:
        """One bound: a number as our own links have it, or an area as a person writes it."""
        written = self.query.get(name, "").strip()
        if written.isascii() and written.isdigit() and len(written) <= len(str(LARGEST_M2)):
            number = int(written)
            if 0 < number <= LARGEST_M2:
                return number
        if (asked := self._area(name)) is None:
            return None
        self.is_typed = True
        return asked[0]

    def _area(self, name: str) -> Asked | None:
        written = self.query.get(name, "").strip()
        if not written:
            return None
        try:
            return read_area(written, self.language)
        except AreaNotUnderstood as error:
            self._reject(name, written, str(error))
            return None
