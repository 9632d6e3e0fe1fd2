"""Units of a question as queries of the full-text index of SQLite and of PostgreSQL.

No connection, no settings, no clock. Tokens hold letters and digits only (`investment.text`), so
nothing a visitor types can be query syntax.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from investment.search.analysis import Run, Unit
from investment.search.tiers import Tier, tiers


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one database writes a run of tokens, “any of” and “all of”."""

    run_open: str
    run_between: str
    run_close: str
    prefix: str
    either: str
    both: str

    def run(self, run: Run, letter: str) -> str:
        """Tokens in a row, each with the letter of the place where they must stand."""
        row = self.run_between.join(f"{letter}{token}" for token in run.tokens)
        return f"{self.run_open}{row}{self.run_close}{self.prefix if run.is_prefix else ''}"

    def any_of(self, parts: Iterable[str]) -> str:
        """At least one of the parts; nothing where there are none."""
        found = list(dict.fromkeys(part for part in parts if part))
        return f"({self.either.join(found)})" if found else ""

    def all_of(self, parts: Iterable[str]) -> str:
        """Every part; nothing where one of them cannot match."""
        found = list(dict.fromkeys(parts))
        return f"({self.both.join(found)})" if found and all(found) else ""


SQLITE = Dialect(
    run_open='"', run_between=" ", run_close='"', prefix=" *", either=" OR ", both=" AND "
)
POSTGRESQL = Dialect(
    run_open="'", run_between="' <-> '", run_close="'", prefix=":*", either=" | ", both=" & "
)


def build(units: tuple[Unit, ...], *, language: str, dialect: Dialect) -> list[tuple[int, str]]:
    """Rank and full-text query of each tier in which all units can match, best first."""
    queries = (
        (tier.rank, dialect.all_of(_unit(unit, tier, dialect) for unit in units))
        for tier in tiers(language)
    )
    return [(rank, query) for rank, query in queries if query]


def _unit(unit: Unit, tier: Tier, dialect: Dialect) -> str:
    places = [(unit.exact, tier.exact), (unit.folded, tier.folded), (unit.code, tier.code)]
    runs = [
        dialect.run(run, letter) for found, letters in places for run in found for letter in letters
    ]
    parts = dialect.all_of(_unit(part, tier, dialect) for part in unit.parts)
    return dialect.any_of([*runs, parts])
