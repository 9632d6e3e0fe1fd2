"""The main figures of a project as its agency is asked about them, each with source and date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from investment.choices import CapitalBasis, PriceUnit
from investment.dates import format_moment, format_partial
from investment.fact_names import names_of
from investment.measures import format_area, format_quantity
from investment.models import FactSource, InvestmentProject
from investment.models.project import InvestmentProjectQuerySet
from investment.money import Money
from investment.wording import wording
from investment.writing.amounts import format_money


@dataclass(frozen=True, slots=True)
class Cited:
    """Where a figure was read: a title or the name of a site, and of when it is, written out."""

    title: str
    url: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure; `value` is empty where nothing is published."""

    label: str
    value: str
    source: Cited | None = None


def with_facts(projects: InvestmentProjectQuerySet) -> InvestmentProjectQuerySet:
    """Projects with all that `facts_of` reads; the number of queries does not grow with them."""
    return projects.select_related("zone", "owning_agency__successor").prefetch_related(
        "capacities", "fact_sources", "places", "investment_forms"
    )


def facts_of(project: InvestmentProject, language: str) -> list[Fact]:
    """What an agency confirms: the facts of every project, then those that are published.

    Args:
        project: as it is public; best read by `with_facts`.
        language: vi, en or ko; labels are in the active language.
    """
    sources = list(project.fact_sources.all())
    # The date of the record's figures serves where no source has one of its own
    as_of = "" if any(row.as_of for row in sources) else project.figures_as_of
    rows = (*_always(project, language), *_where_published(project, language))
    return [
        Fact(label, value, _cited(sources, name, language, as_of)) for name, label, value in rows
    ]


Row = tuple[str, str, str]
"""What sources call the fact, its label, its value."""


def _always(project: InvestmentProject, language: str) -> Iterator[Row]:
    yield "capital", str(CapitalBasis(project.capital_basis).label), _capital(project, language)
    area = format_area(
        project.area_min_ha,
        project.area_max_ha,
        language=language,
        qualifier=project.area_qualifier,
        with_square_metres=False,
    )
    yield "area", _("Land area"), area
    yield "capacity", _("Capacity"), _texts(project.capacities.all(), "description", language)
    zone = [project.zone] if project.zone else []
    yield "zone", _("Zone"), _texts(zone, "name", language)
    yield "places", _("Communes and wards"), _texts(project.places.all(), "name", language)
    forms = _texts(project.investment_forms.all(), "name", language)
    yield "forms", _("Investment form"), forms
    yield "status", _("Call status"), str(project.get_call_status_display())


def _where_published(project: InvestmentProject, language: str) -> Iterator[Row]:
    found = (
        *_money(project, language),
        ("opens_at", _("Call opens"), _moment(project.opens_at, language)),
        ("closes_at", _("Call closes"), _moment(project.closes_at, language)),
        *_demand(project, language),
    )
    yield from (row for row in found if row[2])


def _money(project: InvestmentProject, language: str) -> Iterator[Row]:
    currency = project.capital_currency
    other = _amount(
        project.capital_other,
        project.capital_other_currency,
        language,
        project.capital_other_qualifier,
    )
    yield "capital", _("Also published as"), other
    for name, label in (
        ("site_clearance_cost", _("Site clearance")),
        ("capital_sought", _("Capital sought")),
        ("capital_secured", _("Capital secured")),
    ):
        yield name, label, _amount(getattr(project, name), currency, language)
    yield "land_price", _("Land price"), _land_price(project, language)


def _demand(project: InvestmentProject, language: str) -> Iterator[Row]:
    for name, label, unit in (
        ("power_demand_kw", _("Power demand"), "kW"),
        ("water_demand_m3_day", _("Water demand"), "m3/day"),
        ("jobs_count", _("Jobs"), "jobs"),
        ("households_to_resettle_count", _("Households to resettle"), "households"),
        ("operating_term_years", _("Operating term"), "years"),
    ):
        number = getattr(project, name)
        yield name, label, "" if number is None else format_quantity(number, unit, language)


def _capital(project: InvestmentProject, language: str) -> str:
    if project.capital is None:
        return ""
    return format_money(
        project.capital,
        language=language,
        qualifier=project.capital_qualifier,
        low=project.capital_low,
    )


def _land_price(project: InvestmentProject, language: str) -> str:
    """The price with its unit and its date; never one without."""
    price = _amount(project.land_price, project.land_price_currency, language)
    if not price:
        return ""
    as_of = _("as of %(date)s") % {"date": format_partial(project.land_price_as_of, language)}
    return f"{price} {PriceUnit(project.land_price_unit).label} ({as_of})"


def _amount(amount: Decimal | None, currency: str, language: str, qualifier: str = "exact") -> str:
    if amount is None:
        return ""
    return format_money(Money(Decimal(amount), currency), language=language, qualifier=qualifier)


def _moment(at: datetime | None, language: str) -> str:
    return format_moment(at, language) if at else ""


def _texts(rows: Iterable[Any], field: str, language: str) -> str:
    found = (wording(row, field, language) for row in rows)
    return "; ".join(words.text for words in found if words)


def _cited(sources: Iterable[FactSource], fact: str, language: str, common: str) -> Cited | None:
    """The first source that was read for a fact; None where none says so."""
    names = names_of(fact)
    for row in sources:
        if names.intersection(row.facts):
            date = row.as_of or common
            as_of = _("as of %(date)s") % {"date": format_partial(date, language)} if date else ""
            site = (urlsplit(row.url).hostname or row.url).removeprefix("www.")
            return Cited(row.title or site, row.url, as_of)
    return None
