"""The plan of a file: a verdict for each row. It reads, and holds no lock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from investment.actions.importing import mappings
from investment.actions.importing.judging import Judge
from investment.actions.importing.plans import ImportRefused, Options, Plan, SourceFile
from investment.actions.importing.reading import Reading, RowReader
from investment.actions.importing.surroundings import Surroundings
from investment.dates import today
from investment.intake.columns import propose
from investment.intake.files import digest_of, open_file
from investment.intake.sheets import Row
from investment.intake.tables import Table, find_table
from investment.uploads.refusals import UploadRefused
from investment.uploads.secrecy import refuse_marks

BATCH: Final = 500
"""Rows whose projects are read together; so many revisions are in memory at a time."""
NO_TABLE: Final = _(
    "No table of projects was found: one row must hold the names of the columns, such as "
    "“Tên dự án” and “Lĩnh vực”."
)
NAMING: Final = frozenset({"code", "name_vi", "name_en", "name_ko"})
Progress = Callable[[int], None]
Targets = Mapping[str, Mapping[int, str]]
"""Sheet → number of a column → target; what a person chose instead of what is proposed."""


def plan_import(
    *,
    content: bytes,
    name: str,
    options: Options | None = None,
    targets: Targets | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Say of each row of a file what would become of it.

    Args:
        content: the bytes of a workbook or CSV file.
        name: of the file, as it is named behind its figures.
        options: whose projects it may touch, and whether over drafts that wait.
        targets: what columns hold, by sheet; what is not given is proposed by the headings and by
            what they meant to the agency before.
        progress: told how many rows are done, now and then.

    Raises:
        FileRefused: the file cannot be read.
        ImportRefused: no table of projects in it, or a mark of secrecy.
    """
    plan = Plan(SourceFile(name, digest_of(content), today()), options or Options())
    agency_id, surroundings = plan.options.agency_id, Surroundings(today())
    judge = Judge(surroundings, plan.options)
    for table in tables_of(content, agency_id=agency_id):
        columns = _targets(table, targets, agency_id)
        if not names_projects(columns):
            continue  # lists to choose from, notes
        plan.tables.append(table)
        plan.targets[table.sheet] = columns
        reader = RowReader(table, columns, surroundings)
        for batch in _batches(_readings(table, reader, plan)):
            plan.rows += judge.judge(batch)
            if progress:
                progress(len(plan.rows))
    if not plan.tables:
        raise ImportRefused(NO_TABLE)
    judge.give_codes(plan.rows)
    return plan


def tables_of(content: bytes, *, agency_id: int | None = None) -> Iterator[Table]:
    """The tables of a file, one at a time; sheets without one are left out.

    Raises:
        FileRefused: the file cannot be read.
        ImportRefused: a cell of any sheet is a mark of state secrets.
    """
    known = mappings.remembered(agency_id)
    for sheet in open_file(content):
        checked = replace(sheet, rows=map(_without_secrets, sheet.rows))
        table = find_table(checked, known)
        if table is not None:
            yield table
        for _row in checked.rows:
            pass  # what nobody asked for is looked at too


def _targets(table: Table, given: Targets | None, agency_id: int | None) -> dict[int, str]:
    if given is not None and table.sheet in given:
        found = {number: target for number, target in given[table.sheet].items() if target}
    else:
        found = propose(table, mappings.remembered(agency_id))
    return found


def names_projects(columns: Mapping[int, str]) -> bool:
    """Whether a table has a column that names its projects, or their codes."""
    return not NAMING.isdisjoint(columns.values())


def _readings(table: Table, reader: RowReader, plan: Plan) -> Iterator[Reading]:
    for row in table.rows:
        reading = reader.read(row)
        if reading is None:
            plan.skipped_count += 1
        else:
            yield reading


def _without_secrets(row: Row) -> Row:
    """The row, unless a cell of it is a mark of state secrets; most rows have no such letter."""
    texts = [cell.value for cell in row.cells.values() if isinstance(cell.value, str)]
    if any("Ậ" in text or "ậ" in text for text in texts):
        try:
            refuse_marks(texts)
        except UploadRefused as refused:
            raise ImportRefused(refused.sentence, **refused.values) from refused
    return row


def _batches(readings: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(readings)
    while batch := list(islice(rest, BATCH)):
        yield batch
