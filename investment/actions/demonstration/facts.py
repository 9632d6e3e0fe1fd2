"""Reading the files of `investment/data`, and saying when two facts are the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import investment

FOLDER = Path(investment.__file__).parent / "data"
LANGUAGES = ("vi", "en", "ko")
FIELDS = {
    "name": "name",
    "summary": "summary",
    "status": "call_status",
    "zone": "zone",
    "districts": "places",
    "communes": "places",
    "area_ha": "area_max_ha",
    "capacity": "capacities",
    "capital": "capital_max",
    "investor": "investor_name",
    "call_list": "list_entries",
    "legal_basis": "legal_bases",
    "contact_agency": "owning_agency",
    "investment_form": "investment_forms",
}
"""Keys of projects.json and the fields of a project that hold them."""
ZONE_FIELDS = {
    "name": "name",
    "area_ha": "area_ha",
    "industrial_land_ha": "industrial_land_ha",
    "infrastructure": "utilities",
    "distances": "distances",
    "legal_basis": "legal_bases",
    "developer": "developer_name",
    "price": "lease_price",
}
ACTIVITY_FIELDS = {
    "title": "title",
    "start": "starts_on",
    "place": "place_name",
    "outcomes": "outcome_summary",
    "partner_countries": "countries",
}
INCENTIVE_FIELDS = {"summary": "summary", "scope": "scope", "legal_basis": "legal_bases"}


def read(name: str) -> Any:
    """What a file holds.

    Args:
        name: without its folder and ending, as `projects`.
    """
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def words(field: str, text: Mapping[str, str] | None) -> dict[str, str]:
    """Columns of a translated field; all empty where nothing was published."""
    return {f"{field}_{code}": (text or {}).get(code, "") for code in LANGUAGES}


def decimal(number: float | None) -> Decimal | None:
    """A number as printed in the file: 67.5 is 67.5 and not the nearest binary fraction."""
    return None if number is None else Decimal(str(number))


def fields_of(keys: list[str], fields: Mapping[str, str]) -> list[str]:
    """Names of our fields for keys of a file, each once, in order; unknown keys are notes."""
    return list(dict.fromkeys(fields[key] for key in keys if key in fields))


def sources(rows: list[dict[str, Any]], fields: Mapping[str, str]) -> list[dict[str, Any]]:
    """Columns of the rows that say where facts come from. Titles are not in the files."""
    return [
        {
            "url": row["url"],
            "facts": fields_of(row["fields"], fields),
            "as_of": row["as_of"] or "",
        }
        for row in rows
    ]


def digest(value: Any) -> str:
    """SHA-256 of a value, whatever the order of its keys; 64 hexadecimal digits."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
    return sha256(text.encode()).hexdigest()
