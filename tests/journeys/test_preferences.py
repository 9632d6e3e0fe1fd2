"""Readers who use the keyboard alone, want no motion, force their own colours, or print."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import DESK, page_of

MANY_TABS = 120
HAS_OUTLINE = """e => {
    for (; e; e = e.parentElement) if (getComputedStyle(e).outlineStyle !== "none") return true;
    return false;
}"""  # its own, or that of the box it stands in


def tab_to(page: Page, wanted: str) -> None:
    """Press Tab until what a selector names has the focus; every stop on the way can be seen."""
    for _step in range(MANY_TABS):
        page.keyboard.press("Tab")
        focus = page.locator(":focus")
        assert focus.evaluate(HAS_OUTLINE), focus.evaluate("e => e.outerHTML.slice(0, 80)")
        if focus.evaluate("(e, wanted) => e.matches(wanted)", wanted):
            return
    raise AssertionError(f"{wanted} was not reached with {MANY_TABS} tabs")


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_first_stop_leads_past_the_menu(page: Page, language: str) -> None:
    page.goto(f"/{language}/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
    page.keyboard.press("Tab")
    assert page.locator("main :focus").count() == 1


def test_from_home_to_the_form_by_keyboard_alone(page: Page) -> None:
    page.goto("/en/")
    tab_to(page, ".hero input[name=q]")
    page.keyboard.type("methanol")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/projects/\?.*q=methanol"))
    tab_to(page, "#results h3 a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/projects/TH-\d+/"))
    tab_to(page, "a[href^='/en/enquiries/new/']")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/enquiries/new/"))


def test_a_panel_of_the_menu_opens_and_leads_on_by_keyboard(page: Page) -> None:
    page.goto("/en/")
    summary = page.locator(".menu details:has(a[href='/en/offers/']) > summary")
    summary.focus()
    page.keyboard.press("Enter")
    tab_to(page, "a[href='/en/offers/']")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/en/offers/"))


@pytest.mark.parametrize("address", ["/en/", "/en/projects/", "/en/projects/TH-001/"])
def test_nothing_moves_for_who_wants_no_motion(browser: Browser, site: str, address: str) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter(e => {
        const style = getComputedStyle(e);
        return parseFloat(style.transitionDuration) > 0.01 || style.animationName !== "none"
            || style.scrollBehavior === "smooth";
    }).map(e => e.outerHTML.slice(0, 80))"""
    with page_of(browser, site, **DESK, reduced_motion="reduce") as calm:
        calm.goto(address)
        assert calm.evaluate(moving) == []


def test_forced_colours_leave_a_button_an_edge_and_a_status_its_word(
    browser: Browser, site: str
) -> None:
    with page_of(browser, site, **DESK, forced_colors="active") as forced:
        forced.goto("/en/projects/")
        edges = forced.locator(".button:visible").evaluate_all(
            "all => all.map(e => getComputedStyle(e).borderTopStyle)"
        )
        assert edges
        assert set(edges) == {"solid"}
        expect(forced.locator(".row .status").first).not_to_be_empty()


@pytest.mark.parametrize("address", ["/vi/", "/vi/du-an/TH-001/", "/vi/lien-he/"])
def test_on_paper_stands_what_is_read_and_nothing_to_press(
    browser: Browser, site: str, address: str
) -> None:
    with page_of(browser, site, **DESK) as printed:
        printed.goto(address)
        printed.emulate_media(media="print")
        expect(printed.locator("main h1")).to_be_visible()
        for hidden in (".menu", ".languages", ".skip"):
            expect(printed.locator(hidden).first).to_be_hidden()
