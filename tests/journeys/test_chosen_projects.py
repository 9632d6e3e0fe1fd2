"""An investor gathers projects, compares them and passes the list on; with scripts and without."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import DESK, PHONE, page_of

BLOCKED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); },
});"""
FOUR = "codes=TH-001,TH-002,TH-011,TH-021"


def codes_of(page: Page) -> list[str]:
    return page.locator(".rows .code").all_inner_texts()


def test_two_projects_are_kept_compared_and_still_there_after_a_reload(page: Page) -> None:
    page.goto("/en/projects/")
    expect(page.locator("header a[data-shortlist-link]")).to_be_hidden()
    codes = codes_of(page)[:2]
    page.locator(f"[data-shortlist={codes[0]}]").click()
    page.goto(f"/en/projects/{codes[1]}/")
    page.locator(f"[data-shortlist={codes[1]}]").click()
    page.reload()
    expect(page.locator(f"[data-shortlist={codes[1]}]")).to_have_attribute("aria-pressed", "true")

    link = page.locator("header a[data-shortlist-link]")
    expect(link).to_have_text(re.compile(r"Shortlist\s*2"))
    link.click()
    expect(page).to_have_url(re.compile(rf"/en/projects/shortlist/\?codes={','.join(codes)}$"))
    assert codes_of(page) == codes
    expect(page.get_by_text("Only this browser keeps this list.")).to_be_visible()

    page.get_by_role("button", name="Compare").click()
    expect(page).to_have_url(re.compile(rf"/en/projects/compare/\?codes={','.join(codes)}$"))
    page.reload()
    assert page.locator(".comparison thead .code").all_inner_texts() == codes


def test_who_takes_a_project_off_the_kept_list_by_its_page_takes_it_off_the_browser(
    page: Page,
) -> None:
    page.goto("/en/projects/shortlist/?codes=TH-001,TH-002")
    page.get_by_role("button", name="Keep this list in this browser").click()
    expect(page.get_by_text("Only this browser keeps this list.")).to_be_visible()
    page.get_by_role("link", name="Remove TH-001").click()
    expect(page).to_have_url(re.compile(r"\?codes=TH-002$"))
    expect(page.locator("header a[data-shortlist-link]")).to_have_text(re.compile(r"\s1$"))


def test_somebody_s_list_is_kept_or_added_only_when_asked(page: Page) -> None:
    page.goto("/ko/projects/TH-011/")
    page.locator("[data-shortlist=TH-011]").click()
    page.goto("/ko/projects/shortlist/?codes=TH-001,TH-002")
    expect(page.locator("[data-when=same]")).to_be_hidden()
    expect(page.locator("header a[data-shortlist-link]")).to_have_text(re.compile(r"1$"))
    page.locator("[data-shortlist-add]").click()
    expect(page).to_have_url(re.compile(r"/ko/projects/shortlist/\?codes=TH-011,TH-001,TH-002$"))
    expect(page.locator("[data-when=same]")).to_be_visible()


def test_the_address_of_the_list_is_copied(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/en/projects/shortlist/?codes=TH-001&codes=th002")
    page.get_by_role("button", name="Copy the address").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{site}/en/projects/shortlist/?codes=TH-001,TH-002"


@pytest.mark.parametrize(("button", "route"), [(0, "so-sanh"), (1, "danh-sach-quan-tam")])
def test_without_scripts_plain_forms_do_it(
    browser: Browser, site: str, button: int, route: str
) -> None:
    with page_of(browser, site, **DESK, java_script_enabled=False) as plain:
        plain.goto("/vi/du-an/?currency=VND")
        codes = codes_of(plain)[:2]
        for code in codes:
            plain.locator(f".row-choice input[value={code}]").check()
        expect(plain.locator("[data-shortlist]").first).to_be_hidden()
        plain.locator("#choose button").nth(button).click()
        expect(plain).to_have_url(
            re.compile(rf"/vi/du-an/{route}/\?codes={','.join(codes)}&currency=VND$")
        )
        shown = plain.locator(".comparison thead .code, .rows .code").all_inner_texts()
        assert shown == codes


def test_a_browser_that_keeps_nothing_shows_no_promise(browser: Browser, site: str) -> None:
    with page_of(browser, site, **DESK) as page:
        page.add_init_script(BLOCKED)
        page.goto("/en/projects/")
        expect(page.locator("[data-shortlist]").first).to_be_hidden()
        page.goto("/en/projects/shortlist/?codes=TH-001")
        expect(page.locator("[data-shortlist-offer]")).to_be_hidden()
        assert codes_of(page) == ["TH-001"]


@pytest.mark.parametrize("address", [f"/ko/projects/compare/?{FOUR}", f"/vi/du-an/so-sanh/?{FOUR}"])
def test_on_a_phone_labels_and_heads_stay_while_the_table_moves(phone: Page, address: str) -> None:
    phone.goto(address)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    frame = phone.locator(".comparison")
    frame.evaluate("frame => frame.scrollTo(150, 500)")
    box = frame.bounding_box()
    head = phone.locator(".comparison thead").bounding_box()
    label = phone.locator(".comparison tbody th[scope=row] > span").first.bounding_box()
    assert box
    assert head
    assert label
    assert head["y"] == pytest.approx(box["y"], abs=2)
    assert label["x"] >= box["x"]


@pytest.mark.parametrize("options", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_light_and_dark(
    browser: Browser, site: str, options: dict[str, object], scheme: str
) -> None:
    with page_of(browser, site, **options, color_scheme=scheme) as page:
        for address in (f"/en/projects/compare/?{FOUR}", f"/en/projects/shortlist/?{FOUR}"):
            page.goto(address)
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()


def test_on_paper_all_columns_lie_across(page: Page) -> None:
    page.goto(f"/en/projects/compare/?{FOUR}")
    page.emulate_media(media="print")
    assert (
        page.locator(".comparison table").evaluate("table => getComputedStyle(table).display")
        == "table"
    )
    media = re.search(
        rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True)
    )
    assert media
    assert float(media[1]) > float(media[2])
