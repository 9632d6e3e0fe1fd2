"""What a complete project says, and what each part of it weighs: one table, with its version.

The sections are those of the ministry's list; what investors decide by weighs most.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.fact_names import names_of

VERSION: Final = 1
"""One more with every change of the table: scores of two versions are not compared."""


class Proof(StrEnum):
    """What makes a fact count once it is stated."""

    SOURCE = "source"
    ITSELF = "itself"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Item:
    """One fact of the list; any of its fields states it.

    `text` is a translated field of the project, `row_text` one of the rows that the field holds.
    """

    code: str
    label: Any
    weight: int
    fields: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    text: str = ""
    row_text: str = ""
    proof: Proof = Proof.SOURCE

    def names(self) -> frozenset[str]:
        """What a source may call it."""
        asked = self.facts or (self.code,)
        return frozenset(self.fields).union({self.text}, *map(names_of, asked)) - {""}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the list with its facts."""

    code: str
    label: Any
    items: tuple[Item, ...]

    @property
    def weight(self) -> int:
        return sum(item.weight for item in self.items)


def _text(code: str, label: Any, weight: int, proof: Proof = Proof.SOURCE) -> Item:
    return Item(code, label, weight, text=code, proof=proof)


def _field(name: str, label: Any, weight: int) -> Item:
    return Item(name, label, weight, fields=(name,))


TABLE: Final = (
    Section(
        "objective",
        _("Name and objective"),
        (
            _text("name", capfirst(_("name")), 2),
            # Written by the editors of facts that have their sources
            _text("summary", capfirst(_("summary")), 2, Proof.ITSELF),
            _text("objective", _("Objective"), 6),
            _text("market_rationale", capfirst(_("market rationale")), 2),
        ),
    ),
    Section(
        "location",
        _("Location"),
        (
            Item("place", _("Zone or place"), 6, ("zone", "places"), ("zone", "places")),
            Item(
                "point",
                _("Point on the map"),
                3,
                ("latitude",),
                ("latitude", "longitude", "location_precision"),
            ),
        ),
    ),
    Section(
        "scale",
        pgettext_lazy("completeness", "Scale"),
        (
            Item("area", capfirst(_("area in ha")), 5, ("area_max_ha",)),
            Item("capacity", _("Capacity"), 4, ("capacities",), row_text="description"),
            _field("jobs_count", capfirst(_("jobs")), 1),
        ),
    ),
    Section(
        "capital",
        _("Capital and costs"),
        (
            Item("capital", _("Capital"), 9, ("capital_max",)),
            Item("cost_items", _("Cost breakdown"), 4, ("cost_items",), row_text="name"),
            _field("site_clearance_cost", capfirst(_("site clearance")), 3),
        ),
    ),
    Section(
        "form",
        _("Form of investment"),
        (
            Item("forms", _("Investment forms"), 4, ("investment_forms",)),
            Item("routes", _("Funding routes"), 2, ("funding_routes",)),
            _field("selection_method", capfirst(_("selection method")), 2),
        ),
    ),
    Section(
        "land",
        _("Land readiness"),
        (
            _field("land_steps", capfirst(_("steps of land readiness")), 5),
            _text("current_use", capfirst(_("current use")), 2),
            _text("planning_conformity", capfirst(_("conformity with planning")), 2),
            _field("land_price", capfirst(_("land price")), 2),
        ),
    ),
    Section(
        "demand",
        _("Power and water demand"),
        (
            _field("power_demand_kw", capfirst(_("power demand in kW")), 3),
            _field("water_demand_m3_day", capfirst(_("water demand in m³/day")), 3),
            _field("wastewater_m3_day", capfirst(_("waste water in m³/day")), 1),
        ),
    ),
    Section(
        "schedule",
        pgettext_lazy("completeness", "Schedule"),
        (
            _field("preparation_stage", capfirst(_("preparation stage")), 2),
            Item(
                "call_period",
                _("Call list or closing date"),
                3,
                ("list_entries", "closes_at"),
                ("call_list", "opens_at"),
            ),
            _field("operating_term_years", capfirst(_("operating term in years")), 2),
        ),
    ),
    Section(
        "surroundings",
        _("Local overview"),
        (
            Item("distances", _("Distances, of the site or its zone"), 3, ("distances",)),
            Item(
                "utilities",
                _("Infrastructure, of the site or its zone"),
                2,
                ("utilities",),
                row_text="description",
            ),
        ),
    ),
    Section(
        "incentives",
        capfirst(_("incentives")),
        (
            Item(
                "incentives",
                _("An incentive that applies there, checked against the law in force"),
                5,
                proof=Proof.OUTSIDE,
            ),
        ),
    ),
    Section(
        "basis",
        _("Legal basis"),
        (Item("legal_bases", _("Legal bases"), 5, ("legal_bases",), proof=Proof.ITSELF),),
    ),
    Section(
        "contact",
        _("Contact"),
        (
            Item("agency", capfirst(_("owning agency")), 3, ("owning_agency",)),
            Item("mailbox", _("Shared mailbox of the agency"), 2, proof=Proof.OUTSIDE),
        ),
    ),
)
