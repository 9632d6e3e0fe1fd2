"""What this stack gets wrong without a word stands nowhere in the sources (style §4)."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core import checks
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin

from investment.models import PublishedRecord
from investment.models.gate import ClearedPart
from tests.architecture.tree import files, text

ORDER = [ClearedPart, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin]
PUBLISHED = [m for m in apps.get_models() if issubclass(m, PublishedRecord)]
FLUSHING = {
    "live_server", "transactional_db", "django_db transaction", "django_db serialized_rollback",
    "TransactionTestCase", "LiveServerTestCase", "StaticLiveServerTestCase",
}  # fmt: skip
HERE = Path("tests/architecture/test_traps.py")
EDITORS_SCREENS = {
    "tests/cms/editors/test_addresses.py",
    "tests/cms/editors/test_clearing.py",
    "tests/cms/editors/test_translations.py",
    "tests/cms/test_middleware.py",
    "tests/cms/test_page_permissions.py",
    "tests/cms/test_urls.py",
    "tests/cms/test_wagtail_hooks.py",
    "tests/investment/test_wagtail_hooks.py",
}


def lines_with(pattern: str, found: list[Path]) -> list[str]:
    return [
        f"{file}: {line.strip()}"
        for file in found
        for line in text(file).splitlines()
        if re.search(pattern, line)
    ]


def fixtures_and_marks(file: Path) -> set[str]:
    """Names of arguments and classes of a test file, and what `mark.django_db` is told."""
    names = set()
    for node in ast.walk(ast.parse(text(file))):
        if isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.ClassDef):
            names |= {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.django_db"):
            names |= {f"django_db {keyword.arg}" for keyword in node.keywords}
    return names


def test_no_system_check_has_anything_to_say() -> None:
    found = {message.id: str(message) for message in checks.run_checks()}
    found.pop("templates.E002", None)  # pytest-django's answer to an unknown variable is no text
    assert found == {}


@pytest.mark.parametrize("model", PUBLISHED, ids=lambda model: model.__name__)
def test_the_gate_stands_before_wagtail_s_mixins_and_they_in_their_order(model: Any) -> None:
    assert [one for one in model.__mro__ if one in ORDER] == ORDER


@pytest.mark.parametrize("model", PUBLISHED, ids=lambda model: model.__name__)
def test_a_new_record_is_no_public_one(model: Any) -> None:
    assert model._meta.get_field("live").default is False
    assert not model().live


def test_the_client_of_the_index_is_imported_by_its_own_name() -> None:
    """The old name is an alias whose documents find no types."""
    imported = r"^\s*(import|from) elasticsearch_dsl"
    assert lines_with(imported, files(".py", under=("cms", "investment", "tests"))) == []


def test_managers_are_made_in_the_way_that_types_survive() -> None:
    """modeltranslation swaps the classes of managers at run time."""
    assert lines_with(r"\.as_manager\(\)", files(".py", under=("cms", "investment"))) == []


def test_components_hold_no_form_token_and_look_at_no_request() -> None:
    """`only` takes both away: the token would be empty, and every post refused."""
    components = [
        file for file in files(".html", under=("templates",)) if "components" in file.parts
    ]
    assert len(components) > 20
    assert lines_with(r"csrf_token|\{[{%][^}]*\brequest\.", components) == []


def test_no_test_flushes_what_migrations_made() -> None:
    """Root page, languages and groups would be gone for the tests after it."""
    tests = files(".py", under=("tests",))
    flushing = {str(file): sorted(fixtures_and_marks(file) & FLUSHING) for file in tests}
    assert {file: names for file, names in flushing.items() if names} == {}
    options = " ".join([text(Path("pyproject.toml")), text(Path("Makefile"))])
    assert "--nomigrations" not in options


def test_template_errors_are_ignored_on_wagtail_s_screens_alone() -> None:
    """A page of ours that asks for what it does not get must fail."""
    tests = [file for file in files(".py", under=("tests",)) if file != HERE]
    assert {
        file.as_posix() for file in tests if "ignore_template_errors" in text(file)
    } == EDITORS_SCREENS
