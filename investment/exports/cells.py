"""How a cell of a list is read from a project's row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Final

from django.db.models import TextChoices
from django.utils.translation import gettext, override

from investment.choices import Qualifier
from investment.dates import LOCAL_ZONE
from investment.exports.conversion import Converted
from investment.exports.extract import Extract
from investment.exports.rows import Row
from investment.place_names import unit_name
from investment.search.facets import status_labels
from investment.search.values import CALL_ENDED, OPEN
from investment.wording import Wording, wording

Cell = str | Decimal | int | date | None
Reading = Callable[[Row, Extract], Cell]

BETWEEN: Final = "; "
M2_IN_HA: Final = 10_000


def marked(words: Wording | None, extract: Extract) -> str:
    """The text; where it is in another language than the file, with that behind it."""
    if words is None or words.language == extract.language:
        return str(words or "")
    return f"{words.text} [{words.language}]"


def stored(name: str) -> Reading:
    """The value as it is stored."""
    return lambda row, extract: getattr(row.record, name)


def text(name: str) -> Reading:
    """A translated text; marked where it is in another language than the file."""
    return lambda row, extract: marked(row.text(name, extract.language), extract)


def bare_text(name: str) -> Reading:
    """A translated text without a mark; its language stands in a column of its own."""
    return lambda row, extract: getattr(row.text(name, extract.language), "text", "")


def language(name: str) -> Reading:
    """The language that a text is really in, as a BCP 47 code."""
    return lambda row, extract: getattr(row.text(name, extract.language), "language", "")


def texts(kind: str, name: str) -> Reading:
    """A translated field of all related rows of a kind."""
    return lambda row, extract: BETWEEN.join(
        marked(words, extract) for words in row.texts(kind, name, extract.language)
    )


def units(kind: str) -> Reading:
    """Names of administrative units with what they are."""

    def read(row: Row, extract: Extract) -> Cell:
        names = (unit_name(place, extract.language) for place in row.related[kind])
        return BETWEEN.join(marked(name, extract) for name in names)

    return read


@cache
def labels(choices: type[TextChoices], language: str) -> dict[str, str]:
    """The labels of a list of codes in a language; looked up once, not in every row."""
    with override(language):
        return {str(value): str(label) for value, label in choices.choices}


def choice(name: str, choices: type[TextChoices]) -> Reading:
    """The label of a code; empty where there is none."""
    return lambda row, extract: labels(choices, extract.language).get(getattr(row.record, name), "")


def day(name: str) -> Reading:
    """The local day of a date or moment."""

    def read(row: Row, extract: Extract) -> Cell:
        value = getattr(row.record, name)
        return value.astimezone(LOCAL_ZONE).date() if isinstance(value, datetime) else value

    return read


def square_metres(name: str) -> Reading:
    """Hectares in m², as Korean readers count land."""

    def read(row: Row, extract: Extract) -> Cell:
        area_ha = getattr(row.record, name)
        return None if area_ha is None else area_ha * M2_IN_HA

    return read


def of_capital(name: str, choices: type[TextChoices]) -> Reading:
    """A code that says something only where an amount was published; exact ones go unsaid."""

    def read(row: Row, extract: Extract) -> Cell:
        if row.record.capital_max is None or getattr(row.record, name) == Qualifier.EXACT:
            return ""
        return labels(choices, extract.language)[getattr(row.record, name)]

    return read


def area_qualifier(row: Row, extract: Extract) -> Cell:
    """How exact the area is, where one was published and not exactly."""
    code = row.record.area_qualifier
    is_said = row.record.area_max_ha is not None and code != Qualifier.EXACT
    return labels(Qualifier, extract.language)[code] if is_said else ""


@cache
def call_labels(language: str) -> tuple[str, str, str]:
    """What is said of an open call, of one that is over, and of none."""
    with override(language):
        labels = status_labels()
        return labels[OPEN], labels[CALL_ENDED], gettext("Not calling")


def call(row: Row, extract: Extract) -> Cell:
    """Whether an investor can join on the day of the list; computed, never typed (design §5)."""
    is_open, is_over, is_none = call_labels(extract.language)
    if row.record.is_open_call:
        return is_open
    return is_over if row.record.is_call_over else is_none


def call_lists_end(row: Row, extract: Extract) -> Cell:
    """The last day of the newest call list that the project stands on."""
    ends = [one.call_list__period_end for one in row.related["call_lists"]]
    return max((end for end in ends if end is not None), default=None)


def zone(row: Row, extract: Extract) -> Cell:
    """The zone's name; nothing while the zone itself is not public."""
    return (
        marked(row.text("zone__name", extract.language), extract) if row.record.zone__live else ""
    )


def agency(row: Row, extract: Extract) -> Cell:
    """The owning agency, or the one that does its work today (design §5)."""
    owner = row.owning_agency.present() if row.owning_agency else None
    return marked(wording(owner, "name", extract.language), extract) if owner else ""


def converted(part: Callable[[Converted], Cell]) -> Reading:
    """A part of the capital in the currency of the list; empty without amount or rate."""

    def read(row: Row, extract: Extract) -> Cell:
        if row.record.capital_max is None:
            return None
        record = row.record
        worth = extract.worth(record.capital_min, record.capital_max, record.capital_currency)
        return None if worth is None else part(worth)

    return read


def sources(row: Row, extract: Extract) -> Cell:
    """Addresses or titles of the sources, those of which a date is known with it."""
    named = [(one.url or one.title, one.as_of) for one in row.related["sources"]]
    return BETWEEN.join(f"{name} ({as_of})" if as_of else name for name, as_of in named)


def project_address(row: Row, extract: Extract) -> Cell:
    """The full address of the project's sheet."""
    return extract.address_of(row.record.code)


def notice(row: Row, extract: Extract) -> Cell:
    """The mark of demonstration data."""
    return extract.notice


def about(row: Row, extract: Extract) -> Cell:
    """What list the row is from, for a file without a cover."""
    return extract.about
