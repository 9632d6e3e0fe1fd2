"""No room grows without end: the ceilings of design §4, held for every file."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.tree import files, text

CODE = ("cms", "investment")
MODULE, TEST_FILE, CLASS, FUNCTION, TEMPLATE, CSS, DEPARTURE = 250, 300, 200, 40, 120, 150, 45


def lines_of(file: object) -> int:
    return len(text(file).splitlines())  # type: ignore[arg-type]


def definitions() -> Iterator[tuple[str, ast.AST, int]]:
    """Every class and function with the place where it begins and the lines it takes."""
    for file in files(".py", under=(*CODE, "tests")):
        for node in ast.walk(ast.parse(text(file))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                yield f"{file}:{node.lineno} {node.name} has {length} lines", node, length


def too_long(suffix: str, ceiling: int, *, under: tuple[str, ...]) -> list[str]:
    counted = ((file, lines_of(file)) for file in files(suffix, under=under))
    return [
        f"{file} has {lines} lines, {ceiling} at most" for file, lines in counted if lines > ceiling
    ]


def test_no_module_is_longer_than_its_ceiling() -> None:
    assert too_long(".py", MODULE, under=CODE) == []


def test_no_test_file_is_longer_than_its_ceiling() -> None:
    assert too_long(".py", TEST_FILE, under=("tests",)) == []


def test_no_template_is_longer_than_its_ceiling() -> None:
    assert too_long(".html", TEMPLATE, under=("templates", *CODE)) == []


def test_no_style_sheet_is_longer_than_its_ceiling() -> None:
    assert too_long(".css", CSS, under=CODE) == []


def test_no_class_is_longer_than_its_ceiling() -> None:
    found = [
        where for where, node, n in definitions() if isinstance(node, ast.ClassDef) and n > CLASS
    ]
    assert found == []


def test_no_function_is_longer_than_its_ceiling() -> None:
    found = [
        where
        for where, node, n in definitions()
        if not isinstance(node, ast.ClassDef) and n > FUNCTION
    ]
    assert found == []


def test_settings_of_a_desk_depart_from_the_safe_base_in_few_lines() -> None:
    departures = [file for file in files(".py", under=("cms",)) if file.match("settings/*.py")]
    long = [
        f.name for f in departures if f.name in ("dev.py", "test.py") and lines_of(f) > DEPARTURE
    ]
    assert long == []
