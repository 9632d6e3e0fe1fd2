"""What the heading of a column says: its field, the language of its words, its unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from django.utils.translation import override

from investment.intake.fields import FIELDS, IGNORED, LANGUAGES
from investment.intake.spellings import LANGUAGE_WORDS, NOT_READ, NUMBER_WORDS, SPELLINGS
from investment.text import fold, name_form

LONGEST_HEADING: Final = 160
_BRACKETS: Final = re.compile(r"[(\[（]([^()\[\]（）]*)[)\]）]")
_SAID_UNIT: Final = re.compile(
    r"(?:đơn vị(?: tính)?|đvt|unit|단위)\s*[:：]?\s*(?P<unit>.+)$", re.IGNORECASE
)
_AFTER_COMMA: Final = re.compile(r"[,;:/\n–-]\s*(?P<unit>[^,;:\n]{1,24})$")
_UNIT: Final = re.compile(
    r"\b(?:tỷ|tỉ|ty|triệu|trieu|nghìn|million|billion|thousand|mil|bn|mn|usd|vnd|vnđ|krw|eur|jpy|"
    r"đồng|dong|won|ha|hecta|héc-ta|hectares?|m2|m²|km2|km²|kw|mw|kva|m3|m³|người|năm|years?)\b"
    r"|[$€₩₫]|달러|억|만|원|동|헥타르|제곱미터|명|년",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading, read: what is not said is empty."""

    text: str
    field: str = ""
    spoken: str = ""  # the language of the heading itself
    words_language: str = ""  # the language that the words below are said to be in
    unit: str = ""

    @property
    def key(self) -> str:
        """What a mapping is remembered under: the heading folded, without spaces around."""
        return folded(self.text)


def folded(text: str) -> str:
    """A heading as it is compared: words without accents and signs, at most so long."""
    return " ".join(fold(text).split())[:LONGEST_HEADING]


def read_heading(text: str) -> Heading:
    """Tell what a column holds by its heading; a heading that nobody knows has no field."""
    plain = " ".join(text.split())
    if not plain or len(plain) > LONGEST_HEADING:
        return Heading(plain[:LONGEST_HEADING])
    if _field_of(plain)[:2] == (IGNORED, "") and name_form(plain) in _phrases():
        return Heading(plain)
    name, notes = _parted(plain)
    unit = next((note for note in notes if _UNIT.search(note)), "")
    language = next((code for note in notes if (code := _language_of(note))), "")
    field, spoken, rest = _field_of(name)
    if field and not language:
        language = _language_of(rest)
    if not field:
        field, spoken, _rest = _field_of(plain)
    if field and not FIELDS[field].is_words:
        language = ""
    return Heading(plain, field, spoken, language, unit)


def is_counter(text: str) -> bool:
    """Whether the column only counts the rows: STT, No., 번호."""
    return name_form(text) in _counters()


def _parted(text: str) -> tuple[str, list[str]]:
    """The heading without brackets and unit, and what stood in them."""
    notes = [note.strip() for note in _BRACKETS.findall(text)]
    name = _BRACKETS.sub(" ", text).strip()
    if match := _SAID_UNIT.search(name):
        notes.append(match["unit"])
        name = name[: match.start()].strip(" ,;:-–")
    for number, note in enumerate(notes):
        if said := _SAID_UNIT.search(note):
            notes[number] = said["unit"]
    if (match := _AFTER_COMMA.search(name)) and (
        _UNIT.search(match["unit"]) or _language_of(match["unit"])
    ):
        notes.append(match["unit"].strip())
        name = name[: match.start()].strip()
    return name, notes


def _language_of(text: str) -> str:
    """The language that some words name; empty where they name none."""
    form = name_form(text)
    return next((code for code in LANGUAGES if form in _language_words()[code]), "")


def _field_of(name: str) -> tuple[str, str, str]:
    """Field and language of the longest phrase that stands in a name, and what stands beside it."""
    form = name_form(name)
    if not form or form in _counters():
        return "", "", ""
    phrases = _phrases()
    if found := phrases.get(form):
        return (*found, "")
    padded = f" {form} "
    inside = [phrase for phrase in phrases if _holds(padded, phrase)]
    if not inside:
        return "", "", ""
    phrase = max(inside, key=len)
    return (*phrases[phrase], padded.replace(phrase, " ", 1))


def _holds(padded: str, phrase: str) -> bool:
    """Whether whole words of a heading are the phrase; Korean compounds have no spaces."""
    return phrase in padded if "가" <= phrase[0] <= "힣" else f" {phrase} " in padded


@cache
def _phrases() -> dict[str, tuple[str, str]]:
    """Folded phrases with their field and language; of one phrase the first field counts."""
    found = {name_form(phrase): (IGNORED, "") for phrase in NOT_READ}
    for language in LANGUAGES:  # what templates and exports of our own call the columns
        with override(language):
            for field in FIELDS.values():
                found.setdefault(name_form(str(field.label)), (field.code, language))
    for code, by_language in SPELLINGS.items():
        for language, phrases in by_language.items():
            for phrase in phrases:
                found.setdefault(name_form(phrase), (code, language))
    return found


@cache
def _language_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(map(name_form, words)) for code, words in LANGUAGE_WORDS.items()}


@cache
def _counters() -> frozenset[str]:
    return frozenset(map(name_form, NUMBER_WORDS))
