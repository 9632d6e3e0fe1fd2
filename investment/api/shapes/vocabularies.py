"""What projects refer to, each record in full: sectors, places, zones, activities, incentives."""

from __future__ import annotations

from datetime import date, datetime

from ninja import Field, Schema

from investment.api.shapes.described import told
from investment.api.shapes.money import Money
from investment.api.shapes.pages import Answered, Page
from investment.api.shapes.rows import Connection, Distance
from investment.api.shapes.terms import LANGUAGE_OF, PARTIAL, LegalBasis, Source, Term
from investment.api.values import Number
from investment.choices import (
    ActivityKind,
    IncentiveKind,
    LocationPrecision,
    ParticipationKind,
    PlaceKind,
    PriceUnit,
    ZoneKind,
)

UNKNOWN = "null where it was not published"


class Sector(Term):
    """A sector; those of the second level name the one above."""

    url: str = told("Its page.", "https://invest.example/en/sectors/energy/")
    parent: str | None = told("Code of the sector above; null of the first level.", None)


class Place(Term):
    """A commune or ward of today, or a unit that has ended."""

    code: str = told("Code in the catalogue; `former-…` of a unit that has ended.", "16654")
    official_code: str | None = told("Code of the statistics office.", "16654")
    kind: str = told("Kind of unit.", "ward", of=PlaceKind.values)
    parent: str | None = told("Code of the unit above.", "38")
    is_former: bool = told("Whether it has ended.", False)
    valid_from: date | None = told("First day; null where not known.", "2025-07-01")
    valid_until: date | None = told("First day after its end; null of a unit of today.", None)
    latitude: Number | None = told("Degrees north, WGS 84.", 19.41)
    longitude: Number | None = told("Degrees east, WGS 84.", 105.75)


class LeasePrice(Money):
    """A price that the managing body or the developer gave; a broker's is not public."""

    unit: str | None = told("What it is paid for.", "m2", of=PriceUnit.values)
    until_year: int | None = told(f"Until which year; {UNKNOWN}.", 2064)


class Zone(Term):
    """An economic zone, industrial park, port or airport."""

    url: str = told("Its page.", "https://invest.example/en/zones/Z-01/")
    kind: str = told("Kind of zone.", "economic_zone", of=ZoneKind.values)
    summary: str | None = told("What it is, in a sentence or two.", "A coastal economic zone.")
    summary_language: str | None = told(LANGUAGE_OF.format("summary"), "en")
    parent: str | None = told("Code of the zone that it lies in.", None)
    places: list[str] = told("Codes of the communes and wards it lies in.", ["16654"])
    area_ha: Number | None = told(f"Hectares; {UNKNOWN}.", 106_000)
    industrial_land_ha: Number | None = told(f"Industrial land in hectares; {UNKNOWN}.", 2_500)
    leased_ha: Number | None = told(f"Leased land in hectares; {UNKNOWN}.", 1_200)
    available_m2: int | None = told(f"Land to let now in m²; {UNKNOWN}.", 250_000)
    available_as_of: str | None = told(f"Date of `available_m2`. {PARTIAL}", "2025")
    smallest_plot_m2: int | None = told(f"Smallest plot in m²; {UNKNOWN}.", 5_000)
    lease_price: LeasePrice | None = Field(description=f"Lease price of land; {UNKNOWN}.")
    infrastructure_fee: Money | None = Field(description=f"Infrastructure fee; {UNKNOWN}.")
    tenure: str | None = told("Land-use term in words.", "50 years")
    tenure_language: str | None = told(LANGUAGE_OF.format("tenure"), "en")
    developer: str | None = told("Infrastructure developer.", "Nghi Son IP Company")
    developer_language: str | None = told(LANGUAGE_OF.format("developer"), "en")
    managing_body: Term | None = Field(description="The agency that manages it.")
    sectors_sought: list[str] = told("Codes of sectors it looks for.", ["industry"])
    sectors_refused: str | None = told("What it refuses, in words.", None)
    sectors_refused_language: str | None = told(LANGUAGE_OF.format("sectors_refused"), None)
    minimum_wage_region: int | None = told("Region of the minimum wage, 1 to 4.", 3)
    flood_level_m: Number | None = told(f"Highest flood in metres; {UNKNOWN}.", 2.9)
    utilities: list[Connection] = Field(description="Connections.")
    distances: list[Distance] = Field(description="Distances by road.")
    latitude: Number | None = told("Degrees north, WGS 84.", 19.33)
    longitude: Number | None = told("Degrees east, WGS 84.", 105.78)
    location_precision: str | None = told(
        "What the point stands for; null without a point.", "zone", of=LocationPrecision.values
    )
    sources: list[Source] = Field(description="Where its facts come from.")
    updated_at: datetime = told("Last change of the record, UTC.", "2026-11-20T03:00:00Z")


