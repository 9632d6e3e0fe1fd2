"""A variable that is missing is named, with what to set."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings.environment import (
    flag,
    optional_date,
    required,
    secret_key_in,
    whole_number,
)
from tests.architecture.tree import ROOT


def test_a_missing_variable_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_HOSTS", "  ")
    with pytest.raises(ImproperlyConfigured, match=r"ALLOWED_HOSTS is not set. Set it to names"):
        required("ALLOWED_HOSTS", what="names")


def test_a_date_that_is_none_says_how_to_write_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CATALOGUE_TODAY", "23/11/2026")
    with pytest.raises(ImproperlyConfigured, match="2026-11-23"):
        optional_date("CATALOGUE_TODAY")
    monkeypatch.setenv("CATALOGUE_TODAY", "2026-11-23")
    assert str(optional_date("CATALOGUE_TODAY")) == "2026-11-23"


@pytest.mark.parametrize(
    ("written", "says"), [("1", True), ("true", True), ("0", False), (" ", False)]
)
def test_a_flag_is_yes_or_no_and_an_empty_one_is_no(
    monkeypatch: pytest.MonkeyPatch, written: str, says: bool
) -> None:
    monkeypatch.setenv("DEBUG", written)
    assert flag("DEBUG") is says


def test_a_flag_that_stands_without_being_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Safe is what nobody turned off."""
    monkeypatch.setenv("SECOND_FACTOR", "")
    assert flag("SECOND_FACTOR", default=True) is True
    monkeypatch.setenv("SECOND_FACTOR", "0")
    assert flag("SECOND_FACTOR", default=True) is False


def test_an_empty_number_is_the_one_that_stands_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROXY_COUNT", "")
    assert whole_number("PROXY_COUNT", default=3) == 3
    monkeypatch.setenv("PROXY_COUNT", "2")
    assert whole_number("PROXY_COUNT", default=3) == 2
    monkeypatch.setenv("PROXY_COUNT", "-1")
    with pytest.raises(ImproperlyConfigured, match="PROXY_COUNT is not a whole number"):
        whole_number("PROXY_COUNT", default=3)


def test_a_wrong_variable_ends_with_one_sentence(tmp_path: Path) -> None:
    given = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "VAR_DIR": str(tmp_path),
        "DEBUG": "perhaps",
    }
    run = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT,
        env=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.strip() == (
        "DEBUG says neither yes nor no. Write it as 1 or 0, or leave it out."
    )


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    key = secret_key_in(tmp_path / "var")
    assert len(key) >= 50
    assert secret_key_in(tmp_path / "var") == key
    assert stat.S_IMODE((tmp_path / "var" / "secret_key").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "missing", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "SITE_ADDRESS", "DEFAULT_FROM_EMAIL"]
)
def test_production_does_not_start_without(missing: str) -> None:
    given = {
        "PATH": os.environ["PATH"],
        "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "invest.example.vn",
        "DATABASE_URL": "postgres://user:password@localhost/catalogue",
        "SITE_ADDRESS": "https://invest.example.vn",
        "DEFAULT_FROM_EMAIL": "invest@example.vn",
    }
    del given[missing]
    run = subprocess.run(
        [sys.executable, "-c", "import cms.settings.production"],
        env=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode != 0
    assert f"{missing} is not set. Set it to" in run.stderr
