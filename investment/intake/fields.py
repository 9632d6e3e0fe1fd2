"""What a column of an imported table can hold: the fields, and how each is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Kind(StrEnum):
    """How the cells of a column are read."""

    CODE = "code"
    LINE = "line"  # words on one line
    TEXT = "text"  # words in paragraphs
    AMOUNT = "amount"
    AREA = "area"
    COUNT = "count"
    DEGREES = "degrees"
    DAY = "day"
    MOMENT = "moment"
    CURRENCY = "currency"
    CHOICE = "choice"
    ADDRESS = "address"
    TERM = "term"  # one name of the catalogue: a sector, a zone, an agency
    TERMS = "terms"  # several of them


@dataclass(frozen=True, slots=True)
class Field:
    """A field with its permanent code; words have one field for each language."""

    code: str
    label: Any
    kind: Kind
    is_words: bool = False


LANGUAGES: Final = ("vi", "en", "ko")

_WORDS: Final = (
    Field("name", pgettext_lazy("project", "Name"), Kind.LINE, is_words=True),
    Field("summary", _("Summary"), Kind.TEXT, is_words=True),
    Field("objective", _("Objective"), Kind.TEXT, is_words=True),
    Field("description", capfirst(_("description")), Kind.TEXT, is_words=True),
    Field("market_rationale", capfirst(_("market rationale")), Kind.TEXT, is_words=True),
    Field("highlights", capfirst(_("highlights")), Kind.TEXT, is_words=True),
    Field("capacity", _("Capacity"), Kind.LINE, is_words=True),
    Field("current_use", capfirst(_("current use")), Kind.LINE, is_words=True),
    Field("planning_conformity", capfirst(_("conformity with planning")), Kind.LINE, is_words=True),
    Field("how_to_register", capfirst(_("how to register")), Kind.TEXT, is_words=True),
    Field("investor_eligibility", capfirst(_("investor eligibility")), Kind.TEXT, is_words=True),
    Field("conditions", capfirst(_("conditions")), Kind.TEXT, is_words=True),
    Field("status_note", capfirst(_("note on the status")), Kind.LINE, is_words=True),
    Field("investor_name", capfirst(_("investor")), Kind.LINE, is_words=True),
    Field("project_owner", capfirst(_("project owner")), Kind.LINE, is_words=True),
)
_FACTS: Final = (
    Field("code", pgettext_lazy("project", "Code"), Kind.CODE),
    Field("sector", _("Sector"), Kind.TERM),
    Field("sub_sectors", _("Sub-sectors"), Kind.TERMS),
    Field("zone", _("Zone"), Kind.TERM),
    Field("places", _("Communes and wards"), Kind.TERMS),
    Field("latitude", capfirst(_("latitude")), Kind.DEGREES),
    Field("longitude", capfirst(_("longitude")), Kind.DEGREES),
    Field("location_precision", _("The point stands for"), Kind.CHOICE),
    Field("area", _("Land area"), Kind.AREA),
    Field("area_min", _("Smallest land area"), Kind.AREA),
    Field("area_qualifier", _("How exact the area is"), Kind.CHOICE),
    Field("capital", _("Capital"), Kind.AMOUNT),
    Field("capital_min", _("Smallest capital"), Kind.AMOUNT),
    Field("capital_currency", _("Currency"), Kind.CURRENCY),
    Field("capital_qualifier", _("How exact the capital is"), Kind.CHOICE),
    Field("capital_basis", _("What the capital counts"), Kind.CHOICE),
    Field("site_clearance_cost", capfirst(_("site clearance")), Kind.AMOUNT),
    Field("capital_sought", capfirst(_("capital sought")), Kind.AMOUNT),
    Field("capital_secured", capfirst(_("capital secured")), Kind.AMOUNT),
    Field("power_demand_kw", capfirst(_("power demand in kW")), Kind.COUNT),
    Field("water_demand_m3_day", capfirst(_("water demand in m³/day")), Kind.COUNT),
    Field("wastewater_m3_day", capfirst(_("waste water in m³/day")), Kind.COUNT),
    Field("jobs_count", capfirst(_("jobs")), Kind.COUNT),
    Field("households_to_resettle_count", capfirst(_("households to resettle")), Kind.COUNT),
    Field("operating_term_years", capfirst(_("operating term in years")), Kind.COUNT),
    Field("environment_class", capfirst(_("environment class")), Kind.CHOICE),
    Field("preparation_stage", capfirst(_("preparation stage")), Kind.CHOICE),
    Field("selection_method", capfirst(_("selection method")), Kind.CHOICE),
    Field("investment_forms", _("Investment forms"), Kind.TERMS),
    Field("funding_routes", _("Funding routes"), Kind.TERMS),
    Field("call_status", _("Call status"), Kind.CHOICE),
    Field("opens_at", _("Call opens"), Kind.MOMENT),
    Field("closes_at", _("Call closes"), Kind.MOMENT),
    Field("notice_url", _("Official notice"), Kind.ADDRESS),
    Field("owning_agency", _("Owning agency"), Kind.TERM),
    Field("figures_as_of", _("Figures as of"), Kind.DAY),
    Field("source", _("Source"), Kind.LINE),
)

FIELDS: Final = {field.code: field for field in (*_FACTS, *_WORDS)}
IGNORED: Final = ""
"""What a column holds that is not read."""


def targets() -> list[str]:
    """Everything a column can be mapped to: `sector`, and of words `name_vi`, `name_en` …"""
    return [
        target
        for field in FIELDS.values()
        for target in (
            [f"{field.code}_{language}" for language in LANGUAGES]
            if field.is_words
            else [field.code]
        )
    ]


def field_of(target: str) -> Field:
    """The field of a target: that of `name_en` is `name`.

    Raises:
        KeyError: no such target.
    """
    base, _mark, language = target.rpartition("_")
    if language in LANGUAGES and base in FIELDS and FIELDS[base].is_words:
        return FIELDS[base]
    if FIELDS[target].is_words:
        raise KeyError(target)
    return FIELDS[target]
