"""From the home page to the form that asks: what an investor does, in each language, at a desk and on a phone.

Every step is a link or a form of the page before it; scripts may be switched off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from investment.addresses import address
from tests.journeys.browser import DESK, PHONE, page_of

WORDS = {"vi": "nghi sơn", "en": "nghi son", "ko": "응이선"}
GUIDE = {"vi": "/vi/cam-nang-dau-tu/", "en": "/en/investor-guide/", "ko": "/ko/investor-guide/"}
STEPS = {"vi": "cac-buoc-dau-tu/", "en": "how-to-invest/", "ko": "how-to-invest/"}
CONTACT = {"vi": "/vi/lien-he/", "en": "/en/contact/", "ko": "/ko/contact/"}
SCREENS = {"desk": DESK, "phone": PHONE}
SCRIPTS = {"with scripts": True, "without scripts": False}


@pytest.fixture(params=SCREENS.values(), ids=SCREENS)
def screen(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = request.param
    return found


@pytest.fixture(params=SCRIPTS.values(), ids=SCRIPTS)
def visitor(
    request: pytest.FixtureRequest, browser: Browser, site: str, screen: dict[str, Any]
) -> Iterator[Page]:
    """A page of one size, with scripts or without."""
    with page_of(browser, site, **screen, java_script_enabled=request.param) as page:
        yield page


@pytest.mark.parametrize("language", WORDS)
def test_from_home_to_project_guide_zone_document_and_contact(visitor: Page, language: str) -> None:
    home = f"/{language}/"
    visitor.goto(home)
    box = visitor.locator(".hero input[name=q]")
    box.fill(WORDS[language])
    box.press("Enter")
    expect_page(visitor, address("projects", language) + "?")
    visitor.locator("#results h3 a").first.click()
    expect_page(visitor, address("projects", language) + "TH-")

    visitor.goto(home)
    by_menu(visitor, GUIDE[language])
    expect_page(visitor, GUIDE[language])
    visitor.locator(f"main a[href='{GUIDE[language]}{STEPS[language]}']").first.click()
    expect_page(visitor, GUIDE[language] + STEPS[language])
    assert visitor.locator("main h2").count() >= 3

    by_menu(visitor, address("zones", language))
    visitor.locator(f"main a[href='{address('zone', language, code='Z-01')}']").first.click()
    expect_page(visitor, address("zone", language, code="Z-01"))

    by_menu(visitor, address("documents", language))
    visitor.locator("#results h3 a").first.click()
    file = visitor.locator("main a[href$='.pdf']").first.get_attribute("href")
    answer = visitor.request.get(str(file))
    assert (answer.status, answer.body()[:5]) == (200, b"%PDF-")

    by_menu(visitor, CONTACT[language])
    visitor.locator(f"main a[href='{address('enquiry', language)}']").first.click()
    expect_page(visitor, address("enquiry", language))
    expect(visitor.locator("main form")).to_be_visible()


def by_menu(page: Page, href: str) -> None:
    """Follow a link of the main menu, or of the foot, opening what it lies in."""
    link = page.locator(f"nav a[href='{href}']").first
    panel = page.locator("nav details", has=page.locator(f"a[href='{href}']")).first
    if not link.is_visible() and panel.count():
        open_panel(panel)
    link.click()


def open_panel(panel: Locator) -> None:
    panel.locator("summary").first.click()


def expect_page(page: Page, beginning: str) -> None:
    """The address begins so, and the page has its one heading."""
    expect(page).to_have_url(re.compile(re.escape(beginning)))
    expect(page.locator("h1")).to_have_count(1)
