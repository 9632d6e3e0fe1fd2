"""Plain modules are plain: money, dates and words know nothing of a database (design §4)."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.architecture.tree import files, text

DJANGO_WIRING = {"__init__", "apps", "checks", "translation", "urls", "wagtail_hooks"}


def imports_of(module: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(text(module))):
        if isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


def test_no_plain_module_imports_the_database() -> None:
    modules = files(".py", under=("investment",))
    plain = [file for file in modules if len(file.parts) == 2 or file.parts[1] == "writing"]
    asks = {
        str(module): sorted(name for name in imports_of(module) if name.startswith("django.db"))
        for module in plain
        if module.stem not in DJANGO_WIRING
    }
    assert {module: names for module, names in asks.items() if names} == {}
