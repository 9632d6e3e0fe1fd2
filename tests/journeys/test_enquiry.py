"""An investor asks about a project, with scripts and without, and follows the enquiry up."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import DESK, PHONE, page_of

ROUTES = {
    "vi": "/vi/yeu-cau-thong-tin/gui/",
    "en": "/en/enquiries/new/",
    "ko": "/ko/enquiries/new/",
}


def send(page: Page) -> None:
    page.locator("form.form button[type=submit]").click()


def ask(page: Page, language: str) -> str:
    """From a sheet to a receipt number, with one mistake on the way."""
    page.goto("/p/TH-001")
    page.locator(f"a[href*='{ROUTES[language]}?codes=TH-001']").click()
    expect(page.locator("[name=codes]")).to_be_checked()
    page.locator("[name=name]").fill("Kim Minji")
    page.locator("[name=organisation]").fill("Hansol Chemical")
    page.locator("[name=country]").select_option("KR")
    page.locator("[name=e_mail]").fill("minji.kim@")
    page.locator("[name=message]").fill("May we visit the site?")
    page.locator("[name=consent]").check()
    page.wait_for_timeout(3_100)  # a person takes longer than the form's time stamp wants
    send(page)
    page.locator(".error-summary a").click()
    expect(page.locator("[name=e_mail]")).to_have_value("minji.kim@")
    expect(page.locator("[name=message]")).to_have_value("May we visit the site?")
    page.locator("[name=e_mail]").fill("minji.kim@hansol.example")
    send(page)
    return page.locator(".receipt code").inner_text()


def follow(page: Page, receipt: str) -> None:
    page.locator(f"main a[href*='{receipt}']").click()
    page.locator("[name=e_mail]").fill("other@hansol.example")
    send(page)
    expect(page.locator(".error-summary")).to_be_visible()
    page.locator("[name=e_mail]").fill("Minji.Kim@hansol.example")
    send(page)
    expect(page.locator(".facts")).to_contain_text("2026")
    expect(page.locator("main")).to_contain_text("TH-001")


@pytest.mark.needs("chromium")
def test_an_enquiry_needs_no_script_and_no_wide_screen(browser: Browser, own_site: str) -> None:
    with page_of(browser, own_site, java_script_enabled=False, **PHONE) as page:
        receipt = ask(page, "en")
        assert re.fullmatch(r"E-\d{4}-000001-\w{6}", receipt)
        follow(page, receipt)


@pytest.mark.needs("chromium")
def test_everybody_can_use_the_form_and_what_follows(browser: Browser, own_site: str) -> None:
    for language, address in ROUTES.items():
        with page_of(browser, own_site, **DESK) as page:
            page.goto(f"{address}?codes=TH-001,TH-011")
            found = {"empty": violations(page)}
            send(page)
            found["refused"] = violations(page)
            page.goto(address.rsplit("/", 2)[0] + "/")
            found["follow"] = violations(page)
            assert found == {name: [] for name in found}, language


def violations(page: Page) -> list[str]:
    answer = Axe().run(page)
    return [str(one["id"]) for one in answer.response["violations"]]
