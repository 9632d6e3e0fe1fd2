"""What only one action may do, nothing else in the code does (design §5)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.tree import files, text

CREATING = {"create", "bulk_create", "get_or_create", "update_or_create"}
WRITING = {"update", "InvestmentProject", *CREATING}
GATES = {
    # column: who may write it
    "call_status": {
        "investment/actions/status.py",
        "investment/actions/generating.py",  # of projects that are made, not of ones there are
    },
    "clearance": {"investment/models/gate.py", "investment/actions/generating.py"},
    "live": {
        "cms/models/base.py",  # back to a draft
        "investment/actions/generating.py",
    },
}
ROWS = {
    # table whose rows nobody else may make
    "Clearance": {
        "investment/actions/clearance.py",
        "investment/actions/generating.py",  # one for all that it makes, of kind demonstration
    },
    "StatusChange": {"investment/actions/status.py"},
    "TranslationConfirmation": {"investment/actions/translating/confirming.py"},
    "TranslationStanding": {"investment/models/settling.py"},
}


def columns_written(source: str) -> Iterator[str]:
    """Columns that a module assigns, or gives to `update`, `create` and their like."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign):
            parts = [part for target in node.targets for part in ast.walk(target)]
            yield from (part.attr for part in parts if isinstance(part, ast.Attribute))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in WRITING:
            yield from (keyword.arg for keyword in node.keywords if keyword.arg)


def rows_made(source: str) -> Iterator[str]:
    """Tables in which a module makes rows: `Clearance.objects.create(…)`, `Clearance(…)`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            table, *way = ast.unparse(node.func).split(".")
            if not way or way[-1] in CREATING:
                yield table


@pytest.mark.parametrize("column", GATES)
def test_a_column_behind_a_gate_is_written_there_alone(column: str) -> None:
    modules = files(".py", under=("cms", "investment"))
    found = {one.as_posix() for one in modules if column in columns_written(text(one))}
    assert found == GATES[column]


@pytest.mark.parametrize("table", ROWS)
def test_a_row_that_stands_for_a_decision_is_made_by_its_action_alone(table: str) -> None:
    modules = files(".py", under=("cms", "investment"))
    assert {one.as_posix() for one in modules if table in rows_made(text(one))} == ROWS[table]


@pytest.mark.parametrize(
    "line",
    [
        'project.call_status = "calling"',
        'a, project.call_status = 1, "calling"',
        'InvestmentProject.objects.filter(pk=1).update(call_status="calling")',
        'InvestmentProject(call_status="calling")',
    ],
)
def test_a_way_around_would_be_seen(line: str) -> None:
    assert "call_status" in columns_written(line)
    assert "call_status" not in columns_written('projects.filter(call_status="calling")')
