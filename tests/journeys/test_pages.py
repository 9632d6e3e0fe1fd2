"""Every page a visitor may open is valid, accessible and asks nobody else, in three languages."""

from __future__ import annotations

import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests import services
from tests.architecture.tree import ROOT
from tests.journeys.browser import DESK, PHONE, page_of
from tests.journeys.visited import (
    NOTHING,
    OF_EDITORS,
    OF_RECORDS,
    OTHER_STATES,
    WITH_A_FORM,
    addresses,
)

KEPT_BY_CACHES = [*addresses(OF_EDITORS, OF_RECORDS), *OTHER_STATES]
PAGES = [*KEPT_BY_CACHES, *addresses(WITH_A_FORM)]
NOT_THERE = addresses(NOTHING)
FORBIDDEN_HEADERS = {"Set-Cookie"}


def expect_accessible(page: Page, address: str) -> None:
    page.goto(address)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(page: Page, address: str) -> None:
    expect_accessible(page, address)


@pytest.fixture
def dark_phone(browser: Browser, site: str) -> Iterator[Page]:
    """An empty page of a phone's width whose reader wants it dark."""
    with page_of(browser, site, **PHONE, color_scheme="dark") as small:
        yield small


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing_in_the_dark_on_a_phone_and_nothing_scrolls_sideways(
    dark_phone: Page, address: str
) -> None:
    expect_accessible(dark_phone, address)
    assert dark_phone.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("kind", [*OF_EDITORS, *OF_RECORDS, *WITH_A_FORM])
def test_nothing_scrolls_sideways_at_320_pixels(browser: Browser, site: str, kind: str) -> None:
    """As WCAG 1.4.10 asks; it is also what a desk of 1280 pixels shows at 400 %."""
    address = {**OF_EDITORS, **OF_RECORDS, **WITH_A_FORM}[kind]["vi"]
    with page_of(browser, site, viewport={"width": 320, "height": 640}) as narrow:
        narrow.goto(address)
        assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("address", NOT_THERE)
@pytest.mark.parametrize(
    "device", [DESK, {**PHONE, "color_scheme": "dark"}], ids=["desk", "phone in the dark"]
)
def test_axe_finds_nothing_where_nothing_is(
    browser: Browser, site: str, address: str, device: dict[str, Any]
) -> None:
    context = browser.new_context(base_url=site, **device)  # a 404 is an error in its console
    nothing = context.new_page()
    expect_accessible(nothing, address)
    assert nothing.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    context.close()


def html_of(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
            html: bytes = answer.read()
    except urllib.error.HTTPError as nothing:
        html = nothing.read()
    return html


@pytest.mark.needs("html_validate")
def test_pages_are_valid_html(site: str, tmp_path: Path) -> None:
    files = []
    for number, address in enumerate([*PAGES, *NOT_THERE]):
        file = tmp_path / f"{number:02}{address.replace('/', '-')}.html"
        file.write_bytes(html_of(site + address))
        files.append(str(file))
    program = [str(services.node()), str(services.found("html_validate"))]
    config = ["--config", str(ROOT / "tests" / "journeys" / "html-validate.json")]
    done = subprocess.run([*program, *config, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("address", KEPT_BY_CACHES)
def test_a_public_page_may_be_cached(site: str, address: str) -> None:
    with urllib.request.urlopen(site + address, timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.status == 200
        assert FORBIDDEN_HEADERS.isdisjoint(answer.headers)
        assert "Cookie" not in answer.headers.get("Vary", "")
