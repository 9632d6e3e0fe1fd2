"""Sources behind figures: which document or page a fact was read in, and of when it is."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from investment.dates import format_partial
from investment.fact_names import names_of
from investment.models.rows import FactSourceRow
from investment.views.sheets.rows import Source


class Sources:
    """The sources of one record, asked by fact."""

    def __init__(self, rows: Iterable[FactSourceRow], language: str, as_of: str = "") -> None:
        """Take the rows; `as_of`, the date of the record's figures, serves where no row has one."""
        self.rows = list(rows)
        self.language = language
        self.as_of = "" if any(row.as_of for row in self.rows) else as_of

    def of(self, fact: str) -> Source | None:
        """The first source that was read for a fact; None where none says so."""
        names = names_of(fact)
        for row in self.rows:
            if names.intersection(row.facts):
                return self._source(row)
        return None

    def all(self) -> list[Source]:
        """Every source once, in the order of the record."""
        return list(dict.fromkeys(map(self._source, self.rows)))

    def _source(self, row: FactSourceRow) -> Source:
        date = row.as_of or self.as_of
        as_of = _("as of %(date)s") % {"date": format_partial(date, self.language)} if date else ""
        return Source(title=row.title or site_name(row.url), url=row.url, as_of=as_of)


def is_deduced(fact: str, inferred: Iterable[str]) -> bool:
    """Whether the editors deduced a fact that no source states."""
    return bool(names_of(fact).intersection(inferred))


def site_name(url: str) -> str:
    """The host of an address, without what every host has: `english.nna.jp`, `thanhhoa.gov.vn`."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
