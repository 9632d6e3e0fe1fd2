"""An investor who needs three hectares finds them in two steps, with scripts and without."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import DESK, page_of


def look_for_three_hectares(page: Page) -> None:
    page.goto("/en/")
    page.locator(".menu details:has(a[href='/en/offers/']) > summary").click()
    page.locator(".menu a[href='/en/offers/']").click()
    page.locator("#need").fill("3 ha")
    page.locator("#need").press("Enter")
    expect(page).to_have_url(re.compile(r"/en/offers/\?area_m2_min=30000&area_m2_max=30000"))
    expect(page.locator("#results h3 a").first).to_be_visible()
    expect(page.locator("#need")).to_have_value("3 ha")


def test_two_steps_lead_to_three_hectares(page: Page) -> None:
    look_for_three_hectares(page)
    page.locator(".chips a").first.click()
    expect(page).to_have_url(re.compile(r"/en/offers/\??$"))
    expect(page.locator("#need")).to_have_value("")
    page.go_back()
    expect(page.locator("#need")).to_have_value("3 ha")


@pytest.mark.needs("chromium")
def test_two_steps_lead_there_without_scripts(browser: Browser, site: str) -> None:
    with page_of(browser, site, java_script_enabled=False, **DESK) as page:
        look_for_three_hectares(page)
