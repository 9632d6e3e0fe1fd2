"""A visitor uses the search box by the keyboard alone, and without its script."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.journeys.browser import DESK, page_of

BOX = "form[role=search] input[name=q]"


def box_of(page: Page, address: str) -> Locator:
    page.goto(address)
    box = page.locator(BOX)
    expect(box).to_have_attribute("role", "combobox")
    expect(box).to_have_attribute("aria-expanded", "false")
    box.focus()
    return box


def active(page: Page) -> Locator:
    return page.locator("[role=option][aria-selected=true]")


@pytest.mark.parametrize("address", ["/en/", "/en/projects/"])
def test_arrows_choose_and_enter_opens(page: Page, address: str) -> None:
    box = box_of(page, address)
    box.press_sequentially("nghi so")
    options = page.locator("[role=option]")
    expect(options.first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator("form[role=search] [role=status]")).to_have_text(
        f"{options.count()} suggestions"
    )
    box.press("ArrowDown")
    expect(box).to_have_attribute("aria-activedescendant", "suggestion-1")
    box.press("ArrowUp")
    expect(box).to_have_attribute("aria-activedescendant", f"suggestion-{options.count()}")
    box.press("ArrowDown")
    expect(active(page)).to_have_count(1)
    expect(box).to_be_focused()
    expect(box).to_have_value("nghi so")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/projects/\?zone=Z-01$"))
    expect(page).to_have_title(re.compile("projects in Nghi Son Economic Zone"))


def test_escape_closes_first_and_then_empties(page: Page) -> None:
    box = box_of(page, "/ko/projects/")
    box.press_sequentially("에너")
    expect(page.get_by_role("listbox")).to_be_visible()
    box.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(box).to_have_value("에너")
    expect(box).to_have_attribute("aria-expanded", "false")
    box.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    box.press("Tab")
    expect(page.get_by_role("listbox")).to_have_count(0)


def test_enter_without_a_choice_searches(page: Page) -> None:
    box = box_of(page, "/en/")
    box.press_sequentially("steel")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/projects/\?q=steel$"))


def test_a_syllable_being_composed_is_left_alone(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if "/suggest/" in one.url else None)
    box = box_of(page, "/ko/projects/")
    composing = page.context.new_cdp_session(page)

    def compose(text: str) -> None:
        place = {"selectionStart": len(text), "selectionEnd": len(text)}
        composing.send("Input.imeSetComposition", {"text": text, **place})
        page.wait_for_timeout(400)

    compose("ㅇ")
    assert asked == []
    compose("에")
    compose("에ㄴ")
    assert len(asked) == 1
    box.press("ArrowDown")  # goes through the list only when nothing is being composed
    compose("에너")
    expect(page.locator("[role=option]").first).to_be_visible()
    assert len(asked) == 2


def test_a_pointer_opens_a_suggestion(page: Page) -> None:
    box = box_of(page, "/vi/du-an/")
    box.press_sequentially("năng l")
    page.locator("[role=option]").first.click()
    expect(page).to_have_url(re.compile(r"/vi/du-an/\?sector=energy$"))


@pytest.mark.parametrize("address", ["/vi/", "/ko/projects/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_list(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    box = box_of(page, address)
    box.press_sequentially("nghi")
    expect(page.locator("[role=option]").first).to_be_visible()
    box.press("ArrowDown")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def test_without_scripts_it_is_a_plain_form(browser: Browser, site: str) -> None:
    with page_of(browser, site, **DESK, java_script_enabled=False) as page:
        page.goto("/en/")
        box = page.locator(BOX)
        expect(box).not_to_have_attribute("role", "combobox")
        box.fill("steel")
        box.press("Enter")
        expect(page).to_have_url(re.compile(r"/en/projects/\?q=steel$"))
