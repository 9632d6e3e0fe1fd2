"""Land, capacity and demand: what is made, what it needs, how ready the land is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.utils.translation import gettext as _

from investment.choices import EnvironmentClass, LandStage
from investment.dates import format_partial
from investment.measures import format_area, format_quantity, format_square_metres
from investment.models import InvestmentProject
from investment.models.rows import UtilityRow
from investment.views.currency import Display
from investment.views.sheets.money_facts import deduced_note, land_price
from investment.views.sheets.rows import Fact, Figure, worded
from investment.views.sheets.sources import Sources
from investment.wording import wording

LONGEST_FIGURE: Final = 60  # letters that stand as a key figure without filling a phone


def area_text(project: InvestmentProject, language: str) -> str | None:
    """The published area in hectares, with its qualifier."""
    area = format_area(
        project.area_min_ha,
        project.area_max_ha,
        language=language,
        qualifier=project.area_qualifier,
        with_square_metres=False,
    )
    return area or None


def square_metres(project: InvestmentProject, language: str) -> str:
    """The same area in m², which Korean readers reckon in (design §5); empty for others."""
    if language != "ko" or project.area_max_ha is None:
        return ""
    return format_square_metres(project.area_min_ha, project.area_max_ha, language=language)


def area_figure(project: InvestmentProject, language: str, sources: Sources) -> Figure:
    """The key figure of the land."""
    return Figure(
        label=_("Land area"),
        value=area_text(project, language),
        note=" ".join(
            filter(None, (square_metres(project, language), deduced_note(project, "area")))
        ),
        source=sources.of("area") if project.area_max_ha else None,
    )


def capacity_figure(project: InvestmentProject, language: str, sources: Sources) -> Figure:
    """What is made, where that is short enough for a figure; else the funding route."""
    for row in project.capacities.all():
        text = wording(row, "description", language)
        if text and len(text.text) <= LONGEST_FIGURE:
            return Figure(
                _("Capacity"),
                text.text,
                source=sources.of("capacity"),
                language="" if text.language == language else text.language,
                words=True,
            )
    routes = [wording(route, "name", language) for route in project.funding_routes.all()]
    names = ", ".join(route.text for route in routes if route)
    return Figure(_("Funding route"), names or None, words=True)


def land_facts(project: InvestmentProject, display: Display) -> Iterator[Fact]:
    """Use, planning, the steps of readiness and the price."""
    language = display.language
    yield worded(_("Current use"), wording(project, "current_use", language), language)
    conformity = wording(project, "planning_conformity", language)
    yield worded(_("Conformity with planning"), conformity, language)
    for step in project.land_steps.all():
        area = format_area(None, step.area_ha, language=language)
        day = format_partial(step.on, language)
        yield Fact(str(LandStage(step.stage).label), area, note=day)
    yield land_price(project, display)


def capacity_facts(project: InvestmentProject, language: str, sources: Sources) -> Iterator[Fact]:
    """What is made or held, then what it needs and brings, as far as it was published."""
    for row in project.capacities.all():
        product = wording(row, "product", language)
        label = product.text if product and product.language == language else _("Capacity")
        text = wording(row, "description", language)
        yield worded(label, text, language, source=sources.of("capacity"))
    for label, number, unit in (
        (_("Power demand"), project.power_demand_kw, "kW"),
        (_("Water demand"), project.water_demand_m3_day, "m3/day"),
        (_("Wastewater"), project.wastewater_m3_day, "m3/day"),
        (_("Jobs"), project.jobs_count, "jobs"),
        (_("Households to resettle"), project.households_to_resettle_count, "households"),
        (_("Operating term"), project.operating_term_years, "years"),
    ):
        value = None if number is None else format_quantity(number, unit, language)
        yield Fact(label, value)
    if project.environment_class:
        yield Fact(_("Environment class"), str(EnvironmentClass(project.environment_class).label))


def utility_facts(rows: object, language: str, sources: Sources) -> Iterator[Fact]:
    """Connections: power, water, waste water, roads …, of a project or a zone."""
    for row in rows:  # type: ignore[attr-defined]
        yield _utility(row, language, sources)


def _utility(row: UtilityRow, language: str, sources: Sources) -> Fact:
    note = ""
    if row.quantity is not None:
        note = format_quantity(row.quantity.normalize(), row.unit, language)
    return worded(
        str(row.get_kind_display()),
        wording(row, "description", language),
        language,
        note=note,
        source=sources.of("utilities"),
    )
