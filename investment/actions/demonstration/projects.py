"""Projects of the demonstration with everything that was published of them."""

from __future__ import annotations

from typing import Any

from investment.actions.demonstration import zones
from investment.actions.demonstration.agencies import ORGANISATIONS
from investment.actions.demonstration.decisions import CALL_LISTS, bases, list_code
from investment.actions.demonstration.facts import (
    FIELDS,
    decimal,
    fields_of,
    read,
    sources,
    words,
)
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.places import PLACES, former
from investment.actions.demonstration.records import Wanted, load_records
from investment.actions.demonstration.taxonomy import SECTORS, SUB_SECTORS
from investment.actions.status import record_initial_status
from investment.models import FundingRoute, InvestmentForm, InvestmentProject

KIND = "project"
FOREIGN = "fdi"


def load(ledger: Ledger) -> None:
    """Load every project; one whose source is not known stays a draft (TH-075)."""
    ledger.keys["form"].update(InvestmentForm.objects.values_list("code", "pk"))
    ledger.keys["route"].update(FundingRoute.objects.values_list("code", "pk"))
    rows, related = read("projects"), read("related_projects")
    for is_part in (False, True):  # the whole before its phases, which name it
        wave = [row for row in rows if (row["id"] in related) is is_part]
        wanted = {row["id"]: _project(row, related.get(row["id"], []), ledger) for row in wave}
        load_records(ledger, KIND, InvestmentProject, wanted, before_publication=_record_status)


def _record_status(project: InvestmentProject, want: Wanted) -> None:
    """Replace the status that the demonstration found by the one that it finds now."""
    project.status_changes.filter(recorded_by=None).delete()
    if not project.status_changes.exists():
        record_initial_status(project=project, **want.beside)


def _project(row: dict[str, Any], related: list[str], ledger: Ledger) -> Wanted:
    keys = ledger.keys
    return Wanted(
        columns={
            **words("name", row["name"]),
            **words("summary", row["summary"]),
            "name_origin": row["name_origin"],
            "sector_id": keys[SECTORS.kind][row["sector"]],
            "zone_id": keys[zones.KIND].get(row["zone"] or ""),
            "owning_agency_id": keys[ORGANISATIONS.kind].get(row["contact_agency"] or ""),
            "latitude": decimal(row["latitude"]),
            "longitude": decimal(row["longitude"]),
            "location_precision": row["location_precision"] if row["latitude"] else "",
            "area_max_ha": decimal(row["area_ha"]),
            "area_qualifier": row["area_qualifier"] or "exact",
            **_capital(row["capital"]),
            **words("status_note", row["status_note"]),
            **words("investor_name", row["investor"]),
            "selection_method": (row["investment_form"] or {}).get("selection_method") or "",
            "is_source_checked": row["verified"],
            "figures_as_of": row["figures_as_of"] or "",
            "inferred_facts": _inferred(row),
        },
        rows=_rows(row, ledger),
        sets={
            "sub_sectors": _keys(keys[SUB_SECTORS.kind], [row["sub_sector"]]),
            "other_zones": _keys(keys[zones.KIND], row["other_zones"]),
            "places": _keys(keys[PLACES.kind], place_codes(row["place_codes"])),
            "related_projects": _keys(keys[KIND], related),
            "investment_forms": _keys(keys["form"], (row["investment_form"] or {}).get("codes")),
            "funding_routes": _keys(keys["route"], funding_routes(row["investment_form"])),
        },
        is_public=bool(row["sources"]),
        beside={
            "status": row["status"],
            "on": status_since(row),
            "reason": row["status_note"] or {},
        },
    )


def place_codes(codes: dict[str, list[str]]) -> list[str]:
    """Our codes of the places of a project: today's units and those it was published under."""
    old = [former(code) for code in (*codes["communes"], *codes["districts"])]
    return [*codes["present_units"], *old]


def funding_routes(form: dict[str, Any] | None) -> list[str]:
    """Codes of the routes that a source states; none is ever inferred (design §5)."""
    if form is None or form["inferred"] or FOREIGN not in form["codes"]:
        return []
    return [FOREIGN]


def status_since(row: dict[str, Any]) -> str:
    """Since when the status holds, as a partial date: known of projects on a call list alone."""
    if (call_list := row["call_list"]) is None:
        return ""
    return str(call_list["published"] or call_list["period_start"][:4])


def _rows(row: dict[str, Any], ledger: Ledger) -> dict[str, list[dict[str, Any]]]:
    lists, capacity = ledger.keys[CALL_LISTS.kind], row["capacity"]
    call_list = row["call_list"] and lists.get(list_code(row["call_list"]))
    return {
        "capacities": [words("description", capacity)] if capacity else [],
        "list_entries": [{"call_list_id": call_list}] if call_list else [],
        "legal_bases": bases(row["id"], row["legal_basis"], ledger),
        "fact_sources": sources(row["sources"], FIELDS),
    }


def _capital(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """The first entry is the capital, the second the same figure in another currency."""
    columns: dict[str, Any] = {}
    for number, prefix in enumerate(("capital", "capital_other")):
        entry = entries[number] if number < len(entries) else None
        amount = f"{prefix}_max" if prefix == "capital" else prefix
        columns |= {
            amount: decimal(entry["amount"]) if entry else None,
            f"{prefix}_currency": entry["currency"] if entry else "",
            f"{prefix}_qualifier": entry["qualifier"] if entry else "exact",
            f"{prefix}_as_published": entry["as_published"] if entry else "",
        }
    return columns


def _inferred(row: dict[str, Any]) -> list[str]:
    """Our names of the fields that the collector deduced."""
    keys = list(row["inferred_fields"])
    if row["investment_form"] and row["investment_form"]["inferred"]:
        keys.append("investment_form")
    return fields_of(keys, FIELDS)


def _keys(keys: dict[str, int], codes: list[str] | None) -> list[int]:
    return [keys[code] for code in codes or [] if code in keys]
