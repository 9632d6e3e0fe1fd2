"""A list as JSON: each project an object with the keys of the columns, numbers as numbers.

Written one project at a time; the last pieces close what the first opened.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.utils.translation import override

from investment.exports.cells import Cell
from investment.exports.columns import NOTICE, Column, columns_for
from investment.exports.extract import Extract
from investment.exports.rows import Row

CONTENT_TYPE: Final = "application/json"
PROJECTS_AT_ONCE: Final = 100
Writing = Callable[[Row], Mapping[str, Any]]


def write(extract: Extract) -> Iterator[bytes]:
    """The file in pieces, ready to be streamed; reads from the database as it goes."""
    columns = columns_for(extract)
    head = {**about(extract), "count": extract.count}
    return collection(
        extract, head=head, key="projects", item=lambda row: record(row, extract, columns)
    )


def collection(
    extract: Extract, *, head: Mapping[str, Any], key: str, item: Writing
) -> Iterator[bytes]:
    """An object in pieces, with one list of an item for each project as its last member.

    The language of the list is active only while a piece is made: between pieces other work may
    run.

    Args:
        head: the members before the list; at least one.
        key: the name of the list.
        item: what stands in the list for a project.
    """
    yield f"{written(head)[:-1]},{json.dumps(key)}:[".encode()
    rows, lead, is_last = extract.rows(), "\n", False
    while not is_last:
        pieces: list[str] = []
        with override(extract.language):
            for _number in range(PROJECTS_AT_ONCE):
                row = next(rows, None)
                if row is None:
                    is_last = True
                    break
                pieces.append(f"{lead}{written(item(row))}")
                lead = ",\n"
        yield "".join(pieces).encode()
    yield b"\n]}\n"


def about(extract: Extract) -> dict[str, Any]:
    """What a file says of itself; the notice only where the catalogue is a demonstration."""
    said = {"about": extract.about, "language": extract.language, "date": str(extract.on)}
    return said | ({"notice": extract.notice} if extract.is_demonstration else {})


def record(row: Row, extract: Extract, columns: list[Column]) -> dict[str, Any]:
    """A project by the keys of the columns; empty cells are null, the notice stands on each."""
    return {
        column.key: value(column.read(row, extract))
        for column in columns
        if column is not NOTICE or extract.is_demonstration
    }


def value(cell: Cell) -> str | int | float | None:
    """A cell as JSON has it: days of ISO 8601, nothing as null and never as an empty text."""
    if isinstance(cell, Decimal):
        return number(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return None if cell == "" else cell


def number(amount: Decimal) -> int | float:
    """A decimal as a number, whole where it is whole."""
    whole = int(amount)
    return whole if whole == amount else float(amount)


def written(content: Mapping[str, Any]) -> str:
    """An object on one line, letters of all languages as they are."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False)
