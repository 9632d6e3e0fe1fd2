"""What a row would change in a project: only what it says, and only where that differs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from investment.actions.importing.contents import Content
from investment.actions.importing.names import Names
from investment.actions.importing.plans import Changes
from investment.actions.importing.reading import CAPACITY, Reading
from investment.actions.importing.storing import field_named, plain, shown
from investment.actions.importing.surroundings import Surroundings
from investment.dates import LOCAL_ZONE

CAPITAL: Final = ("capital_max", "capital_min", "capital_currency", "capital_qualifier")
AREA: Final = ("area_max_ha", "area_min_ha", "area_qualifier")
_GONE_WITH_CAPITAL: Final = {
    "capital_qualifier": "exact",
    "capital_as_published": "",
    "capital_other": None,
    "capital_other_currency": "",
    "capital_other_qualifier": "exact",
    "capital_other_as_published": "",
}
"""What was said of another figure: a new one that does not say it leaves it empty."""


def changes_of(
    reading: Reading, content: Content, surroundings: Surroundings
) -> tuple[dict[str, Any], Changes]:
    """What would change.

    Args:
        reading: of the row.
        content: of the newest revision, or of an empty project.
        surroundings: for the codes of records.

    Returns:
        Values of a revision that differ, and the same for people, old and new.
    """
    wanted = dict(reading.values)
    if "places" in wanted:
        wanted["places"] = _places(content.get("places") or [], wanted["places"], surroundings)
    values = {
        name: value
        for name, value in wanted.items()
        if not _is_same(name, content.get(name), value, reading, surroundings)
    }
    _follow_figures(values, wanted, content)
    changes = {
        name: [_shown(name, content.get(name), surroundings), _shown(name, value, surroundings)]
        for name, value in values.items()
    }
    _add_capacity(reading, content, values, changes)
    return values, changes


def _is_same(
    name: str, before: Any, after: Any, reading: Reading, surroundings: Surroundings
) -> bool:
    old, new = plain(name, before), plain(name, after)
    if old == new:
        return True
    if name in reading.days and isinstance(old, datetime) and isinstance(new, datetime):
        return old.astimezone(LOCAL_ZONE).date() == new.astimezone(LOCAL_ZONE).date()
    if name == "owning_agency":  # an agency and the one that does its work today
        agencies = surroundings.agency_of
        return old is not None and agencies.get(old, old) == agencies.get(new, new)
    return False


def _follow_figures(values: dict[str, Any], wanted: Mapping[str, Any], content: Content) -> None:
    """How a figure is written is no change; what belonged to an old figure goes with it."""
    if not any(name in values for name in CAPITAL):
        values.pop("capital_as_published", None)
    elif "capital_max" in values or "capital_currency" in values:
        values |= {
            name: empty
            for name, empty in _GONE_WITH_CAPITAL.items()
            if name not in wanted and plain(name, content.get(name)) != plain(name, empty)
        }
    is_unsaid = "area_max_ha" in values and "area_qualifier" not in wanted
    if is_unsaid and content.get("area_qualifier") != "exact":
        values["area_qualifier"] = "exact"


def _places(before: list[int], after: list[int], surroundings: Surroundings) -> list[int]:
    """Units of today replace those of today, former ones the former ones: both may be published."""
    former = surroundings.places.former
    kept = [
        key for key in before if not any((key in former) == (other in former) for other in after)
    ]
    return [*after, *(key for key in kept if key not in after)]


def _shown(name: str, value: Any, surroundings: Surroundings) -> Any:
    names: Names | None = {
        "sector": surroundings.sectors,
        "sub_sectors": surroundings.sectors,
        "zone": surroundings.zones,
        "places": surroundings.places.names,
        "owning_agency": surroundings.agencies,
        "investment_forms": surroundings.forms,
        "funding_routes": surroundings.routes,
    }.get(name)
    if names is None:
        return shown(plain(name, value))
    if field_named(name).many_to_many:
        return sorted(str(names.code(key)) for key in value or ())
    return names.code(value)


def _add_capacity(
    reading: Reading, content: Content, values: dict[str, Any], changes: Changes
) -> None:
    """One row of capacities takes the words of the file; several are left to the editors."""
    rows = content.get(CAPACITY) or []
    if not reading.capacity or len(rows) > 1:
        return
    row = dict(rows[0]) if rows else {}
    for language, text in reading.capacity.items():
        name = f"description_{language}"
        before = row.get(name) or None
        if before != text:
            changes[f"capacity_{language}"] = [before, text]
            row[name] = text
    if any(name.startswith("capacity_") for name in changes):
        values[CAPACITY] = [row]
