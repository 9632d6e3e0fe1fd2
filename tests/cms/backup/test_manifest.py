"""A backup can be proved whole, and one that is not is refused before anything changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cms.backup import manifest
from cms.backup.manifest import Manifest
from cms.backup.refusals import RestoreRefused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "cảng.txt").write_text("Nghi Sơn", encoding="utf-8")
    written = Manifest(
        made_at="2026-11-23T00:00:00+00:00",
        engine="sqlite",
        counts={"place": 2},
        files=manifest.digests(tmp_path),
    )
    written.write(tmp_path)
    return tmp_path


def test_what_was_written_is_read_again(folder: Path) -> None:
    kept = manifest.read(folder)
    assert (kept.engine, kept.counts, list(kept.files)) == (
        "sqlite",
        {"place": 2},
        ["media/cảng.txt"],
    )
    manifest.verify(folder, kept)


@pytest.mark.parametrize("change", ["other words", None])
def test_a_file_that_differs_or_is_missing_is_named(folder: Path, change: str | None) -> None:
    file = folder / "media" / "cảng.txt"
    if change:
        file.write_text(change, encoding="utf-8")
    else:
        file.unlink()
    with pytest.raises(RestoreRefused, match=r"media/cảng\.txt"):
        manifest.verify(folder, manifest.read(folder))


def test_a_file_that_was_added_is_named(folder: Path) -> None:
    (folder / "media" / "new.txt").write_text("?", encoding="utf-8")
    with pytest.raises(RestoreRefused, match=r"media/new\.txt"):
        manifest.verify(folder, manifest.read(folder))


def test_a_folder_without_a_manifest_holds_no_whole_backup(tmp_path: Path) -> None:
    with pytest.raises(RestoreRefused, match="no whole backup"):
        manifest.read(tmp_path)


def test_a_format_of_the_future_is_refused(folder: Path) -> None:
    file = folder / manifest.NAME
    content = json.loads(file.read_text(encoding="utf-8")) | {"format": 2}
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(RestoreRefused, match="format 2"):
        manifest.read(folder)
