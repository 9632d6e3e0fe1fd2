"""What one row of a table says, in the words of our fields; nothing is compared yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from investment.actions.importing import cell_values
from investment.actions.importing.plans import Reason
from investment.actions.importing.sections import is_total, section_of
from investment.actions.importing.storing import stored
from investment.actions.importing.surroundings import Surroundings
from investment.intake.cells import Cell
from investment.intake.columns import may_be_in
from investment.intake.days import read_day, read_moment
from investment.intake.fields import Kind, field_of
from investment.intake.figures import currency_in, read_count
from investment.intake.headings import read_heading
from investment.intake.sheets import Row
from investment.intake.tables import Column, Table
from investment.writing.refusals import NotUnderstood

CAPACITY: Final = "capacities"
# What other columns depend on is read first.
_FIRST: Final = ("capital_currency", "capital", "area", "zone", "sector")


@dataclass(slots=True)
class Reading:
    """What a row says. `values` are as revisions keep them; `days` name moments without an hour."""

    sheet: str
    row: int
    code: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    capacity: dict[str, str] = field(default_factory=dict)
    days: set[str] = field(default_factory=set)
    status: str = ""
    source: str = ""
    doubts: list[NotUnderstood] = field(default_factory=list)
    refusals: list[NotUnderstood] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """What the row calls the project, in each language that it has."""
        keys = ("name_vi", "name_en", "name_ko")
        return [self.values[key] for key in keys if self.values.get(key)]


class RowReader:
    """Reads the rows of one table, by what its columns were mapped to."""

    def __init__(
        self, table: Table, targets: Mapping[int, str], surroundings: Surroundings
    ) -> None:
        self.table = table
        self.surroundings = surroundings
        self.unit_above = _unit_above(table)
        columns = {column.number: column for column in table.columns}
        chosen = [
            (target, columns[number]) for number, target in targets.items() if number in columns
        ]
        self.columns: list[tuple[str, Column]] = sorted(chosen, key=lambda one: _order(one[0]))
        self._section: int | None = None

    def read(self, row: Row) -> Reading | None:
        """What a row says; None for headings of sections, totals, and rows without a known cell.

        The heading of a section that is called like a sector gives its rows that sector.
        """
        cells = [
            (target, column, row.cells[column.number])
            for target, column in self.columns
            if column.number in row.cells
        ]
        if not cells or self._is_section(row) or is_total(row):
            return None
        reading = Reading(self.table.sheet, row.number)
        for target, column, cell in cells:
            try:
                if cell.trouble is not None:
                    raise cell.trouble
                self._take(reading, target, column, cell)
            except NotUnderstood as error:
                why = Reason.of_cell(cell.address, column.heading.text, error)
                reading.refusals.append(why)
        if self._section is not None and "sector" not in reading.values:
            cell_values.take_sector(reading, self._section, self.surroundings)
        return reading

    def _take(self, reading: Reading, target: str, column: Column, cell: Cell) -> None:
        read = _READERS[field_of(target).kind]
        values = read(self, reading, target, column, cell)
        for name, value in values.items():
            reading.values[name] = stored(name, value)

    def unit_of(self, column: Column) -> str:
        """The unit of a column of money: its own, else the one said above the table."""
        return column.heading.unit or self.unit_above

    def _is_section(self, row: Row) -> bool:
        """Whether the row is the heading of a section, whose sector its rows then have."""
        if (heading := section_of(row, self.surroundings.sectors)) is None:
            return False
        if heading.needs_no_code and self._has_code(row):
            return False
        self._section = heading.sector
        return True

    def _has_code(self, row: Row) -> bool:
        return any(
            target == "code" and column.number in row.cells for target, column in self.columns
        )


def _order(target: str) -> tuple[int, str]:
    return (_FIRST.index(target) if target in _FIRST else len(_FIRST), target)


def _unit_above(table: Table) -> str:
    """The unit of money said over the headings: `Đơn vị tính: tỷ đồng`."""
    for row in table.above:
        for cell in row.cells.values():
            unit = read_heading(cell.text).unit
            if unit and currency_in(unit):
                return unit
    return ""


Values = dict[str, Any]
Reader = Callable[[RowReader, Reading, str, Column, Cell], Values]


def _code(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    reading.code = cell_values.code(cell, reader.surroundings)
    return {}


def _words(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    if target == "source":
        reading.source = cell.text
        return {}
    if not may_be_in(cell.text, target.rpartition("_")[2]):
        doubt = Reason(_("The words are in another language and were left out."))
        reading.doubts.append(Reason.of_cell(cell.address, column.heading.text, doubt))
        return {}
    if target.startswith("capacity_"):
        reading.capacity[target.removeprefix("capacity_")] = cell_values.capacity(cell)
        return {}
    has_paragraphs = field_of(target).kind is Kind.TEXT and isinstance(cell.value, str)
    return {target: cell.value if has_paragraphs else cell.text}


def _choice(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    value = reader.surroundings.choice(target, cell.text)
    if target == "call_status":
        reading.status = value
        return {}
    return {target: value}


def _amount(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    unit = reader.unit_of(column)
    return cell_values.money(target, cell, unit, reader.table.language, reading.values)


def _area(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    return cell_values.land(target, cell, column.heading.unit, reader.table.language)


def _count(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    unit, language = column.heading.unit, reader.table.language
    count = read_count(cell, target, unit=unit, language=language)
    if count.qualifier != "exact":
        doubt = _("The word before or after the number is not kept.")
        reading.doubts.append(Reason.of_cell(cell.address, column.heading.text, Reason(doubt)))
    return {target: count.value}


def _day(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    return {target: str(read_day(cell))}


def _moment(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    at, has_hour = read_moment(cell, is_end=target == "closes_at")
    if not has_hour:
        reading.days.add(target)
    return {target: at}


def _plain(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    return {target: cell_values.PLAIN[target](cell)}


def _terms(reader: RowReader, reading: Reading, target: str, column: Column, cell: Cell) -> Values:
    cell_values.take_terms(reading, target, column, cell, reader.surroundings)
    return {}


_READERS: Final[Mapping[Kind, Reader]] = {
    Kind.CODE: _code,
    Kind.LINE: _words,
    Kind.TEXT: _words,
    Kind.AMOUNT: _amount,
    Kind.AREA: _area,
    Kind.COUNT: _count,
    Kind.DEGREES: _plain,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.CURRENCY: _plain,
    Kind.CHOICE: _choice,
    Kind.ADDRESS: _plain,
    Kind.TERM: _terms,
    Kind.TERMS: _terms,
}
