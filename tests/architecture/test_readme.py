"""What the README says is so: its commands, targets, paths, links and reasons."""

from __future__ import annotations

import re
from pathlib import Path

from django.core.management import get_commands

from tests.architecture.tree import ROOT, files, text

README = Path("README.md")
CODE = re.compile(r"`([^`\n]+)`|^ {4,}(\S.*)$|^(\$? ?(?:make|\.venv).*)$", re.MULTILINE)


def pages() -> list[Path]:
    """The README and what it links in docs/."""
    return [README, *files(".md", under=("docs",))]


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", text(Path("Makefile")), re.MULTILINE))


def quoted() -> list[str]:
    """What stands in code type in the README and in docs/."""
    return ["".join(found) for page in pages() for found in CODE.findall(text(page))]


def test_it_stays_readable_in_one_sitting() -> None:
    assert len(text(README).splitlines()) <= 180


def test_every_make_target_it_names_exists() -> None:
    named = {name for line in quoted() for name in re.findall(r"\bmake ([a-z-]+)", line)}
    assert {"run", "test"} <= named
    assert named - targets() == set()


def test_every_command_it_names_exists() -> None:
    named = {name for line in quoted() for name in re.findall(r"manage\.py ([a-z_]+)", line)}
    assert named
    assert named - set(get_commands()) == set()


def test_every_path_it_names_exists() -> None:
    tops = "cms|investment|templates|locale|tests|docs|requirements|\\.ci"
    paths = {line for line in quoted() if re.fullmatch(rf"(?:{tops})/[\w./-]*", line)}
    assert sorted(path for path in paths if not (ROOT / path).exists()) == []


def test_every_link_leads_somewhere() -> None:
    missing = [
        f"{page}: {target}"
        for page in pages()
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text(page))
        if not (ROOT / page.parent / target).exists()
    ]
    assert missing == []


def test_every_decision_names_its_date_and_its_reason() -> None:
    rows = re.findall(r"^\| (20\d\d-\d\d-\d\d) \|(.*)\|$", text(README), re.MULTILINE)
    assert len(rows) >= 5
    for date, row in rows:
        decision, instead, because = (cell.strip() for cell in row.split("|"))
        assert all((decision, instead, because[20:])), f"{date}: {decision} has no reason"


def test_every_target_and_every_page_of_documentation_is_named() -> None:
    assert [target for target in targets() if f"make {target}" not in text(README)] == []
    assert [str(page) for page in pages()[1:] if str(page) not in text(README)] == []
