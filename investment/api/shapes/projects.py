"""A project as lists have it (design §7)."""

from __future__ import annotations

from datetime import date, datetime

from ninja import Field, Schema

from investment.api.shapes.described import told
from investment.api.shapes.pages import Answered, Page
from investment.api.shapes.terms import LANGUAGE_OF, PARTIAL, CallListEntry, Source, Term
from investment.api.values import Number
from investment.choices import (
    CallStatus,
    CapitalBasis,
    Freshness,
    LocationPrecision,
    Qualifier,
)


class PlaceNow(Term):
    """A unit of today, with the units of before July 2025 that the project was known by."""

    code: str = told("Official code; `former-…` of a unit that has ended.", "16654")
    name: str | None = told("Name with its kind.", "Nghi Son ward")
    is_former: bool = told("The unit has ended and no unit of today is known.", False)
    formerly: list[str] = told(
        "Names of the former units, in the language asked for where there is one.",
        ["Hai Ha commune"],
    )


class LandArea(Schema):
    """Land in hectares."""

    min: Number | None = told("Smallest area in hectares; null where one was published.", None)
    max: Number | None = told("Area in hectares; null where none was published, never 0.", 67.5)


class ConvertedCapital(Schema):
    """What the capital is worth in another currency: published amount × `rate`."""

    currency: str = told("ISO 4217 code; that of the parameter `currency`, or USD.", "USD")
    min: Number | None = told("In whole units of `currency`; null where one was published.", None)
    max: Number = told("In whole units of `currency`.", 150_000_000)
    rate: Number = told("Units of `currency` for one unit of the published currency.", 1)
    rate_date: date | None = told("Date of the rate; null where none was needed.", "2026-11-20")
    rate_source: str | None = told("Who published the rate; null where none was needed.", None)


class Capital(Schema):
    """Capital as published."""

    min: Number | None = told("In whole units of `currency`; null where one was published.", None)
    max: Number = told("In whole units of `currency`, not millions.", 150_000_000)
    currency: str = told("ISO 4217 code of the published figure.", "USD")
    qualifier: str = told("How exactly it was published.", "exact", of=Qualifier.values)
    basis: str = told("What the amount counts.", "total", of=CapitalBasis.values)
    as_published: str | None = told("The figure as its source wrote it.", "USD 150 million")
    converted: ConvertedCapital | None = Field(
        description="In another currency; null where no rate was entered, for none is invented."
    )


class FreshnessState(Schema):
    """How far the figures can be trusted today."""

    state: str = told(
        "Only the owning agency's confirmation makes a record fresh.",
        "source_checked",
        of=Freshness.values,
    )
    figures_as_of: str | None = told(f"Date of the figures. {PARTIAL}", "2021")
    verified_on: date | None = told("Day of the agency's last confirmation.", None)
    review_due_on: date | None = told("Day on which the next is due.", None)


class ProjectInList(Schema):
    """A project as lists have it."""

    code: str = told("Permanent code; it stands on printed paper.", "TH-001")
    url: str = told(
        "Its page in the language asked for.", "https://invest.example/en/projects/TH-001/"
    )
    name: str | None = told("Name.", "Methanol and methanol derivatives plant")
    name_language: str | None = told(LANGUAGE_OF.format("name"), "en")
    summary: str | None = told("What it is about, in a sentence or two.", "A methanol plant.")
    summary_language: str | None = told(LANGUAGE_OF.format("summary"), "en")
    status: str = told("Call status.", "calling", of=CallStatus.values)
    open_call: bool = told("Whether an investor can join today; computed from the call.", False)
    call_lists: list[CallListEntry] = Field(description="Lists it stands on, in their order.")
    sector: Term = Field(description="Its sector.")
    zone: Term | None = Field(description="The zone it lies in; null outside public zones.")
    places: list[PlaceNow] = Field(description="Communes and wards it lies in.")
    latitude: Number | None = told("Degrees north, WGS 84; null where no point is known.", 19.3723)
    longitude: Number | None = told("Degrees east, WGS 84.", 105.7645)
    location_precision: str | None = told(
        "What the point stands for; null without a point.", "zone", of=LocationPrecision.values
    )
    land_area_ha: LandArea = Field(description="Land in hectares.")
    capital: Capital | None = Field(description="Null where none was published, never 0.")
    funding_routes: list[Term] = Field(description="Empty where none was published.")
    investment_forms: list[Term] = Field(description="Empty where none was published.")
    freshness: FreshnessState = Field(description="How far the figures can be trusted today.")
    updated_at: datetime = told("Last change of the record, UTC.", "2026-11-20T03:00:00Z")
    sources: list[Source] = Field(description="Where its facts come from.")


class ProjectPage(Answered, Page):
    """One page of the projects found."""

    results: list[ProjectInList] = Field(description="Projects in the order of the list.")
    corrected_query: str | None = told(
        "`q` with its typing errors put right, where nothing was found for it as written and these "
        "are the results for this; else null.",
        "methanol",
    )
