"""An investor finds a project, judges it in another language and takes the list along."""

from __future__ import annotations

import re
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.exported import CODE, codes_in

SPELLINGS = ["nghi son", "응이선", "응이손", "Nghi Sơn", "NGHI SON"]


@pytest.mark.smoke
def test_find_open_switch_language_and_export(page: Page) -> None:
    page.goto("/ko/projects/")
    page.locator("input[name=q]").first.fill("nghi son")
    page.locator("input[name=q]").first.press("Enter")
    expect(page).to_have_url(re.compile(r"q=nghi(\+|%20)son"))

    page.locator("details:has(a[href*='export.csv']) > summary").click()
    with page.expect_download() as download:
        page.locator("#results").get_by_role("link", name="CSV").click()
    exported = codes_in(download.value.path().read_text(encoding="utf-8-sig"))

    found = page.locator("#results h3 a, #results h2 a")
    shown = [CODE.findall(link.get_attribute("href") or "")[0] for link in found.all()]
    assert shown
    assert exported[: len(shown)] == shown

    found.first.click()
    expect(page).to_have_url(re.compile(rf"/ko/projects/{shown[0]}/"))
    page.locator("a[hreflang=vi]").first.click()
    expect(page).to_have_url(re.compile(rf"/vi/du-an/{shown[0]}/"))
    expect(page.locator("html")).to_have_attribute("lang", "vi")


def test_every_spelling_finds_the_same_projects(site: str) -> None:
    found = {}
    for spelling in SPELLINGS:
        address = f"{site}/ko/projects/export.csv?q={quote(spelling)}"
        with urlopen(address, timeout=20) as answer:  # noqa: S310 - our own server
            found[spelling] = sorted(codes_in(answer.read().decode("utf-8-sig")))
    assert found["nghi son"]
    assert {
        spelling: codes for spelling, codes in found.items() if codes != found["nghi son"]
    } == {}


def test_filters_stay_when_the_list_is_paged(page: Page) -> None:
    page.goto("/en/projects/?q=nghi+son")
    page.locator("a[rel=next]").first.click()
    expect(page).to_have_url(re.compile(r"(?=.*q=nghi(\+|%20)son)(?=.*page=2)"))
    expect(page.locator("#results h3 a, #results h2 a").first).to_be_visible()
