"""Cells as values of our fields: codes, money, land, points, and terms of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from django.utils.translation import gettext_lazy as _

from investment.actions.importing.plans import Reason
from investment.actions.importing.surroundings import Surroundings, written_code
from investment.intake.cells import Cell
from investment.intake.figures import currency_in, read_amounts, read_area
from investment.intake.refusals import CellRefused
from investment.intake.tables import Column
from investment.writing.numerals import read_number

if TYPE_CHECKING:
    from investment.actions.importing.reading import Reading

LONGEST_AS_PUBLISHED: Final = 120
LONGEST_CAPACITY: Final = 400
_CODE: Final = re.compile(r"[A-Z]{1,4}-[0-9]{1,7}")
_ISO: Final = re.compile(r"[A-Z]{3}")
_SETS: Final = {"investment_forms": "forms", "funding_routes": "routes"}


def code(cell: Cell, surroundings: Surroundings) -> str:
    """The code of a project: as it is stored where there is one, else in the usual spelling.

    Raises:
        CellRefused: it is none.
    """
    if known := surroundings.projects.known(cell.text):
        return known[1]
    found = written_code(cell.text)
    if not _CODE.fullmatch(found):
        raise CellRefused(
            _("“%(text)s” is no code: write TH-001, or leave it empty."), text=cell.text[:40]
        )
    return found


def capacity(cell: Cell) -> str:
    """What a project makes or holds, in words.

    Raises:
        CellRefused: too long for a row of capacities.
    """
    if len(cell.text) > LONGEST_CAPACITY:
        raise CellRefused(
            _("The text has %(length)d characters; at most %(most)d are read."),
            length=len(cell.text),
            most=LONGEST_CAPACITY,
        )
    return cell.text


def money(
    target: str, cell: Cell, unit: str, language: str, known: Mapping[str, Any]
) -> dict[str, Any]:
    """Values of money; of the capital itself all that was said, of costs the amount alone.

    Args:
        target: `capital`, or a cost, which is in the currency of the capital.
        cell: what stands there.
        unit: of its heading.
        language: of its table.
        known: values of the row so far, with the currency of a column beside it.

    Raises:
        MoneyNotUnderstood: it is no amount.
        CellRefused: a cost is a range, or in another currency than the capital.
    """
    currency = known.get("capital_currency", "")
    said = read_amounts(cell, unit=unit, language=language, currency=currency)
    figure = said.first
    if target != "capital":
        if figure.low is not None or figure.money.currency != currency:
            raise CellRefused(_("One amount in the currency of the capital stands here."))
        return {target: figure.money.amount}
    values: dict[str, Any] = {
        "capital_max": figure.money.amount,
        "capital_min": figure.low.amount if figure.low else None,
        "capital_currency": figure.money.currency,
    }
    if said.as_published:
        values["capital_qualifier"] = figure.qualifier
        values["capital_as_published"] = said.as_published[:LONGEST_AS_PUBLISHED]
    if said.second is not None:
        values["capital_other"] = said.second.money.amount
        values["capital_other_currency"] = said.second.money.currency
        values["capital_other_qualifier"] = said.second.qualifier
    return values


def land(target: str, cell: Cell, unit: str, language: str) -> dict[str, Any]:
    """Values of land in hectares.

    Raises:
        AreaNotUnderstood: it is no area.
        CellRefused: the smallest area is itself a range.
    """
    area = read_area(cell, unit=unit, language=language)
    if target == "area_min":
        if area.min_ha is not None:
            raise CellRefused(_("A range cannot be stored here: write one number."))
        return {"area_min_ha": area.max_ha}
    values: dict[str, Any] = {"area_max_ha": area.max_ha, "area_min_ha": area.min_ha}
    if isinstance(cell.value, str):
        values["area_qualifier"] = area.qualifier
    return values


def _degrees(cell: Cell) -> Decimal:
    if isinstance(cell.value, Decimal):
        return cell.value.quantize(Decimal("0.00001"))
    number = read_number(cell.text.rstrip("°NEne "), "en" if "." in cell.text else "vi")
    return number.quantize(Decimal("0.00001"))


def _currency(cell: Cell) -> str:
    found = currency_in(cell.text) or cell.text.upper()
    if not _ISO.fullmatch(found):
        raise CellRefused(_("“%(text)s” is no currency: write VND or USD."), text=cell.text[:40])
    return found


def _address(cell: Cell) -> str:
    text = cell.text
    return f"https://{text}" if text.casefold().startswith("www.") else text


PLAIN: Final[Mapping[str, Callable[[Cell], Any]]] = {
    "latitude": _degrees,
    "longitude": _degrees,
    "capital_currency": _currency,
    "notice_url": _address,
}


def take_sector(reading: Reading, key: int, surroundings: Surroundings) -> None:
    """Put a sector into a row; one of the second level brings the sector that it belongs to."""
    parent = surroundings.parents[key]
    reading.values["sector"] = parent or key
    if parent:
        reading.values.setdefault("sub_sectors", [key])


def take_terms(
    reading: Reading, target: str, column: Column, cell: Cell, surroundings: Surroundings
) -> None:
    """Put records of the catalogue that a cell names into a row.

    Raises:
        NotFound: nothing is called so.
        Ambiguous: several records are.
    """
    text = cell.text if target not in ("places", "sub_sectors", *_SETS) else str(cell.value)
    if target == "sector":
        take_sector(reading, surroundings.sectors.one(text), surroundings)
    elif target == "sub_sectors":
        reading.values[target] = surroundings.sectors.several(text)
    elif target == "zone":
        reading.values[target] = surroundings.zones.one(text)
    elif target == "owning_agency":
        key = surroundings.agencies.one(text)
        reading.values[target] = surroundings.agency_of[key] or key
    elif target in _SETS:
        reading.values[target] = getattr(surroundings, _SETS[target]).several(text)
    else:
        _take_places(reading, column, cell, text, surroundings)


def _take_places(
    reading: Reading, column: Column, cell: Cell, text: str, surroundings: Surroundings
) -> None:
    found = surroundings.places.located(text, surroundings.zones)
    if found.places:
        reading.values["places"] = found.places
    if found.zones:
        reading.values.setdefault("zone", found.zones[0])
    if found.unknown:
        sentence = _("not known in the catalogue and left out: %(names)s")
        doubt = Reason(sentence, names=", ".join(found.unknown)[:120])
        reading.doubts.append(Reason.of_cell(cell.address, column.heading.text, doubt))
