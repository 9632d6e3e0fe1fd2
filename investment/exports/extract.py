"""What a file says of itself: which list it is, of when, in which language, from where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Final

from django.db.models import Max
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext, override

from investment.addresses import address
from investment.dates import format_date
from investment.exports.conversion import Converted, convert_capital
from investment.exports.notice import demonstration_notice
from investment.exports.rows import Row, read_rows
from investment.exports.wishes import wishes_of
from investment.models import ExchangeRate, InvestmentProject
from investment.search.chosen import Chosen
from investment.search.criteria import Criteria
from investment.search.engine import ordered_pks

ANY_CODE: Final = "CODE"


@dataclass(frozen=True)
class Extract:
    """One list of projects, ready to be written in any format.

    `pks` stand in the order of the list, `wishes` are the criteria in words (label, value),
    `page` is the full address of the page that shows the same list, `notice` the mark of
    demonstration data or nothing.
    """

    pks: Sequence[int]
    wishes: Sequence[tuple[str, str]]
    language: str
    on: date
    origin: str
    page: str
    currency: str
    rates: Mapping[str, ExchangeRate]
    notice: str
    digest: str

    @property
    def count(self) -> int:
        """How many projects the list holds."""
        return len(self.pks)

    def rows(self) -> Iterator[Row]:
        """The projects, one after the other; reads from the database as it goes."""
        return read_rows(self.pks, on=self.on)

    def address_of(self, code: str) -> str:
        """The full address of a project's sheet in the language of the file."""
        return self._address_of_any.replace(ANY_CODE, code)

    @cached_property
    def _address_of_any(self) -> str:
        return self.origin + address("project", self.language, code=ANY_CODE)

    def worth(self, low: Decimal | None, high: Decimal, currency: str) -> Converted | None:
        """A published capital in the currency of the list; several columns ask for each."""
        asked = (low, high, currency)
        if asked not in self._worth:
            self._worth[asked] = convert_capital(
                low=low, high=high, currency=currency, to=self.currency, rates=self.rates
            )
        return self._worth[asked]

    @cached_property
    def _worth(self) -> dict[tuple[Decimal | None, Decimal, str], Converted | None]:
        return {}

    def file_name(self, extension: str) -> str:
        """A name that carries language and date; other content has another name."""
        return f"thanh-hoa-projects-{self.language}-{self.on}-{self.digest}.{extension}"

    @cached_property
    def about(self) -> str:
        """One sentence that says what the list is, for formats that have no cover."""
        with override(self.language):
            wishes = "; ".join(f"{label}: {value}" for label, value in self.wishes)
            sentence = ngettext(
                "List of %(date)s with %(count)d project (%(criteria)s). Address: %(address)s",
                "List of %(date)s with %(count)d projects (%(criteria)s). Address: %(address)s",
                self.count,
            )
            return sentence % {
                "date": format_date(self.on, self.language),
                "count": self.count,
                "criteria": wishes or gettext("all projects"),
                "address": self.page,
            }

    @property
    def is_demonstration(self) -> bool:
        """Whether every row must carry the mark of demonstration data."""
        return bool(self.notice)


def extract_of(chosen: Chosen, *, asked: Criteria, language: str, on: date, origin: str) -> Extract:
    """The list that a question finds, whoever asks: page or program.

    Args:
        chosen: what `resolve` made of the question.
        asked: the question as it stood in the address, which the file names.
        origin: scheme and host, without a slash at the end.
    """
    return make_extract(
        criteria=asked,
        pks=ordered_pks(asked, language=language, on=on),
        wishes=wishes_of(chosen, language=language),
        language=language,
        on=on,
        origin=origin,
    )


def make_extract(
    *,
    criteria: Criteria,
    pks: Sequence[int],
    wishes: Sequence[tuple[str, str]],
    language: str,
    on: date,
    origin: str,
) -> Extract:
    """Gather what a file says beside its rows.

    Args:
        pks: keys of the projects found, in the order of the page.
        wishes: the criteria in words of the language.
        origin: scheme and host, without a slash at the end.
    """
    query = criteria.changed(page=1, view="").to_query()
    changed = InvestmentProject.objects.public().aggregate(at=Max("updated_at"))["at"]
    state = f"{query}\n{on}\n{changed}\n{','.join(map(str, pks))}"
    return Extract(
        pks=pks,
        wishes=wishes,
        language=language,
        on=on,
        origin=origin,
        page=origin + address("projects", language, query=query),
        currency=criteria.currency_of_bounds,
        rates=ExchangeRate.objects.newest(on),
        notice=demonstration_notice(language),
        digest=sha256(state.encode()).hexdigest()[:6],
    )
