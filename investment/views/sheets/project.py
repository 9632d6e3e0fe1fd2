"""The whole sheet of a project, of what `reading` gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.addresses import address
from investment.models import InvestmentProject
from investment.views.currency import Display
from investment.views.sheets import place_facts
from investment.views.sheets.call_facts import call_facts, legal_facts
from investment.views.sheets.contact import ContactPanel, contact_for
from investment.views.sheets.head import Head, head, notices, texts
from investment.views.sheets.land_facts import (
    area_figure,
    capacity_facts,
    capacity_figure,
    land_facts,
    utility_facts,
)
from investment.views.sheets.money_facts import (
    capital_figure,
    deduced_note,
    funding_facts,
    money_facts,
)
from investment.views.sheets.rows import (
    Entry,
    Fact,
    Figure,
    Link,
    Prose,
    Section,
    Source,
    linked,
    section,
    worded,
)
from investment.views.sheets.sentence import sentence_facts
from investment.views.sheets.sources import Sources
from investment.views.sheets.timeline import timeline
from investment.wording import wording
from investment.writing.sentences import describe, headline


@dataclass(frozen=True, slots=True)
class ProjectSheet:
    """Everything that the page of a project shows, in the language of the page."""

    head: Head
    description: str
    notices: tuple[str, ...]
    figures: tuple[Figure, ...]
    texts: tuple[Prose, ...]
    sections: tuple[Section, ...]
    timeline: list[Entry]
    sources: list[Source]
    contact: ContactPanel
    point: place_facts.Point | None
    is_deduced: bool


def build_sheet(
    project: InvestmentProject, display: Display, *, on: date, language: str
) -> ProjectSheet:
    """What the page shows of a project that `read_project` gave; asks the contact and no more."""
    sources = Sources(project.fact_sources.all(), language, as_of=project.figures_as_of)
    found = place_facts.units(project.places.all(), on=on, language=language)
    facts = sentence_facts(project, project.places.all(), on=on, language=language)
    return ProjectSheet(
        head=head(project, headline(facts, language), on=on, language=language),
        description=describe(facts, language) if facts.name else "",
        notices=tuple(notices(project, on=on)),
        figures=_figures(project, display, sources, found),
        texts=tuple(texts(project, language)),
        sections=_sections(project, display, sources, found, on=on),
        timeline=timeline(project, project.participations.all(), on=on, language=language),
        sources=sources.all(),
        contact=contact_for(project, language),
        point=_point(project, found, language),
        is_deduced=bool(project.inferred_facts),
    )


def _figures(
    project: InvestmentProject, display: Display, sources: Sources, found: place_facts.Units
) -> tuple[Figure, ...]:
    """Capital, land, what is made (else the funding route), and where it is."""
    language = display.language
    return (
        capital_figure(project, display, sources),
        area_figure(project, language, sources),
        capacity_figure(project, language, sources),
        _location_figure(project, found, sources, language),
    )


def _location_figure(
    project: InvestmentProject, found: place_facts.Units, sources: Sources, language: str
) -> Figure:
    label, note = _("Location"), deduced_note(project, "zone" if project.zone else "places")
    if project.zone and (name := wording(project.zone, "name", language)):
        return Figure(
            label,
            name.text,
            note=note,
            source=sources.of("zone"),
            language="" if name.language == language else name.language,
            words=True,
        )
    first = found.present[0] if found.present else None
    return Figure(
        label,
        first.text if first else found.formerly or None,
        note=format_html_join(
            " ", "{}", ((part,) for part in (found.formerly if first else "", note) if part)
        ),
        source=sources.of("places"),
        language=first.language if first else "",
        words=True,
    )


def _sections(
    project: InvestmentProject,
    display: Display,
    sources: Sources,
    found: place_facts.Units,
    *,
    on: date,
) -> tuple[Section, ...]:
    language = display.language
    status_note = worded(_("Status"), wording(project, "status_note", language), language)
    all_sections = (
        section(
            "call",
            _("The call"),
            [status_note, *call_facts(project, sources, on=on, language=language)],
        ),
        section(
            "place", _("Location and infrastructure"), _place(project, sources, found, language)
        ),
        section("land", _("Land"), land_facts(project, display)),
        section(
            "scale",
            _("Sector and capacity"),
            [_sectors(project, language), *capacity_facts(project, language, sources)],
        ),
        section(
            "money",
            _("Investment and funding"),
            [
                *money_facts(project, display, sources),
                *funding_facts(project, display, sources),
            ],
        ),
        section(
            "basis",
            _("Legal basis"),
            legal_facts(project.legal_bases.all(), language, sources),
        ),
    )
    return tuple(one for one in all_sections if one)


def _place(
    project: InvestmentProject, sources: Sources, found: place_facts.Units, language: str
) -> list[Fact]:
    zones = [project.zone] if project.zone else []
    others = [zone for zone in project.other_zones.all() if zone.pk != project.zone_id]
    return [
        Fact(
            pgettext("sheet", "Zone"),
            links=place_facts.zone_links(zones, language),
            note=deduced_note(project, "zone"),
            source=sources.of("zone"),
        ),
        Fact(_("Other zones"), links=place_facts.zone_links(others, language)),
        *place_facts.unit_facts(found, deduced_note(project, "places")),
        *place_facts.distance_facts(project.distances.all(), language),
        *utility_facts(project.utilities.all(), language, sources),
    ]


def _sectors(project: InvestmentProject, language: str) -> Fact:
    """The sector and what it narrows down to, each with its page."""
    links = []
    for sector in (project.sector, *project.sub_sectors.all()):
        if name := wording(sector, "name", language):
            href = address("sector", language, code=sector.code)
            links.append(linked(name, href, language))
    return Fact(_("Sector"), links=tuple(links))


def _point(
    project: InvestmentProject, found: place_facts.Units, language: str
) -> place_facts.Point | None:
    """The point with the name of what it stands for: the zone, else the unit."""
    name = wording(project.zone, "name", language) if project.zone else None
    unit = next(iter((*found.present, *found.former)), Link(""))
    return place_facts.point(
        project.latitude,
        project.longitude,
        project.location_precision,
        linked(name, "", language) if name else unit,
    )
