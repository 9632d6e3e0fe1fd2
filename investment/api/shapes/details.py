"""One project in full: what the sheet shows beside what lists have."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Field, Schema

from investment.api.shapes.described import told
from investment.api.shapes.money import Finance, LandPrice, Proposal
from investment.api.shapes.projects import ProjectInList
from investment.api.shapes.rows import (
    Capacity,
    Connection,
    Distance,
    LandStep,
    Shown,
    StatusChange,
)
from investment.api.shapes.terms import LegalBasis, Term, TextIn
from investment.choices import EnvironmentClass, PreparationStage, Qualifier, SelectionMethod

UNKNOWN = "null where it was not published"


class Call(Schema):
    """How and when to take part."""

    opens_at: datetime | None = told(f"UTC; {UNKNOWN}.", None)
    closes_at: datetime | None = told(f"UTC; {UNKNOWN}.", "2027-01-01T10:00:00Z")
    is_period_over: bool = told("Call period ended, awaiting the new list.", True)
    notice_url: str | None = told("The official notice.", None)
    selection_method: str | None = told(
        "How the investor is chosen.", "bidding", of=SelectionMethod.values
    )
    preparation_stage: str | None = told(
        "How far it was prepared before the call.", "land_ready", of=PreparationStage.values
    )


class Scale(Schema):
    """Demand and effects."""

    power_demand_kw: int | None = told(f"kW; {UNKNOWN}.", 12_000)
    water_demand_m3_day: int | None = told(f"m³ a day; {UNKNOWN}.", 3_000)
    wastewater_m3_day: int | None = told(f"m³ a day; {UNKNOWN}.", 2_400)
    jobs_count: int | None = told(f"Jobs; {UNKNOWN}.", 450)
    households_to_resettle_count: int | None = told(f"Households; {UNKNOWN}.", 0)
    operating_term_years: int | None = told(f"Years; {UNKNOWN}.", 50)
    environment_class: str | None = told(
        "Group of the Law on Environmental Protection, 1 the riskiest.",
        "2",
        of=EnvironmentClass.values,
    )


class ProjectInFull(ProjectInList):
    """One project with every public field."""

    permanent_url: str = told(
        "The address in QR codes; it never changes.", "https://invest.example/p/TH-001"
    )
    languages: list[str] = told(
        "BCP 47 codes of the languages that it has a name in.", ["vi", "en", "ko"]
    )
    texts: dict[str, TextIn] = Field(
        description="Further texts that are written, by the name of the field.",
        examples=[{"status_note": {"text": "Awaiting the new list.", "language": "en"}}],
    )
    sub_sectors: list[Term] = Field(description="Finer sectors; empty where none was named.")
    other_zones: list[Term] = Field(description="Further zones that it may stand in.")
    related_projects: list[Term] = Field(description="Public projects that belong to it.")
    boundary: dict[str, Any] | None = told(
        f"GeoJSON geometry, degrees in WGS 84, longitude first; {UNKNOWN}.",
        {"type": "Polygon", "coordinates": [[[105.7, 19.3], [105.8, 19.3], [105.7, 19.4]]]},
    )
    area_qualifier: str = told("How exactly the area was published.", "exact", of=Qualifier.values)
    land_steps: list[LandStep] = Field(description="Land readiness in dated steps.")
    land_price: LandPrice | None = Field(description=f"Price of land; {UNKNOWN}.")
    capacities: list[Capacity] = Field(description="What it makes or holds.")
    utilities: list[Connection] = Field(description="Connections of the site.")
    distances: list[Distance] = Field(description="Distances by road.")
    scale: Scale = Field(description="Demand and effects.")
    finance: Finance = Field(description="What belongs to the capital.")
    proposal: Proposal | None = Field(description="To donors; null where there is none.")
    call: Call = Field(description="How and when to take part.")
    owning_agency: Term | None = Field(description="The agency that owns the project's figures.")
    legal_bases: list[LegalBasis] = Field(description="Documents that it rests on.")
    status_changes: list[StatusChange] = Field(description="Its timeline, the oldest first.")
    activities: list[Shown] = Field(description="Activities at which it was shown.")
    inferred_facts: list[str] = told("Names of fields that no source states.", ["sector"])
    demonstration: str | None = told(
        "The mark of demonstration data, in the language asked for; null in a real catalogue.",
        None,
    )
