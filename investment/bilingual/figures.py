"""Figures of a Vietnamese text that its translation has lost: numbers, codes, units and dates.

A figure is compared by what it says, not by how it is written: `15.000 tỷ đồng` is kept in
`VND 15 trillion` and in `15조 동`. What is reported is a warning for a person, never a verdict:
where a figure may be there in some way, it counts as kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from typing import Final

from investment.bilingual.units import ENGLISH, KOREAN, LARGE, MONTHS, UNITS
from investment.text import exact, fold
from investment.writing.number_words import read_phrase
from investment.writing.numerals import read_number
from investment.writing.refusals import NotUnderstood

_NUMBER: Final = r"[0-9]+(?:[.,][0-9]+)*"
_SIZES: Final = "|".join(LARGE)
_UNIT: Final = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_DATE: Final = re.compile(r"(?<![\w/])([0-9]{1,2})[/.-](?:([0-9]{1,2})[/.-])?([0-9]{4})(?![\w/])")
_CODE: Final = re.compile(r"(?<!\w)(?=[\w/-]*[0-9])(?=[\w/-]*[^\W\d_])\w+(?:[/-]\w+)*(?!\w)")
_QUANTITY: Final = re.compile(
    rf"(?<!\w)(?P<number>{_NUMBER})(?P<sizes>(?:\s*(?:{_SIZES})(?!\w))*)"
    rf"(?:\s*(?P<unit>{_UNIT})(?!\w))?"
)
_UP_TO: Final = re.compile(rf"\s*[-–]\s*{_NUMBER}(?P<sizes>(?:\s*(?:{_SIZES})(?!\w))+)")
_WHOLE_QUANTITY: Final = re.compile(rf"(?:{_NUMBER}-)?{_NUMBER}(?:{_UNIT})(?:/\w+)?")
_TOKEN: Final = re.compile(
    rf"{_NUMBER}(?:\s*[십백천만억조]+(?:\s*{_NUMBER}\s*[십백천만억조]+)*(?:\s*{_NUMBER})?"
    r"|\s*(?:thousand|million|billion|trillion|mn|bn|tn|nghìn|triệu|tỷ)(?!\w))*"
)


def missing_figures(source: str, target: str, language: str) -> list[str]:
    """Figures that stand in a Vietnamese text and not in its translation, as they are written.

    Args:
        source: the Vietnamese text.
        target: its translation.
        language: of the translation, en or ko.

    Returns:
        In the order of the source, each once; dates and codes first.
    """
    found = _Target(target, language)
    rest, missing = exact(source), []
    dates = [match for match in _DATE.finditer(rest) if not found.has_date(*match.groups())]
    missing += [match[0] for match in dates]
    rest = _DATE.sub(" ", rest)
    for code in _codes(rest):
        if not found.has_text(code):
            missing.append(code)
        rest = rest.replace(code, " ")
    missing += [
        match[0].strip() for match in _QUANTITY.finditer(rest) if not _is_kept(match, found)
    ]
    return [_as_written(source, text) for text in dict.fromkeys(missing)]


def _codes(text: str) -> Iterator[str]:
    """Letters and digits together: TH-001, 1757/QĐ-TTg; but no `220kV` and no `m3/ngày`."""
    for match in _CODE.finditer(text):
        code = match[0]
        is_unit = code.split("/")[0] in UNITS
        if not is_unit and not _WHOLE_QUANTITY.fullmatch(code):
            yield code


def _is_kept(match: re.Match[str], found: _Target) -> bool:
    unit, sizes = match["unit"], {_size(match["sizes"])}
    if not match["sizes"] and (end := _UP_TO.match(match.string, match.end())):
        sizes.add(_size(end["sizes"]))  # 300-400 triệu: a size at the end is of both
    values = {value * size for value in _readings(match["number"], "vi") for size in sizes}
    is_month = not unit and re.search(r"tháng\s*$", match.string[: match.start()]) is not None
    has_number = bool(values & found.numbers) or (is_month and found.has_month(match["number"]))
    return has_number and (unit is None or found.has_unit(unit))


def _size(words: str) -> int:
    size = 1
    for word in words.split():
        size *= LARGE[word]
    return size


def _as_written(source: str, text: str) -> str:
    """The spelling of the source itself; what was compared has neither case nor `m²`."""
    start = exact(source).find(text)
    is_aligned = start >= 0 and len(exact(source)) == len(source)
    return source[start : start + len(text)] if is_aligned else text


def _readings(number: str, language: str) -> set[Decimal]:
    """What a number may mean: `3.524` is not the same in every language."""
    values = set()
    for reading in (language, None):
        with suppress(NotUnderstood):
            values.add(read_number(number, reading))
    if not values:  # 1.2.3 and the like: by its digits alone
        values.add(Decimal(re.sub(r"[.,]", "", number)))
    return values


class _Target:
    """A translation as it is asked about figures."""

    def __init__(self, text: str, language: str) -> None:
        self.text = exact(text)
        self.letters = re.sub(r"\s", "", fold(text))
        self.numbers = set(_numbers(self.text, language))

    def has_text(self, code: str) -> bool:
        return re.sub(r"\s", "", fold(code)) in self.letters

    def has_unit(self, unit: str) -> bool:
        return any(
            re.search(rf"(?<![^\W\d_]){re.escape(each)}", self.text)
            or (not each.isascii() and each in self.text)
            for each in UNITS[unit]
        )

    def has_month(self, number: str) -> bool:
        month = int(number)
        name = MONTHS[month - 1] if 1 <= month <= len(MONTHS) else ""
        return bool(name) and re.search(rf"\b(?:{name}|{name[:3]})\b", self.text) is not None

    def has_date(self, day: str, month: str | None, year: str) -> bool:
        """Whether year, month and day are there, whatever the order; `05/2017` has no day."""
        if month is None:
            day, month = "", day
        numbers = [Decimal(part) for part in (day, year) if part]
        has_month = Decimal(month) in self.numbers or self.has_month(month)
        return has_month and all(number in self.numbers for number in numbers)


def _numbers(text: str, language: str) -> Iterator[Decimal]:
    """Every number that a text may be read to hold."""
    for match in re.finditer(r"(?<![0-9])([0-9]{4})[.-]([0-9]{1,2})(?![0-9])", text):
        yield from map(Decimal, match.groups())  # 2017-05-19, 2017.5
    for match in _TOKEN.finditer(text):
        values = set()
        for reading in (language, "vi", None):
            with suppress(NotUnderstood):
                values.add(read_phrase(match[0].strip(), reading).value)
        if not values:  # 2017.5.19: the parts of a date
            values.update(Decimal(part) for part in re.findall(r"[0-9]+", match[0]))
        yield from values
    words = {"en": ENGLISH, "ko": KOREAN}.get(language, {})
    for word, number in words.items():
        if re.search(rf"(?<!\w){word}(?!\w)", text):
            yield Decimal(number)
