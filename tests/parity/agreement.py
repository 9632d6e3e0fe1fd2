"""Which answers differ, in which part, and whether they are what the table of cases says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.parity.questions import Case

TABLE = "table of cases"
PARTS = ("codes", "total", "facets", "meant", "rejected")

Answer = Mapping[str, Any]
"""One answer by its parts; `codes` stand in the order of the list."""

Answers = Sequence[Mapping[str, Answer]]
"""Of one back end: for every case its answers by language."""


@dataclass(frozen=True)
class Disagreement:
    """A case that two sides answer differently, with what each says in the part that differs."""

    number: int  # of the case in the list
    query: str
    language: str
    part: str
    said: Mapping[str, str]

    def __str__(self) -> str:
        sides = "\n".join(f"    {side}: {words}" for side, words in self.said.items())
        return f"?{self.query} in {self.language}, {self.part}:\n{sides}"


@dataclass(frozen=True)
class Comparison:
    """Two sides, how many cases they were compared on, and where they differ."""

    sides: tuple[str, str]
    case_count: int
    disagreements: tuple[Disagreement, ...]

    @property
    def disagreeing_count(self) -> int:
        """Cases in which they differ in any language or part."""
        return len({one.number for one in self.disagreements})

    @property
    def agreeing_count(self) -> int:
        return self.case_count - self.disagreeing_count


def compare(cases: Sequence[Case], found: Mapping[str, Answers]) -> list[Comparison]:
    """The first back end against the table of cases, each other one against the first.

    Args:
        cases: what was asked.
        found: answers of each back end by its name; at least one.
    """
    (first, of_first), *others = found.items()
    known = [case for case in cases if case.codes is not None or case.begins is not None]
    beside_table = tuple(_from_table(cases, first, of_first))
    return [
        Comparison((TABLE, first), len(known), beside_table),
        *(
            Comparison(
                (first, name), len(cases), tuple(_between(cases, first, of_first, name, answers))
            )
            for name, answers in others
        ),
    ]


def _from_table(cases: Sequence[Case], name: str, answers: Answers) -> Iterator[Disagreement]:
    for number, (case, by_language) in enumerate(zip(cases, answers, strict=True)):
        for language, answer in by_language.items():
            codes = tuple(answer["codes"])
            if case.codes is not None and tuple(sorted(codes)) != case.codes:
                said = {TABLE: " ".join(case.codes), name: " ".join(sorted(codes))}
                yield Disagreement(number, case.query, language, "codes", said)
            if case.begins is not None and codes[: len(case.begins)] != case.begins:
                said = {TABLE: " ".join(case.begins), name: " ".join(codes[: len(case.begins)])}
                yield Disagreement(number, case.query, language, "first codes", said)


def _between(
    cases: Sequence[Case], first: str, of_first: Answers, other: str, of_other: Answers
) -> Iterator[Disagreement]:
    for number, case in enumerate(cases):
        for language in case.languages:
            for part in PARTS:
                one = of_first[number][language][part]
                two = of_other[number][language][part]
                if one != two:
                    said = {first: _only(one, two), other: _only(two, one)}
                    yield Disagreement(number, case.query, language, part, said)


def _only(mine: Any, other: Any) -> str:
    """What one side says, of long facets only what the other does not say."""
    if isinstance(mine, dict) and isinstance(other, dict):
        return str({key: value for key, value in mine.items() if other.get(key) != value})
    return str(mine)
