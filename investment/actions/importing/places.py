"""What a cell of locations names: communes and wards of today, former units, zones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from investment.actions.importing.names import Ambiguous, Names, NotFound, form_of
from investment.models import Place
from investment.place_names import ENGLISH_UNITS, VIETNAMESE_UNITS

PROVINCE: Final = "province"
WHOLE_PROVINCE: Final = frozenset(
    {"thanh hoa", "tinh thanh hoa", "thanh hoa province", "viet nam", "vietnam"}
)


@dataclass(slots=True)
class Located:
    """Keys of what was named, and pieces that nothing is called by."""

    places: list[int] = field(default_factory=list)
    zones: list[int] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


class PlaceNames:
    """Units of today and former ones by every way in which they are written."""

    def __init__(self, on: date) -> None:
        self.names = Names()
        self.former: set[int] = set()
        self._parents: dict[int, int | None] = {}
        for place in Place.objects.exclude(kind=PROVINCE):
            self._parents[place.pk] = place.parent_id
            if place.is_former(on):
                self.former.add(place.pk)
            self.names.add(place.pk, place.code, _ways_of_writing(place))

    def located(self, text: str, zones: Names) -> Located:
        """What a cell names; `xã Hải Yến, thị xã Nghi Sơn` is the one commune in that town.

        Raises:
            NotFound: nothing in the cell is known.
            Ambiguous: a name stands for several units, and nothing beside it tells which.
        """
        found = Located()
        pieces = self.names.pieces(text)
        units = [self.names.candidates(piece) for piece in pieces]
        named = {next(iter(keys)) for keys in units if len(keys) == 1}
        for piece, keys in zip(pieces, units, strict=True):
            if keys:
                found.places.append(self._the_one(piece, keys, named, units))
            elif len(of_zone := zones.candidates(piece)) == 1:
                found.zones += of_zone
            elif form_of(piece) not in WHOLE_PROVINCE:
                found.unknown.append(piece)
        found.places = self._without_parents(dict.fromkeys(found.places))
        if not found.places and not found.zones:
            raise NotFound(text)
        return found

    def _the_one(self, piece: str, keys: set[int], named: set[int], units: list[set[int]]) -> int:
        """Of several units of one name the one in a unit named beside it, else the one of today."""
        if len(keys) == 1:
            return next(iter(keys))
        around = named.union(*(other for other in units if other is not keys))
        inside = {key for key in keys if self._parents[key] in around}
        present = keys - self.former
        for choice in (inside, present):
            if len(choice) == 1:
                return next(iter(choice))
        raise Ambiguous(piece, (self.names.labels[key] for key in inside or present or keys))

    def _without_parents(self, keys: Iterable[int]) -> list[int]:
        """A district beside its own commune only says where the commune lies."""
        found = list(keys)
        parents = {self._parents[key] for key in found}
        return [key for key in found if key not in parents]


def _ways_of_writing(place: Place) -> list[str | None]:
    unit, english = VIETNAMESE_UNITS[place.kind], ENGLISH_UNITS[place.kind]
    return [
        place.name_vi,
        place.full_name_vi,
        f"{unit} {place.name_vi}",
        place.name_en,
        f"{place.name_en} {english}" if place.name_en else None,
        place.name_ko,
        *place.aliases,
    ]
