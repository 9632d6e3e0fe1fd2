"""Every page a visitor may open is valid, accessible and asks nobody else, in three languages."""

from __future__ import annotations

import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests import services
from tests.architecture.tree import ROOT
from tests.journeys.browser import DESK, PHONE

PAGES = [
    "/vi/", "/en/", "/ko/",
    "/vi/du-an/", "/en/projects/", "/ko/projects/",
    "/vi/du-an/?view=table", "/en/projects/?view=table&sort=capital", "/ko/projects/?view=table&currency=KRW",
    "/vi/du-an/?view=map", "/en/projects/?view=map&page=2", "/ko/projects/?view=map&q=nghi+son",
    "/vi/mat-bang/", "/en/offers/?area_m2_min=30000&area_m2_max=30000", "/ko/offers/",
    "/vi/du-an/TH-001/", "/en/projects/TH-001/", "/ko/projects/TH-001/",
    "/vi/khu-cong-nghiep/", "/en/zones/", "/ko/zones/",
    "/vi/khu-cong-nghiep/Z-01/", "/en/zones/Z-01/", "/ko/zones/Z-01/",
    "/vi/linh-vuc/", "/en/sectors/", "/ko/sectors/",
    "/vi/linh-vuc/energy/", "/en/sectors/energy/", "/ko/sectors/energy/",
    "/vi/hoat-dong/", "/en/activities/", "/ko/activities/",
    "/vi/hoat-dong/A-01/", "/en/activities/A-01/", "/ko/activities/A-01/",
    "/vi/uu-dai/", "/en/incentives/", "/ko/incentives/",
    "/vi/du-an/so-sanh/?codes=TH-001,TH-011", "/ko/projects/compare/?codes=TH-001,TH-011,TH-021",
    "/vi/du-an/danh-sach-quan-tam/?codes=TH-001", "/ko/projects/shortlist/?codes=TH-011,TH-001",
    "/en/projects/compare/", "/en/projects/shortlist/",
]  # fmt: skip
NOT_THERE = ["/vi/khong-co/", "/en/nothing/", "/ko/nothing/"]
FORBIDDEN_HEADERS = {"Set-Cookie"}


def expect_accessible(page: Page, address: str) -> None:
    page.goto(address)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(page: Page, address: str) -> None:
    expect_accessible(page, address)


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing_on_a_phone_and_nothing_scrolls_sideways(
    phone: Page, address: str
) -> None:
    expect_accessible(phone, address)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("address", NOT_THERE)
@pytest.mark.parametrize("device", [DESK, PHONE], ids=["desk", "phone"])
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


@pytest.mark.parametrize("address", PAGES)
def test_a_public_page_may_be_cached(site: str, address: str) -> None:
    with urllib.request.urlopen(site + address, timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.status == 200
        assert FORBIDDEN_HEADERS.isdisjoint(answer.headers)
        assert "Cookie" not in answer.headers.get("Vary", "")
