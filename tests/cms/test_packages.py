"""What comes from npm: served where it is, said where it is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage, StaticFilesStorage

from cms import packages
from cms.packages import (
    FILES,
    LEAFLET,
    PackagesFinder,
    check_the_map_is_installed,
    map_addresses,
    missing,
)
from tests.architecture.tree import ROOT


@pytest.fixture
def installed(settings: LazySettings, tmp_path: Path) -> Path:
    settings.BASE_DIR = tmp_path
    for name in (*FILES, "leaflet/dist/leaflet-src.js"):
        file = tmp_path / "node_modules" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return tmp_path / "node_modules"


@pytest.mark.usefixtures("installed")
def test_only_the_files_that_are_needed_are_found() -> None:
    finder = PackagesFinder()
    assert Path(finder.find(LEAFLET)).read_text(encoding="utf-8") == LEAFLET
    assert finder.find(LEAFLET, find_all=True) == [finder.find(LEAFLET)]
    assert finder.find("leaflet/dist/leaflet-src.js") == []
    assert [name for name, storage in finder.list(None) if storage.exists(name)] == list(FILES)


def test_the_licences_are_served_with_the_code() -> None:
    assert len([name for name in FILES if "LICEN" in name]) == 2


def test_what_is_not_installed_is_not_found_and_a_warning_says_what_to_do(installed: Path) -> None:
    assert check_the_map_is_installed() == []
    (installed / LEAFLET).unlink()
    assert missing() == [LEAFLET]
    assert PackagesFinder().find(LEAFLET) == []
    assert LEAFLET not in [name for name, _storage in PackagesFinder().list(None)]
    (warning,) = check_the_map_is_installed()
    assert warning.id == "cms.W001"
    assert "npm ci" in str(warning.hint)


def test_the_map_has_its_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    storage = StaticFilesStorage(location="/nowhere", base_url="/static/")
    monkeypatch.setattr(packages, "staticfiles_storage", storage)
    assert map_addresses()["leaflet"] == "/static/leaflet/dist/leaflet.js"
    assert set(map_addresses()) == {"leaflet", "clusters", "styles"}


def test_a_map_that_was_not_gathered_has_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: LazySettings
) -> None:
    settings.DEBUG = False
    storage = ManifestStaticFilesStorage(location=str(tmp_path), base_url="/static/")
    monkeypatch.setattr(packages, "staticfiles_storage", storage)
    assert map_addresses() == {}


def test_versions_are_exact() -> None:
    wanted = (ROOT / "package.json").read_text(encoding="utf-8")
    assert re.search(r'"leaflet": "\d+\.\d+\.\d+"', wanted)
