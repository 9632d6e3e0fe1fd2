"""The province, its units of today, and those before July 2025 with what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from investment.actions.demonstration.facts import decimal, read, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.tables import Columns, Table, load_table
from investment.models import Place, PlaceSuccession

PLACES = Table("place", Place)
PROVINCE = "thanh-hoa"
REFORM = date(2025, 7, 1)
"""District level ended and communes were merged."""
EARLIER = date(2025, 1, 1)
"""Twelve communes were merged, and Đông Sơn district joined Thanh Hóa city, half a year before."""
JOINED_EARLIER = "405"
KOREAN_UNITS = {"ward": "프엉", "commune": "싸", "township": "읍", "city": "시", "town": "시"}


def former(code: str) -> str:
    """Our code of a unit that has ended; official codes were used again for other units."""
    return f"former-{code}"


def load(ledger: Ledger) -> None:
    """Load 753 places level by level, because each names its parent, then their successions."""
    places, spellings = read("places"), Spellings(read("vocabularies")["place_names"])
    keys = ledger.keys[PLACES.kind]
    load_table(ledger, PLACES, {PROVINCE: _province(places["province"])})
    province = keys.get(PROVINCE)
    load_table(
        ledger,
        PLACES,
        {
            unit["code"]: _unit(unit, spellings, kind=unit["type"], parent=province)
            | {"valid_from": REFORM}
            for unit in places["present_units"]
        },
    )
    districts = places["old_districts"]
    _load_former(ledger, spellings, {None: districts})
    _load_former(ledger, spellings, {row["code"]: row["communes"] for row in districts})


def _province(row: dict[str, Any]) -> Columns:
    return {
        "code": PROVINCE,
        "official_code": row["code"],
        "kind": "province",
        **words("name", {**row["name"], "ko": row["full_name"]["ko"]}),
        "full_name_vi": row["full_name"]["vi"],
        "aliases": [*row["aliases_vi"], *row["aliases_ko"]],
        "latitude": decimal(row["latitude"]),
        "longitude": decimal(row["longitude"]),
    }


def _load_former(
    ledger: Ledger, spellings: Spellings, units: dict[str | None, list[dict[str, Any]]]
) -> None:
    keys = ledger.keys[PLACES.kind]
    wanted: dict[str, Columns] = {}
    successors: dict[str, list[str]] = {}
    for district, rows in units.items():
        parent = keys.get(former(district) if district else PROVINCE)
        for row in rows:
            columns = _unit(row, spellings, kind=f"former_{row['type']}", parent=parent)
            code = former(row["code"])
            wanted[code] = {**columns, "code": code, "valid_until": _ended_on(row)}
            successors[code] = row["present"]
    written = load_table(ledger, PLACES, wanted, beside=successors)
    _write_successions(written, successors, keys, has_main=None not in units)


def _ended_on(row: dict[str, Any]) -> date:
    is_earlier = "merged_2025_01_into" in row or row["code"] == JOINED_EARLIER
    return EARLIER if is_earlier else REFORM


def _write_successions(
    written: set[str], successors: dict[str, list[str]], keys: dict[str, int], *, has_main: bool
) -> None:
    """The file names the main successor of a commune first; a district has none."""
    rows = PlaceSuccession.objects.filter(predecessor__in=[keys[code] for code in written])
    rows.delete()
    PlaceSuccession.objects.bulk_create(
        PlaceSuccession(
            predecessor_id=keys[code],
            successor_id=keys[unit],
            is_main=has_main and number == 0,
        )
        for code in sorted(written)
        for number, unit in enumerate(successors[code])
        if unit in keys
    )


def _unit(row: dict[str, Any], spellings: Spellings, *, kind: str, parent: int | None) -> Columns:
    name, is_present = row["name"], not kind.startswith("former_")
    korean = name.get("ko") or spellings.full(name["vi"], row["type"])
    names = {"vi": name["vi"], "en": name["en"], "ko": korean}
    also = [name.get("vi_alt"), row.get("renamed_to_vi"), row.get("name_in_source_vi")]
    return {
        "code": row["code"],
        "official_code": row["code"],
        "kind": kind,
        **words("name", names),
        "full_name_vi": row.get("full_name_vi", ""),
        "aliases": [text for text in also if text] + spellings.others(name["vi"]),
        "parent_id": parent,
        "latitude": decimal(row["latitude"]),
        "longitude": decimal(row["longitude"]),
        "area_km2": decimal(row["area_km2"]) if is_present else None,
    }


class Spellings:
    """Korean spellings of Vietnamese names. Spelling goes by syllable: one name, one spelling."""

    def __init__(self, place_names: list[dict[str, Any]]) -> None:
        self._full: dict[tuple[str, str], str] = {}
        self._others: dict[str, list[str]] = defaultdict(list)
        for row in place_names:
            if row["ko_with_unit"]:
                self._full[row["vi"], row["ko_with_unit"].removeprefix(row["ko"])] = row[
                    "ko_with_unit"
                ]
            for text in (row["ko"], *row["ko_aliases"]):
                if text not in self._others[row["vi"]]:
                    self._others[row["vi"]].append(text)

    def full(self, name_vi: str, unit: str) -> str:
        """The Korean name with its unit, if one was given for a unit of this kind; else empty."""
        suffix = KOREAN_UNITS.get(unit, "현")
        return self._full.get((name_vi, suffix), "")

    def others(self, name_vi: str) -> list[str]:
        """Every Korean spelling of a name, for the search alone."""
        return list(self._others.get(name_vi, []))

    def within(self, name_vi: str) -> list[str]:
        """Spellings of all place names that stand as whole words in a longer name."""
        return list(dict.fromkeys(self._spellings_within(name_vi)))

    def _spellings_within(self, name_vi: str) -> Iterator[str]:
        for place, spellings in self._others.items():
            if f" {place} " in f" {name_vi} ":
                yield from spellings
