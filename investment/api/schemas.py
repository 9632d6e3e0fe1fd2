"""The shapes of answers about projects in lists (design §7): what OpenAPI documents."""

from __future__ import annotations

from datetime import date, datetime

from ninja import Field, Schema

from investment.api.values import Number


class Term(Schema):
    """A record or a term of a vocabulary, by its permanent code."""

    code: str
    name: str | None
    name_language: str | None = Field(description="BCP 47 code of the language it is really in.")


class PlaceNow(Term):
    """A unit of today, with the units of before July 2025 that the project was known by."""

    is_former: bool = Field(description="The unit has ended and no unit of today is known.")
    formerly: list[str]


class CallListEntry(Schema):
    """A list of projects calling for investment that the project stands on."""

    name: str | None
    name_language: str | None
    period_end: date | None
    in_force: bool


class LandArea(Schema):
    """Hectares; `min` is null where one area was published."""

    min: Number | None
    max: Number | None


class ConvertedCapital(Schema):
    """What the capital is worth in another currency: published amount × `rate`."""

    currency: str
    min: Number | None
    max: Number
    rate: Number
    rate_date: date | None
    rate_source: str | None


class Capital(Schema):
    """As published, in whole units of `currency`; `min` is null where one amount was published."""

    min: Number | None
    max: Number
    currency: str
    qualifier: str
    basis: str
    as_published: str | None
    converted: ConvertedCapital | None = Field(description="Null where no rate was entered.")


class FreshnessState(Schema):
    """How far the figures can be trusted today."""

    state: str
    figures_as_of: str | None = Field(description="A year, month or day of ISO 8601.")
    verified_on: date | None
    review_due_on: date | None


class Source(Schema):
    """Where facts come from; empty `facts` where the page was read as a whole."""

    url: str | None
    title: str | None
    as_of: str | None
    facts: list[str]


class ProjectInList(Schema):
    """A project as lists have it."""

    code: str
    url: str
    name: str | None
    name_language: str | None
    summary: str | None
    summary_language: str | None
    status: str
    open_call: bool
    call_lists: list[CallListEntry]
    sector: Term
    zone: Term | None
    places: list[PlaceNow]
    latitude: Number | None
    longitude: Number | None
    location_precision: str | None
    land_area_ha: LandArea
    capital: Capital | None
    funding_routes: list[Term]
    investment_forms: list[Term]
    freshness: FreshnessState
    updated_at: datetime
    sources: list[Source]


class FacetValue(Schema):
    """A value of a filter and how many projects the list would have with it."""

    value: str
    label: str
    label_language: str
    count: int


class Page(Schema):
    """What every list says beside its records; addresses are absolute."""

    count: int
    next: str | None
    previous: str | None


class ProjectPage(Page):
    """One page of the projects found."""

    results: list[ProjectInList]
    facets: dict[str, list[FacetValue]]
    engine: str
    notice: str | None = Field(description="`reduced` while the larger search engine is away.")
    demonstration: str | None


class FlawInQuery(Schema):
    """One parameter that was refused."""

    field: str
    value: str
    detail: str


class Problem(Schema):
    """RFC 9457."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[FlawInQuery] = []
