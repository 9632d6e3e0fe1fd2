"""The node dies while an investor searches: a notice comes, nothing else changes."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.journeys.browser import DESK, page_of
from tests.journeys.exported import CODE, codes_in
from tests.journeys.prepared import Place
from tests.journeys.site import serving
from tests.outages.nodes import Node, own_node

pytestmark = [pytest.mark.needs("elasticsearch_start"), pytest.mark.slow]

SEARCHED = "/ko/projects/?q=nghi+son"


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Node]:
    with own_node(tmp_path / "node") as made:
        yield made


@pytest.fixture
def own_site(own_place: Place, node: Node) -> Iterator[str]:
    """A site whose index is kept by the node that will die."""
    place = replace(own_place, elasticsearch=node.url)
    built = place.manage("rebuild_index")
    assert built.returncode == 0, built.stdout + built.stderr
    with serving(place) as address:
        yield address


@pytest.fixture
def page(browser: Browser, own_site: str) -> Iterator[Page]:
    with page_of(browser, own_site, **DESK) as desk:
        yield desk


def seen(page: Page) -> list[str]:
    """What the investor reads: the heading, every row, every filter with its count."""
    expect(page.locator("#results .row").first).to_be_visible()
    parts = page.locator("#results h1, #results .row, .facet")
    return [re.sub(r"\s+", " ", text).strip() for text in parts.all_text_contents()]


def until_the_node_answers(page: Page, notice: Locator) -> None:
    """Where the machine has much to do, the first question may take a node longer than we wait."""
    deadline = time.monotonic() + 60
    page.goto(SEARCHED)
    while notice.count() and time.monotonic() < deadline:
        time.sleep(1)
        page.reload()
    expect(notice).to_have_count(0)


def test_a_killed_node_changes_nothing_but_the_notice(page: Page, node: Node) -> None:
    notice = page.locator("#results .notice[data-kind=reduced]")
    until_the_node_answers(page, notice)
    before = seen(page)

    node.die()
    page.reload()
    expect(notice).to_be_visible()
    assert seen(page) == before

    found = page.locator("#results h3 a")
    found.first.click()
    expect(page).to_have_url(re.compile(r"/ko/projects/TH-\d{3}/"))
    page.go_back()
    with page.expect_download() as download:
        page.locator("details:has(a[href*='export.csv']) > summary").click()
        page.locator("#results").get_by_role("link", name="CSV").click()
    shown = [CODE.findall(link.get_attribute("href") or "")[0] for link in found.all()]
    exported = codes_in(download.value.path().read_text(encoding="utf-8-sig"))
    assert exported[: len(shown)] == shown
