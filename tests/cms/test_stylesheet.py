"""The one style sheet made of its sources."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import LazySettings

from cms.stylesheet import ADDRESS, SOURCES, StylesheetFinder, sources, write


@pytest.fixture
def finder(settings: LazySettings, tmp_path: Path) -> StylesheetFinder:
    settings.VAR_DIR = tmp_path
    return StylesheetFinder()


def test_every_source_is_joined_once_tokens_first_and_print_last(tmp_path: Path) -> None:
    joined = write(tmp_path).read_text(encoding="utf-8")
    assert sorted(sources()) == sorted(SOURCES.rglob("*.css"))
    assert all(joined.count(source.read_text(encoding="utf-8")) == 1 for source in sources())
    assert [sources()[0].name, sources()[-1].name] == ["tokens.css", "print.css"]


def test_an_unchanged_sheet_is_left_alone(tmp_path: Path) -> None:
    before = write(tmp_path).stat().st_mtime_ns
    assert write(tmp_path).stat().st_mtime_ns == before


def test_the_finder_finds_the_sheet_and_nothing_else(finder: StylesheetFinder) -> None:
    assert Path(str(finder.find(ADDRESS))).read_text(encoding="utf-8")
    assert finder.find(ADDRESS, find_all=True) == [finder.find(ADDRESS)]
    assert finder.find("cms/css/tokens.css") == []


def test_collecting_static_files_gets_the_sheet(finder: StylesheetFinder) -> None:
    ((address, storage),) = finder.list(None)
    assert address == ADDRESS
    assert storage.exists(address)


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.name)
def test_colours_are_named_in_the_tokens_alone(source: Path) -> None:
    colours = re.findall(r"#[0-9a-f]{3,8}\b|\brgb|\bhsl", source.read_text(encoding="utf-8"))
    assert (source.name == "tokens.css") == bool(colours)


def test_every_token_used_is_there(tmp_path: Path) -> None:
    joined = write(tmp_path).read_text(encoding="utf-8")
    named = set(re.findall(r"(--[\w-]+):", joined))
    assert set(re.findall(r"var\((--[\w-]+)", joined)) <= named


def test_nothing_is_fetched_from_anywhere(tmp_path: Path) -> None:
    assert not re.search(r"url\(|@import", write(tmp_path).read_text(encoding="utf-8"))
