"""An investor finds a project, judges it in another language and takes the list along."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

CODE = re.compile(r"TH-\d{3}")


@pytest.mark.smoke
def test_find_open_switch_language_and_export(page: Page, tmp_path: Path) -> None:
    page.goto("/ko/projects/")
    page.locator("input[name=q]").first.fill("nghi son")
    page.locator("input[name=q]").first.press("Enter")
    expect(page).to_have_url(re.compile(r"q=nghi(\+|%20)son"))
    with page.expect_download() as download:
        page.locator("a[href*='export.csv']").first.click()
    file = tmp_path / "projects.csv"
    download.value.save_as(file)
    with file.open(encoding="utf-8-sig", newline="") as content:
        exported = [row[0] for row in csv.reader(content) if row and CODE.fullmatch(row[0])]
    found = page.locator("a[href*='/ko/projects/TH-']")
    shown = [CODE.findall(link.get_attribute("href") or "")[0] for link in found.all()]
    assert exported[: len(set(shown))] == list(dict.fromkeys(shown))
    found.first.click()
    expect(page).to_have_url(re.compile(r"/ko/projects/TH-\d{3}/"))
    page.locator("a[hreflang=vi]").first.click()
    expect(page).to_have_url(re.compile(r"/vi/du-an/TH-\d{3}/"))
    expect(page.locator("html")).to_have_attribute("lang", "vi")


@pytest.mark.parametrize("spelling", ["nghi son", "응이선", "응이손", "Nghi Sơn", "NGHI SON"])
def test_every_spelling_finds_the_same_projects(page: Page, spelling: str) -> None:
    def codes(words: str) -> list[str]:
        page.goto(f"/ko/projects/?q={words}")
        links = page.locator("#results a[href*='/ko/projects/TH-']").all()
        return [CODE.findall(link.get_attribute("href") or "")[0] for link in links]

    expected = codes("nghi+son")
    assert expected
    assert sorted(set(codes(spelling))) == sorted(set(expected))
