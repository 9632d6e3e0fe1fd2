"""Every page a visitor may open is valid, accessible and asks nobody else, in three languages."""

from __future__ import annotations

import subprocess
import urllib.request
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests import services
from tests.architecture.tree import ROOT

PAGES = [
    "/vi/", "/en/", "/ko/",
    "/vi/du-an/", "/en/projects/", "/ko/projects/",
    "/vi/du-an/TH-001/", "/en/projects/TH-001/", "/ko/projects/TH-001/",
]  # fmt: skip
FORBIDDEN_HEADERS = {"Set-Cookie"}


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(page: Page, address: str) -> None:
    page.goto(address)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("address", PAGES)
def test_nothing_scrolls_sideways_on_a_phone(phone: Page, address: str) -> None:
    phone.goto(address)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.needs("html_validate")
def test_pages_are_valid_html(site: str, tmp_path: Path) -> None:
    files = []
    for number, address in enumerate(PAGES):
        with urllib.request.urlopen(site + address, timeout=10) as answer:  # noqa: S310 - our own server
            file = tmp_path / f"{number:02}{address.replace('/', '-')}.html"
            file.write_bytes(answer.read())
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
