"""What hangs on a record in rows: capacities, connections, distances, changes of status."""

from __future__ import annotations

from ninja import Field, Schema

from investment.api.shapes.described import told
from investment.api.shapes.terms import LANGUAGE_OF, PARTIAL, Document
from investment.api.values import Number
from investment.choices import (
    ActivityKind,
    CallStatus,
    DistanceTarget,
    LandStage,
    ParticipationKind,
    UtilityKind,
)


class LandStep(Schema):
    """A dated step of land readiness."""

    stage: str = told("What was done.", "cleared", of=LandStage.values)
    area_ha: Number = told("Hectares that it was done for.", 12.5)
    on: str = told("When. A year, month or day of ISO 8601.", "2024-06")


class Capacity(Schema):
    """What the project makes or holds."""

    description: str | None = told("In words.", "600,000 tonnes a year")
    description_language: str | None = told(LANGUAGE_OF.format("description"), "en")
    product: str | None = told("What is made.", "Methanol")
    product_language: str | None = told(LANGUAGE_OF.format("product"), "en")
    quantity: Number | None = told("In `unit`; null where only words were published.", 600_000)
    unit: str | None = told("Unit of `quantity`.", "t/year")


class Connection(Schema):
    """A connection: power, water, waste water, roads …"""

    kind: str = told("Of what.", "power", of=UtilityKind.values)
    description: str | None = told("In words.", "110/22 kV substation, 63 MVA")
    description_language: str | None = told(LANGUAGE_OF.format("description"), "en")
    quantity: Number | None = told("In `unit`; null where only words were published.", 63)
    unit: str | None = told("Unit of `quantity`.", "MVA")


class Distance(Schema):
    """How far it is by road."""

    to: str = told("Where to.", "nghi_son_port", of=DistanceTarget.values)
    km_min: Number | None = told("Shortest distance in km; null where one was published.", None)
    km_max: Number = told("Distance in km.", 12)
    truck_minutes: int | None = told("Minutes by truck; null where not published.", 20)


class StatusChange(Schema):
    """A row of the public timeline."""

    status: str = told("The status from then on.", "calling", of=CallStatus.values)
    on: str | None = told(f"Since when. {PARTIAL}", "2021-10-26")
    reason: str | None = told("Why.", None)
    reason_language: str | None = told(LANGUAGE_OF.format("reason"), None)
    decision: Document | None = Field(description="The decision it rests on; null without one.")


class Shown(Schema):
    """A promotion activity at which the project was shown."""

    code: str = told("Permanent code of the activity.", "A-001")
    title: str | None = told("Title of the activity.", "Investment promotion conference")
    title_language: str | None = told(LANGUAGE_OF.format("title"), "en")
    kind: str = told("Kind of the activity.", "conference", of=ActivityKind.values)
    starts_on: str | None = told(f"First day. {PARTIAL}", "2022-06-05")
    participation: str = told(
        "What happened with the project.", "presented", of=ParticipationKind.values
    )
