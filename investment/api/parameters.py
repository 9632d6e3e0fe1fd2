"""What a program may ask, as the OpenAPI document says it.

`Criteria`, `Paging` and `language_of` read the values, as for the page; here stands what they take.
"""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from ninja import Field, Schema

from investment.search.parameters import (
    AREA_VALUES,
    CAPITAL_VALUES,
    COLUMNS,
    CURRENCIES,
    FRESH_VALUES,
    LARGEST,
    LAST_PAGE,
    LONGEST_QUERY,
    SORTS,
    STATUS_VALUES,
    VIEWS,
)

DEFAULT_LANGUAGE: Final = "en"
PAGE_SIZE, LARGEST_PAGE = 20, 100
LANGUAGES: Final = [code for code, _label in settings.LANGUAGES]
CODE: Final = {"type": "string"}
AMOUNT: Final = {"type": "number", "minimum": 0, "maximum": int(LARGEST)}


def one(description: str, example: object, **schema: Any) -> Any:
    """A parameter that may stand once; empty is as good as absent."""

    def describe(found: dict[str, Any]) -> None:
        found.pop("default")
        found.pop("title", None)
        found.update(schema, examples=[example])

    return Field("", description=description, json_schema_extra=describe)


def several(description: str, example: list[str], **items: Any) -> Any:
    """A parameter that may be repeated; a record with any of the values is found."""

    def describe(found: dict[str, Any]) -> None:
        found.pop("title", None)
        found.update(items={"type": "string", **items}, examples=[example])

    return Field(default_factory=list, description=description, json_schema_extra=describe)


class LanguageQuestion(Schema):
    """In which language."""

    lang: str = one(
        "Language of texts, labels and refusals (BCP 47). What has no text in it comes in another, "
        "and says so.",
        "ko",
        enum=LANGUAGES,
        default=DEFAULT_LANGUAGE,
    )


class ListQuestion(LanguageQuestion):
    """Which page of a list."""

    page: str = one("Page, from 1.", 1, type="integer", minimum=1, maximum=LAST_PAGE, default=1)
    page_size: str = one(
        "Records on a page.",
        PAGE_SIZE,
        type="integer",
        minimum=1,
        maximum=LARGEST_PAGE,
        default=PAGE_SIZE,
    )


class FileQuestion(LanguageQuestion):
    """Which projects: the parameters of the website's list."""

    q: str = one(
        f"Words; all must match, in any of the languages and spellings. Quotes make a phrase. "
        f"Only the first {LONGEST_QUERY} letters count.",
        "nghi son",
    )
    sector: list[str] = several("Codes of sectors.", ["energy"])
    status: list[str] = several(
        "Call statuses. `open`: an investor can join today; `call_ended`: awaiting the new list.",
        ["open"],
        enum=list(STATUS_VALUES),
    )
    zone: list[str] = several("Codes of zones.", ["Z-01"])
    place: list[str] = several("Codes of communes, wards and former units.", ["16654"])
    route: list[str] = several("Codes of funding routes.", ["fdi"])
    form: list[str] = several("Codes of investment forms.", ["fdi"])
    capital_min: str = one("Smallest capital in whole units of `currency`.", 5_000_000, **AMOUNT)
    capital_max: str = one("Largest capital in whole units of `currency`.", 90_000_000, **AMOUNT)
    currency: str = one(
        "ISO 4217 code of `capital_min` and `capital_max`, and of the `converted` capital; USD "
        "where it is left out.",
        "USD",
        enum=list(CURRENCIES),
    )
    capital: list[str] = several(
        "Bands of capital in millions of US dollars, or `not_published`.",
        ["20m_100m"],
        enum=list(CAPITAL_VALUES),
    )
    area_min: str = one("Smallest land area in hectares.", 5, **AMOUNT)
    area_max: str = one("Largest land area in hectares.", 50, **AMOUNT)
    area: list[str] = several(
        "Bands of land area in hectares, or `not_published`.", ["5_20"], enum=list(AREA_VALUES)
    )
    fresh: list[str] = several("States of freshness.", ["source_checked"], enum=list(FRESH_VALUES))
    activity: list[str] = several("Codes of promotion activities.", ["A-001"])
    codes: list[str] = several(
        "Codes of projects in any spelling, at most 50; also `TH-001,TH-002`.", ["TH-001"]
    )
    sort: str = one(
        "Order. `relevance` without words: open calls first. `capital` and `area`: the largest "
        "first; `newest` and `verified`: the newest first.",
        "capital",
        enum=list(SORTS),
        default="relevance",
    )
    view: str = one("Of the website's list; changes nothing here.", "table", enum=list(VIEWS))
    columns: list[str] = several(
        "Of the website's table; changes nothing here.", ["capital"], enum=list(COLUMNS)
    )


class ProjectQuestion(ListQuestion, FileQuestion):
    """Which projects, and which page of them."""
