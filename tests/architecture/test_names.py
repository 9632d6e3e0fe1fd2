"""A module is named after the one thing it holds, and its test after the module."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.tree import ROOT, files, tracked

DRAWERS = {"helper", "util", "common", "misc", "manager", "mixin"}
TOP_FILES = {
    ".editorconfig", ".env.example", ".gitattributes", ".gitignore", ".npmrc", "LICENSE", "Makefile",
    "README.md", "manage.py", "package-lock.json", "package.json", "pyproject.toml",
}  # fmt: skip
TOP_FOLDERS = {".ci", "cms", "docs", "investment", "locale", "requirements", "templates", "tests"}
# Tests that read the project as a whole, or a page in a browser, mirror no single module
OF_THE_WHOLE = {
    "architecture",
    "journeys",
    "outages",
    "parity",
    "benchmarks",
    "factories",
    "templates",
    "locale",
}


def mirrored(test: Path) -> Path:
    """The module or package that a test file stands for: its own path without tests/ and test_."""
    return Path(*test.parts[1:-1], test.stem.removeprefix("test_"))


def test_no_module_is_a_drawer() -> None:
    names = [
        (file, part)
        for file in files(".py", ".html", ".css", ".js")
        for part in (*file.parts[:-1], file.stem)
    ]
    assert [str(file) for file, part in names if part.strip("_").rstrip("s") in DRAWERS] == []


def test_every_test_stands_at_the_path_of_what_it_tests() -> None:
    astray = []
    for test in files(".py", under=("tests",)):
        if not test.name.startswith("test_") or test.parts[1] in OF_THE_WHOLE:
            continue
        module = ROOT / mirrored(test)
        if not (module.with_suffix(".py").is_file() or module.is_dir()):
            astray.append(f"{test} tests {mirrored(test)}.py, which is not there")
    assert astray == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {file.parent for file in files(".py", under=("cms", "investment", "tests"))}
    assert sorted(str(f) for f in folders if not (ROOT / f / "__init__.py").is_file()) == []


def test_the_top_of_the_project_holds_what_convention_wants_there() -> None:
    top = {file.parts[0] for file in tracked()}
    assert sorted(top - TOP_FILES - TOP_FOLDERS) == []
