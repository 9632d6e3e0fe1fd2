"""The brief on the province: verified figures, and what the catalogue holds by sector."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext as _

from investment.actions.demonstration.facts import decimal, read
from investment.exports.briefs.brief import Figure, Section, Sources, Table, of_when, row_of
from investment.exports.briefs.projects import public_projects
from investment.measures import format_number, format_quantity
from investment.money import Money
from investment.writing.amounts import format_money

LARGE: Final = ("F-02", "F-11", "F-18")
_AMOUNTS: Final = {"MUSD": (10**6, "USD"), "bn VND": (10**9, "VND")}


def figures(language: str) -> tuple[Figure, ...]:
    """The large figures."""
    facts = _facts()
    return tuple(
        Figure(
            fact["label"][language],
            _value(fact, language),
            _("as of %(date)s") % {"date": of_when(fact["as_of"], language)},
        )
        for fact in (facts[name] for name in LARGE)
    )


def sections(language: str, sources: Sources) -> tuple[Section, ...]:
    """Groups of figures, then sectors with their projects."""
    groups = (
        (_("Land and people"), ("F-01", "F-02", "F-04")),
        (_("Connections"), ("F-06", "F-05", "F-08")),
        (_("Economy"), ("F-11", "F-12", "F-16", "F-26")),
        (_("Foreign direct investment"), ("F-18", "F-22", "F-23")),
    )
    made = [Section(title, table=_table(names, language, sources)) for title, names in groups]
    return (*made, _sectors(language))


def _facts() -> dict[str, dict[str, Any]]:
    """Facts that may be printed: verified, with a value, a date and a source."""
    return {
        fact["id"]: fact
        for fact in read("facts")
        if fact["verified"] and fact["value"] is not None and fact["as_of"] and fact["sources"]
    }


def _table(names: tuple[str, ...], language: str, sources: Sources) -> Table:
    facts = _facts()
    rows = tuple(
        row_of(
            fact["label"][language],
            _value(fact, language),
            of_when(fact["as_of"], language),
            sources.cite(fact["sources"][0]["url"]),
        )
        for fact in (facts[name] for name in names if name in facts)
    )
    columns = (_("Figure"), _("Value"), _("As of"), _("Source"))
    return Table(columns, rows, widths=(50, 24, 14, 12), numeric=(1,))


def _value(fact: dict[str, Any], language: str) -> str:
    value = decimal(fact["value"]) or Decimal(0)
    if fact["unit"] in _AMOUNTS:
        size, currency = _AMOUNTS[fact["unit"]]
        return format_money(Money(value * size, currency), language=language)
    return format_quantity(value, fact["unit"], language)


def _sectors(language: str) -> Section:
    """How many projects of each sector the catalogue holds, the fullest first."""
    counts = Counter(row["sector"] for row in public_projects())
    labels = {row["code"]: row["label"][language] for row in read("vocabularies")["sectors"]}
    rows = tuple(
        (labels[code], format_number(count, language)) for code, count in counts.most_common()
    )
    return Section(
        _("Projects in the catalogue by sector"),
        (
            _(
                "Of every status, from proposed to in operation. Which of them are open today, "
                "the catalogue itself says."
            ),
        ),
        Table((_("Sector"), _("Projects")), rows, widths=(76, 24), numeric=(1,)),
    )
