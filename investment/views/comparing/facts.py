"""What is compared of a project: the facts of its sheet, of every one also that it is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.addresses import address
from investment.choices import CapitalBasis
from investment.models import InvestmentProject
from investment.views.currency import Display
from investment.views.sheets import place_facts
from investment.views.sheets.call_facts import call_facts
from investment.views.sheets.land_facts import (
    area_figure,
    capacity_facts,
    land_facts,
    utility_facts,
)
from investment.views.sheets.money_facts import (
    capital_text,
    deduced_note,
    funding_facts,
    money_facts,
)
from investment.views.sheets.rows import Fact, Link, Section, linked
from investment.views.sheets.sources import Sources
from investment.views.standing import status, trust_line
from investment.wording import wording


def sections(project: InvestmentProject, display: Display, *, on: date) -> list[Section]:
    """The facts of a project in groups, in the language and currency of the page.

    Args:
        project: as `read_projects` gives it.
        display: the reader's currency and language.
        on: the day of the question.

    Returns:
        The same groups for every project. A row may stand in one several times; one without a
        value is missing. Sources stand once, in the last group.
    """
    language = display.language
    none = Sources((), language)  # beside every figure of four projects they would bury the figures
    groups = (
        ("call", _("The call"), _call(project, none, on, language)),
        ("money", _("Investment and funding"), _money(project, display, none)),
        ("place", _("Location and infrastructure"), _place(project, none, on, language)),
        ("land", _("Land"), _land(project, display, none)),
        ("scale", _("Sector and capacity"), _scale(project, none, language)),
        ("trust", _("Freshness and sources"), _trust(project, on, language)),
    )
    return [Section(code, title, tuple(map(_without_filler, rows))) for code, title, rows in groups]


def _without_filler(fact: Fact) -> Fact:
    """The sheet writes “not published” where a fact must not go unsaid; here a blank says it."""
    return replace(fact, value=None) if fact.value == _("not published") else fact


def _call(project: InvestmentProject, sources: Sources, on: date, language: str) -> Iterator[Fact]:
    shown = status(project.call_status, is_call_ended=project.is_call_ended(on))
    yield Fact(_("Status"), shown.label)
    yield from call_facts(project, sources, on=on, language=language)


def _money(project: InvestmentProject, display: Display, sources: Sources) -> Iterator[Fact]:
    capital, other = project.capital, project.other_capital
    converted = display.converted(capital, project.capital_low)
    if other is not None and other.currency == display.currency:
        converted = ""  # published in this currency, which the row after it says
    notes = (converted, deduced_note(project, "capital") if capital else "")
    yield Fact(
        _("Total investment"),
        capital_text(project, display.language),
        note=" ".join(filter(None, notes)),
    )
    basis = str(CapitalBasis(project.capital_basis).label) if capital else None
    yield Fact(_("What the capital counts"), basis)
    yield from money_facts(project, display, sources)
    yield from funding_facts(project, display, sources)


def _place(project: InvestmentProject, sources: Sources, on: date, language: str) -> Iterator[Fact]:
    zones = [project.zone] if project.zone else []
    others = [zone for zone in project.other_zones.all() if zone.pk != project.zone_id]
    links = place_facts.zone_links(zones, language)
    note = deduced_note(project, "zone") if links else ""
    yield Fact(pgettext("sheet", "Zone"), links=links, note=note)
    yield Fact(_("Other zones"), links=place_facts.zone_links(others, language))
    units = place_facts.units(project.places.all(), on=on, language=language)
    yield from place_facts.unit_facts(units, deduced_note(project, "places"))
    yield from place_facts.distance_facts(project.distances.all(), language)
    yield from utility_facts(project.utilities.all(), language, sources)


def _land(project: InvestmentProject, display: Display, sources: Sources) -> Iterator[Fact]:
    area = area_figure(project, display.language, sources)
    yield Fact(area.label, area.value, note=area.note if area.value else "")
    yield from land_facts(project, display)


def _scale(project: InvestmentProject, sources: Sources, language: str) -> Iterator[Fact]:
    yield Fact(_("Sector"), links=tuple(_sectors(project, language)))
    yield from capacity_facts(project, language, sources)


def _sectors(project: InvestmentProject, language: str) -> Iterator[Link]:
    for sector in (project.sector, *project.sub_sectors.all()):
        if name := wording(sector, "name", language):
            yield linked(name, address("sector", language, code=sector.code), language)


def _trust(project: InvestmentProject, on: date, language: str) -> Iterator[Fact]:
    line = trust_line(
        str(project.freshness(on).value),
        verified_on=project.verified_on,
        review_due_on=project.review_due_on,
        as_of=project.figures_as_of,
        language=language,
    )
    yield Fact(_("Freshness"), line)
    sources = Sources(project.fact_sources.all(), language, as_of=project.figures_as_of)
    yield Fact(_("Sources"), links=tuple(_source_links(sources)))


def _source_links(sources: Sources) -> Iterable[Link]:
    for source in sources.all():
        title = ", ".join(filter(None, (source.title, source.as_of)))
        yield Link(title, source.url, source.language)