class ProjectShown(Schema):
    """A project at an activity."""

    code: str = told("Permanent code of the project.", "TH-001")
    participation: str = told("What happened.", "presented", of=ParticipationKind.values)


class Activity(Schema):
    """A promotion activity."""

    code: str = told("Permanent code.", "A-001")
    url: str = told("Its page.", "https://invest.example/en/activities/A-001/")
    kind: str = told("Kind of activity.", "conference", of=ActivityKind.values)
    title: str | None = told("Title.", "Investment promotion conference")
    title_language: str | None = told(LANGUAGE_OF.format("title"), "en")
    place: str | None = told("Where it was held.", "Thanh Hoa")
    place_language: str | None = told(LANGUAGE_OF.format("place"), "en")
    starts_on: str | None = told(f"First day. {PARTIAL}", "2022-06-05")
    ends_on: str | None = told(f"Last day. {PARTIAL}", "2022-06-06")
    countries_or_territories: list[str] = told("ISO 3166-1 alpha-2 codes.", ["KR", "LA"])
    organisers: list[Term] = Field(description="Agencies that held it.")
    zones: list[str] = told("Codes of the zones that were presented.", ["Z-01"])
    projects: list[ProjectShown] = Field(description="Public projects that were shown.")
    outcome: str | None = told("What came of it, in words.", None)
    outcome_language: str | None = told(LANGUAGE_OF.format("outcome"), None)
    sources: list[Source] = Field(description="Where it was reported.")
    updated_at: datetime = told("Last change of the record, UTC.", "2026-11-20T03:00:00Z")


class Incentive(Schema):
    """A tax, rent, duty or support measure."""

    code: str = told("Permanent code.", "I-001")
    kind: str = told("What it lightens.", "cit", of=IncentiveKind.values)
    scope: str | None = told("Whom it is for.", "New projects in economic zones")
    scope_language: str | None = told(LANGUAGE_OF.format("scope"), "en")
    summary: str | None = told("What it gives.", "Corporate income tax of 10% for 15 years.")
    summary_language: str | None = told(LANGUAGE_OF.format("summary"), "en")
    zone: str | None = told("Code of the zone it is for; null where it is for all.", None)
    is_checked: bool = told(
        "False where nobody compared it with the law in force: do not rely on it.", False
    )
    checked_on: date | None = told("When somebody did.", None)
    legal_bases: list[LegalBasis] = Field(description="The law that it rests on.")
    sources: list[Source] = Field(description="Where it was published.")
    updated_at: datetime = told("Last change of the record, UTC.", "2026-11-20T03:00:00Z")


class SectorPage(Answered, Page):
    """One page of sectors."""

    results: list[Sector] = Field(description="Sectors by their order.")


class PlacePage(Answered, Page):
    """One page of places."""

    results: list[Place] = Field(description="Places by code.")


class ZonePage(Answered, Page):
    """One page of zones."""

    results: list[Zone] = Field(description="Zones by code.")


class ActivityPage(Answered, Page):
    """One page of activities."""

    results: list[Activity] = Field(description="Activities, the newest first.")


class IncentivePage(Answered, Page):
    """One page of incentives."""

    results: list[Incentive] = Field(description="Incentives by code.")
