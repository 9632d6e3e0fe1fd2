"""How each language names an administrative unit: phường Nghi Sơn, Nghi Son ward, 응이선프엉.

One pattern per language instead of gettext: Vietnamese puts the kind before the name, English
after it in lower case, and Korean names carry theirs already (place_name_rules of the data).
"""

from __future__ import annotations

from datetime import date
from typing import Final, Protocol

from investment.wording import Wording

VIETNAMESE_UNITS: Final = {
    "province": "tỉnh",
    "ward": "phường",
    "commune": "xã",
    "former_city": "thành phố",
    "former_town": "thị xã",
    "former_district": "huyện",
    "former_ward": "phường",
    "former_commune": "xã",
    "former_township": "thị trấn",
}
ENGLISH_UNITS: Final = {
    "province": "province",
    "ward": "ward",
    "commune": "commune",
    "former_city": "city",
    "former_town": "town",
    "former_district": "district",
    "former_ward": "ward",
    "former_commune": "commune",
    "former_township": "township",
}


class Unit(Protocol):
    """What is read of `models.Place`."""

    kind: str
    full_name_vi: str
    valid_until: date | None


def unit_name(place: Unit, language: str) -> Wording:
    """Name a unit with its kind, inside a sentence.

    Korean names only the best-known places; the others stay Vietnamese, and say so.
    """
    if language == "en" and (name := getattr(place, "name_en", None)):
        return Wording(f"{name} {ENGLISH_UNITS[place.kind]}", "en")
    if language == "ko" and (name := getattr(place, "name_ko", None)):
        return Wording(name, "ko")
    if place.full_name_vi:
        return Wording(place.full_name_vi[0].lower() + place.full_name_vi[1:], "vi")
    name = getattr(place, "name_vi", None) or getattr(place, "name_en", None) or ""
    return Wording(f"{VIETNAMESE_UNITS[place.kind]} {name}", "vi")
