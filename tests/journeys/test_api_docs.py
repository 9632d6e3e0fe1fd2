"""A developer reads the API's documentation and tries it, under the site's own rules of safety."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect


def test_a_developer_finds_an_address_and_asks_it(page: Page) -> None:
    page.goto("/api/v1/docs")
    expect(page.locator(".opblock")).to_have_count(11)
    page.get_by_text("Find projects", exact=True).click()
    page.get_by_role("button", name="Try it out").click()
    page.get_by_role("button", name="Execute").click()
    answered = page.locator(".live-responses-table .response-col_status")
    expect(answered.last).to_contain_text("200")
    expect(page.locator(".request-url")).to_contain_text(re.compile(r"/api/v1/projects\?"))
