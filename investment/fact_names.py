"""What a fact is called by the sources that support it."""

from __future__ import annotations

from typing import Final

# Collected sources name facts as the collection did, editors as the fields of the record.
SPELLINGS: Final = {
    "capital": {"capital", "capital_max", "capital_min", "capital_other"},
    "area": {"area", "area_ha", "area_max_ha", "area_min_ha"},
    "capacity": {"capacity", "capacities"},
    "zone": {"zone", "other_zones"},
    "places": {"places", "districts", "communes"},
    "investor": {"investor", "investor_name"},
    "status": {"status", "call_status"},
    "call_list": {"call_list", "list_entries"},
    "legal_bases": {"legal_basis", "legal_bases"},
    "agency": {"contact_agency", "owning_agency"},
    "forms": {"investment_form", "investment_forms"},
    "routes": {"funding_routes"},
    "industrial_land": {"industrial_land_ha"},
    "developer": {"developer", "developer_name"},
    "managing_body": {"managing_body"},
    "utilities": {"infrastructure", "utilities"},
    "distances": {"distances"},
    "tenure": {"tenure"},
}


def names_of(fact: str) -> frozenset[str]:
    """Every name under which a source may list a fact; the fact itself where it has no other."""
    return frozenset(SPELLINGS.get(fact, {fact}))
