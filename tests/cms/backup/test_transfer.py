"""What is backed up comes back: every row of every table, every file, the key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cms.backup import manifest
from tests.journeys.prepared import Place, drop, empty_place

pytestmark = pytest.mark.slow


@pytest.fixture
def backup(own_place: Place, tmp_path: Path) -> Path:
    """A backup of a site with an upload that everybody and one that nobody may see."""
    for name in ("media", "private"):
        upload = own_place.folder / name / "2026" / "Cảng Nghi Sơn.txt"
        upload.parent.mkdir(parents=True)
        upload.write_text(name, encoding="utf-8")
    folder = tmp_path / "backup"
    done = own_place.manage("backup", str(folder))
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def elsewhere(tmp_path: Path) -> Any:
    place = empty_place(tmp_path / "elsewhere")
    yield place
    drop(place)


def read(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / manifest.NAME).read_text(encoding="utf-8"))
    return content


def test_an_empty_place_becomes_what_was_backed_up(
    backup: Path, elsewhere: Place, tmp_path: Path
) -> None:
    done = elsewhere.manage("restore", str(backup))
    assert done.returncode == 0, done.stderr
    assert elsewhere.manage("backup", str(tmp_path / "again")).returncode == 0
    first, second = read(backup), read(tmp_path / "again")
    assert first["counts"] == second["counts"]
    assert first["counts"]["investment_investmentproject"] > 50
    uploads = [name for name in first["files"] if not name.startswith("database")]
    assert {name.split("/")[0] for name in uploads} == {"media", "private", "secret_key"}
    assert {name: second["files"][name] for name in uploads} == {
        name: first["files"][name] for name in uploads
    }


def test_a_place_that_holds_records_is_given_up_only_when_asked(
    backup: Path, own_place: Place
) -> None:
    late = own_place.folder / "media" / "late.txt"
    late.write_text("uploaded after the backup", encoding="utf-8")
    refused = own_place.manage("restore", str(backup))
    assert refused.returncode == 1
    assert "not empty" in refused.stderr
    assert late.exists()
    done = own_place.manage("restore", "--replace", str(backup))
    assert done.returncode == 0, done.stderr
    assert not late.exists()
    assert (own_place.folder / "secret_key").stat().st_mode & 0o077 == 0


def test_a_damaged_backup_changes_nothing(backup: Path, elsewhere: Place) -> None:
    (backup / "media" / "2026" / "Cảng Nghi Sơn.txt").write_text("damaged", encoding="utf-8")
    refused = elsewhere.manage("restore", str(backup))
    assert refused.returncode == 1
    assert "Cảng Nghi Sơn.txt is not the file that was backed up" in refused.stderr
    assert not (elsewhere.folder / "media").exists()


def test_a_folder_that_holds_something_is_not_written_into(backup: Path, own_place: Place) -> None:
    refused = own_place.manage("backup", str(backup))
    assert refused.returncode == 1
    assert "not empty" in refused.stderr
