"""The parameters of the catalogue's address: one list, in the order of the address (design §7).

The question (`criteria`), the labels of the form, the head of files, the parameters of the API and
their table in the documentation are all made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.search.bands import area_labels, capital_labels
from investment.search.facets import freshness_labels, status_labels
from investment.search.parameter import Kind, Parameter
from investment.search.reading import LONGEST_QUERY, MOST_VALUES
from investment.search.sorts import RELEVANCE, SORTS
from investment.search.values import (
    AREA_VALUES,
    CAPITAL_VALUES,
    COLUMNS,
    CURRENCIES,
    DEFAULT_CURRENCY,
    FRESH_VALUES,
    STATUS_VALUES,
    VIEWS,
)

CURRENCY: Final = Parameter(
    "currency",
    Kind.ONE,
    _("Currency"),
    "ISO 4217 code of `capital_min` and `capital_max`, and of the `converted` capital.",
    "USD",
    CURRENCIES,
    default=DEFAULT_CURRENCY,
    is_shown=True,
)
PAGE: Final = Parameter(
    "page",
    Kind.PAGE,
    pgettext_lazy("parameter", "Page"),
    "Page of the list.",
    1,
    default=1,
)
PARAMETERS: Final = (
    Parameter(
        "q",
        Kind.WORDS,
        _("Search term"),
        "Words; all must match, in any of the languages and spellings. Quotes make a phrase. "
        f"Only the first {LONGEST_QUERY} letters count.",
        "nghi son",
    ),
    Parameter("sector", Kind.RECORDS, _("Sector"), "Codes of sectors.", ["energy"]),
    Parameter(
        "status",
        Kind.SEVERAL,
        _("Call status"),
        "Call statuses. `open`: an investor can join today; `call_ended`: awaiting the new list.",
        ["open"],
        STATUS_VALUES,
        lambda _language: status_labels(),
    ),
    Parameter("zone", Kind.RECORDS, _("Zone"), "Codes of zones.", ["Z-01"]),
    Parameter(
        "place", Kind.RECORDS, _("Place"), "Codes of communes, wards and former units.", ["16654"]
    ),
    Parameter("route", Kind.RECORDS, _("Funding route"), "Codes of funding routes.", ["fdi"]),
    Parameter("form", Kind.RECORDS, _("Investment form"), "Codes of investment forms.", ["fdi"]),
    Parameter(
        "capital_min",
        Kind.BOUND,
        _("Smallest total investment"),
        "Smallest capital in whole units of `currency`.",
        5_000_000,
    ),
    Parameter(
        "capital_max",
        Kind.BOUND,
        _("Largest total investment"),
        "Largest capital in whole units of `currency`.",
        90_000_000,
    ),
    CURRENCY,
    Parameter(
        "capital",
        Kind.SEVERAL,
        _("Total investment"),
        "Bands of capital in millions of US dollars, or `not_published`.",
        ["20m_100m"],
        CAPITAL_VALUES,
        capital_labels,
    ),
    Parameter(
        "area_min",
        Kind.BOUND,
        _("Smallest land area"),
        "Smallest land area in hectares.",
        5,
        unit="ha",
    ),
    Parameter(
        "area_max",
        Kind.BOUND,
        _("Largest land area"),
        "Largest land area in hectares.",
        50,
        unit="ha",
    ),
    Parameter(
        "area",
        Kind.SEVERAL,
        _("Land area"),
        "Bands of land area in hectares, or `not_published`.",
        ["5_20"],
        AREA_VALUES,
        area_labels,
    ),
    Parameter(
        "fresh",
        Kind.SEVERAL,
        _("Freshness"),
        "States of freshness.",
        ["source_checked"],
        FRESH_VALUES,
        lambda _language: freshness_labels(),
    ),
    Parameter(
        "activity",
        Kind.RECORDS,
        _("Promotion activity"),
        "Codes of promotion activities at which a project was presented.",
        ["A-01"],
    ),
    Parameter(
        "codes",
        Kind.PROJECTS,
        _("Project codes"),
        f"Codes of projects in any spelling, at most {MOST_VALUES}; also `TH-001,TH-002`.",
        ["TH-001"],
    ),
    Parameter(
        "sort",
        Kind.ONE,
        _("Sort by"),
        "Order. `relevance` without words: open calls first. `capital` and `area`: the largest "
        "first, with `_asc` the smallest; `verified`: the newest first, with `_asc` the oldest; "
        "`name` and `code`: as the alphabet has them, with `_desc` backwards. What is not "
        "published stands last in either.",
        "capital",
        tuple(SORTS),
        lambda _language: {value: str(sort.label) for value, sort in SORTS.items()},
        default=RELEVANCE,
        is_shown=True,
    ),
    Parameter(
        "view",
        Kind.ONE,
        _("Shown as"),
        "Of the website's list; changes nothing for programs and in files.",
        "table",
        VIEWS,
        is_shown=True,
    ),
    Parameter(
        "columns",
        Kind.SEVERAL,
        _("Columns"),
        "Of the website's table; changes nothing for programs and in files.",
        ["capital"],
        COLUMNS,
        is_shown=True,
    ),
    PAGE,
)
BY_NAME: Final[Mapping[str, Parameter]] = {one.name: one for one in PARAMETERS}
