"""From a contributor's draft to the public in three languages; nobody gets around the second."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.exported import codes_in
from tests.journeys.people import hire, signed_in
from tests.journeys.prepared import Place

CODE = "TH-801"
NAMES = {
    "vi": "Nhà máy chế biến tảo biển",
    "en": "Seaweed processing plant",
    "ko": "해조류 가공 공장",
}
OWN_WORDS = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}
CATALOGUE = {"vi": "/vi/du-an/", "en": "/en/projects/", "ko": "/ko/projects/"}
PROJECTS = "/cms/snippets/investment/investmentproject"
NOTE = "Name the source of the capital."
BOARD = "O-05"  # the management board of Nghi Sơn Economic Zone


@pytest.fixture
def staff(own_place: Place) -> None:
    """Two contributors of one agency, an officer who clears, and one who stands by."""
    hire(own_place, "lan", "Agency contributors", agency=BOARD)
    hire(own_place, "minh", "Agency contributors", agency=BOARD)
    hire(own_place, "hoa", "Clearance officers")
    hire(own_place, "tuan", "Clearance officers")


def choose(page: Page, action: str) -> None:
    """Press a button of the form's footer, out of its menu where it is not the first."""
    button = page.locator("footer").get_by_role("button", name=re.compile(action))
    if not button.first.is_visible():
        page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    button.first.click()


def draft(page: Page) -> None:
    """Write a project with its words in three languages and submit it."""
    page.goto(f"{PROJECTS}/add/")
    page.locator("[name=code]").fill(CODE)
    page.locator("[name=sector]").select_option(index=1)
    for code, name in NAMES.items():
        page.get_by_role("tab", name=OWN_WORDS[code]).click()
        page.locator(f"[name=name_{code}]").fill(name)
    choose(page, "Save draft")
    page.wait_for_url(re.compile(r"/edit/\d+/"))
    choose(page, "Submit to")
    expect(page.locator(".messages .success")).to_be_visible()


def from_the_desk(page: Page, heading: str) -> None:
    """Go where the desk leads."""
    page.goto("/cms/")
    panel = page.locator("section").filter(has=page.get_by_role("heading", name=heading))
    panel.get_by_role("link", name=re.compile(CODE)).first.click()


@pytest.mark.usefixtures("staff")
def test_a_draft_goes_back_and_forth_and_becomes_public(browser: Browser, own_site: str) -> None:
    lan, minh, hoa = (signed_in(browser, own_site, name) for name in ("lan", "minh", "hoa"))
    draft(lan)

    from_the_desk(minh, "Waiting for you")
    key = re.findall(r"/edit/(\d+)/", minh.url)[0]
    minh.goto(f"{PROJECTS}/send-back/{key}/")
    minh.locator("[name=reason]").fill(NOTE)
    minh.get_by_role("button", name="Send back").click()

    lan.goto("/cms/")
    expect(lan.get_by_text(NOTE)).to_be_visible()
    from_the_desk(lan, "Sent back to you")
    lan.get_by_role("tab", name=OWN_WORDS["vi"]).click()
    lan.locator("[name=summary_vi]").fill("Chế biến tảo biển để xuất khẩu.")
    choose(lan, "Resubmit|Submit to")

    from_the_desk(minh, "Waiting for you")
    choose(minh, "Reviewed: on to clearance$")
    expect(minh.locator(".messages .success")).to_be_visible()

    refused = [way for way in ways_around(key) if became_public(lan, own_site, way) is not False]
    assert refused == []

    from_the_desk(hoa, "Waiting for you")
    expect(hoa).to_have_url(re.compile(rf"/clear/{key}/"))
    hoa.locator("[name=statement]").fill("Công văn 12/TTXT")
    hoa.get_by_role("button", name="Clear for the public").click()
    expect(hoa.locator(".messages .success")).to_be_visible()

    visitor = browser.new_context(base_url=own_site, accept_downloads=True).new_page()
    for code, name in NAMES.items():
        visitor.goto(f"{CATALOGUE[code]}{CODE}/")
        expect(visitor.locator("h1")).to_contain_text(name)
        visitor.goto(f"{CATALOGUE[code]}?q={name.split()[-1]}")
        expect(visitor.locator(f"#results a[href*='{CODE}']").first).to_be_visible()
    answer = visitor.request.get(f"/en/projects/export.csv?q={CODE}")
    assert codes_in(answer.text()) == [CODE]


def ways_around(key: str) -> dict[str, dict[str, str]]:
    """What the author may try: addresses with what a form would send there."""
    return {
        f"{PROJECTS}/clear/{key}/": {"statement": "Công văn 1", "publish": "on"},
        f"{PROJECTS}/edit/{key}/": {"action-publish": "1"},
        f"{PROJECTS}/workflow/action/{key}/approve/1/": {"comment": ""},
        f"{PROJECTS}/status/{key}/": {"status": "calling", "on": "2026-11-23", "reason_vi": "x"},
        f"{PROJECTS}/unlock/{key}/": {},
        f"/cms/bulk/investment/investmentproject/publish/?id={key}": {},
    }


def became_public(page: Page, site: str, way: str) -> bool:
    """Whether the project is there for visitors after the author has tried a way."""
    token = next(
        cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "csrftoken"
    )
    key = re.findall(r"\d+", way)[0]
    form = {"csrfmiddlewaretoken": token, **ways_around(key)[way]}
    page.context.request.post(f"{site}{way}", form=form, headers={"Referer": site})
    answer = page.context.request.get(f"{site}/en/projects/{CODE}/")
    return answer.status == 200
