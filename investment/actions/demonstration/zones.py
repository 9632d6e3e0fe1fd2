"""Zones with their connections and distances; rows of provincial totals stay drafts."""

from __future__ import annotations

from typing import Any

from investment.actions.demonstration.agencies import ORGANISATIONS
from investment.actions.demonstration.decisions import bases
from investment.actions.demonstration.facts import ZONE_FIELDS, decimal, read, sources, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.places import PLACES, Spellings, former
from investment.actions.demonstration.records import Wanted, load_records
from investment.choices import ZoneKind
from investment.models import Zone

KIND = "zone"


def load(ledger: Ledger) -> None:
    """Load zones that lie in no other first: the others name theirs."""
    rows, spellings = read("zones"), Spellings(read("vocabularies")["place_names"])
    for is_inside in (False, True):
        wave = [row for row in rows if bool(row["parent_zone"]) is is_inside]
        wanted = {row["id"]: _zone(row, ledger, spellings) for row in wave}
        load_records(ledger, KIND, Zone, wanted)


def _zone(row: dict[str, Any], ledger: Ledger, spellings: Spellings) -> Wanted:
    places = [ledger.keys[PLACES.kind].get(former(code)) for code in row["district_codes"]]
    return Wanted(
        columns={
            "kind": row["kind"],
            **words("name", row["name"]),
            **words("summary", row["summary"]),
            "aliases": spellings.within(row["name"]["vi"]),
            "parent_id": ledger.keys[KIND].get(row["parent_zone"] or ""),
            "area_ha": decimal(row["area_ha"]),
            "industrial_land_ha": decimal(row["industrial_land_ha"]),
            **_price(row["price"]),
            **words("tenure", row["tenure"]),
            **words("developer_name", row["developer"]),
            "managing_body_id": ledger.keys[ORGANISATIONS.kind].get(row["managing_body"] or ""),
            "latitude": decimal(row["latitude"]),
            "longitude": decimal(row["longitude"]),
            "location_precision": row["location_precision"] if row["latitude"] else "",
            "is_source_checked": row["verified"],
            "name_origin": row["name_origin"],
        },
        rows={
            "utilities": [
                {"kind": item["item"], **words("description", item["text"])}
                for item in row["infrastructure"]
            ],
            "distances": [_distance(item) for item in row["distances"]],
            "legal_bases": bases(row["id"], row["legal_basis"], ledger),
            "fact_sources": sources(row["sources"], ZONE_FIELDS),
        },
        sets={"places": [key for key in places if key is not None]},
        is_public=row["kind"] != ZoneKind.SUMMARY,
    )


def _price(price: dict[str, Any] | None) -> dict[str, Any]:
    """A price that must not be published is kept for editors, as not official."""
    if price is None:
        return {"lease_price": None, "lease_price_currency": "", "lease_price_unit": ""}
    return {
        "lease_price": decimal(price["amount"]),
        "lease_price_currency": price["currency"],
        "lease_price_unit": price["unit"],
        "lease_price_is_official": price["publish"],
    }


def _distance(row: dict[str, Any]) -> dict[str, Any]:
    """One published figure stands in `km_max` alone."""
    is_range = row["km_min"] != row["km_max"]
    return {
        "target": row["to"],
        "km_min": decimal(row["km_min"]) if is_range else None,
        "km_max": decimal(row["km_max"]),
    }
