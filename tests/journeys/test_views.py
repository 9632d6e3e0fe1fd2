"""An investor reads the list as a table and as a map, with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import DESK, PHONE, page_of

NUMBER = re.compile(r"[\d.,]+")


def expect_accessible(page: Page) -> None:
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def expect_map(page: Page) -> None:
    expect(page.locator(".map-canvas .leaflet-marker-icon").first).to_be_visible()
    expect(page.locator(".map-frame > svg")).to_have_count(0)


def test_the_table_is_sorted_by_its_heads_and_the_back_button_undoes_it(page: Page) -> None:
    page.goto("/en/projects/?q=nghi+son")
    page.get_by_role("link", name="Table").click()
    expect(page).to_have_url(re.compile(r"(?=.*q=nghi(\+|%20)son)(?=.*view=table)"))
    head = page.get_by_role("columnheader", name="Land area")
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    head.get_by_role("link").focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    expect(page).to_have_url(re.compile(r"(?=.*q=nghi(\+|%20)son)(?=.*sort=area)"))
    areas = page.locator("td[data-column=area] > span:not(.none)").all_inner_texts()
    figures = [
        float(found[-1].replace(",", "")) for text in areas if (found := NUMBER.findall(text))
    ]
    assert len(figures) > 5
    assert figures == sorted(figures, reverse=True)
    head.get_by_role("link").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    smallest = page.locator("td[data-column=area] > span").first
    expect(smallest).not_to_have_class("none")
    page.go_back()
    expect(head).to_have_attribute("aria-sort", "descending")
    page.go_back()
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    expect_accessible(page)


def test_columns_are_chosen_and_stay_in_the_link(page: Page) -> None:
    page.goto("/en/projects/?view=table&sector=energy")
    page.locator(".column-chooser summary").click()
    page.get_by_role("checkbox", name="Funding route").check()
    page.get_by_role("checkbox", name="Freshness").uncheck()
    page.get_by_role("button", name="Show these columns").click()
    expect(page.get_by_role("columnheader", name="Funding route")).to_be_visible()
    expect(page.get_by_role("columnheader", name="Freshness")).to_have_count(0)
    expect(page).to_have_url(re.compile(r"(?=.*sector=energy)(?=.*columns=route)"))


def test_the_head_stays_above_and_the_frame_moves_by_keyboard(phone: Page) -> None:
    phone.goto("/ko/projects/?view=table")
    frame = phone.locator(".project-table")
    frame.focus()
    phone.keyboard.press("ArrowRight")
    # not wait_for_function: it asks again by eval, which the site's own policy forbids
    frame.evaluate(
        "frame => new Promise(moved => frame.scrollLeft > 0 ? moved()"
        " : frame.addEventListener('scroll', moved, {once: true}))"
    )
    frame.evaluate("frame => frame.scrollTop = 400")
    tops = frame.evaluate(
        "frame => [frame, frame.querySelector('thead th')]"
        ".map(one => one.getBoundingClientRect().top)"
    )
    assert abs(tops[0] - tops[1]) < 2


@pytest.mark.needs("leaflet")
def test_the_map_is_read_by_keyboard(page: Page) -> None:
    page.goto("/en/projects/")
    page.get_by_role("link", name="Map", exact=True).click()  # by htmx: the script comes now
    expect_map(page)
    page.locator(".map-canvas").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.map-marker')"):
            break
    said = page.evaluate("document.activeElement.textContent")
    assert re.match(r"TH-\d+, .+, .+, Precision of the location: ", said)
    page.keyboard.press("Enter")
    popup = page.get_by_role("dialog")
    expect(popup.get_by_role("link").first).to_be_focused()
    expect(popup.get_by_text("Precision of the location:")).to_be_visible()
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)
    assert page.evaluate("document.activeElement.textContent") == said
    expect_accessible(page)


@pytest.mark.needs("leaflet")
@pytest.mark.parametrize("width", [390, 820, 1280])
def test_every_project_with_a_point_is_on_the_map(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/en/projects/?view=map")
    expect_map(page)
    address = page.locator(".map-frame").get_attribute("data-points")
    points = page.request.get(str(address)).json()["projects"]
    marks = page.locator(".leaflet-marker-icon").all_inner_texts()
    counted = [int(mark.split("\n")[0]) if not mark.startswith("TH-") else 1 for mark in marks]
    assert sum(counted) == len(points)


@pytest.mark.needs("leaflet")
def test_projects_of_one_point_are_listed_together(page: Page) -> None:
    page.goto("/en/projects/?view=map&zone=Z-01")
    expect_map(page)
    popup = page.get_by_role("dialog")
    for _ in range(12):
        page.locator(".map-cluster").last.focus()
        page.keyboard.press("Enter")
        page.wait_for_timeout(500)  # the map is moving
        if popup.count():
            break
    assert popup.get_by_role("link").count() > 1
    popup.get_by_role("link").first.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/projects/TH-\d+/"))


@pytest.mark.needs("leaflet")
def test_the_list_beside_brings_the_map_to_a_project(page: Page) -> None:
    page.goto("/vi/du-an/?view=map")
    expect_map(page)
    row = page.locator(".map-list > li:has(.map-show:visible)").first
    row.locator("h3 a").focus()
    expect(page.locator(".map-canvas .is-shown")).to_have_count(1)
    row.locator(".map-show").press("Enter")
    popup = page.get_by_role("dialog")
    expect(popup.get_by_role("link")).to_have_text(row.locator("h3").inner_text())
    page.keyboard.press("Escape")
    expect(row.locator(".map-show")).to_be_focused()


@pytest.mark.needs("leaflet")
def test_filters_change_the_map_and_the_back_button_brings_it_back(page: Page) -> None:
    page.goto("/en/projects/?view=map")
    expect_map(page)
    page.locator(".facet-value a").first.click()
    expect(page).to_have_url(re.compile(r"status=open.*view=map"))
    expect_map(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("status=open"))
    expect_map(page)


def test_without_scripts_the_map_is_a_picture_with_the_list(browser: Browser, site: str) -> None:
    with page_of(browser, site, java_script_enabled=False, **DESK) as page:
        page.goto("/ko/projects/?view=map")
        expect(page.locator(".map-frame > svg")).to_be_visible()
        assert page.locator(".map-mark").count() > 5
        assert page.locator(".map-list > li").count() == 20
        expect(page.locator(".map-show:visible")).to_have_count(0)


@pytest.mark.needs("leaflet")
def test_the_map_fits_a_phone_in_the_dark(browser: Browser, site: str) -> None:
    with page_of(browser, site, color_scheme="dark", **PHONE) as phone:
        phone.goto("/vi/du-an/?view=map")
        expect_map(phone)
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390
        expect_accessible(phone)


@pytest.mark.parametrize("address", ["/en/projects/", "/en/projects/?view=table"])
def test_leaflet_is_not_loaded_where_no_map_is(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert [url for url in asked if "leaflet" in url or "project_map" in url] == []
