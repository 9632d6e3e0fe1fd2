"""Somebody is invited, sets up the second factor with a telephone, and comes back without it."""

from __future__ import annotations

import re
import time
from base64 import b32decode
from email import message_from_string, policy

import pytest
from axe_playwright_python.sync_playwright import Axe
from django_otp.oath import TOTP
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browser import PHONE, page_of
from tests.journeys.prepared import Place

PASSWORD = "ba con mèo đen ngủ trưa"


@pytest.fixture
def as_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    """The embedded shape asks for no second factor unless it is told to."""
    monkeypatch.setenv("SECOND_FACTOR", "1")


def shown(secret: str) -> str:
    """What the app shows now for the letters of a secret."""
    letters = secret.replace(" ", "")
    totp = TOTP(b32decode(letters + "=" * (-len(letters) % 8)))
    totp.time = time.time()
    return f"{totp.token():06d}"


def sound(page: Page) -> None:
    """Nothing on the page keeps anybody out."""
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.response["violations"] == [], found.generate_report()


def submit(page: Page, field: str) -> None:
    page.locator(f"form:has([name={field}]) button[type=submit]").first.click()


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.goto("/cms/login/")
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(password)
    submit(page, "password")
    page.wait_for_url("**/second-factor/**")


def set_up(page: Page) -> list[str]:
    """Read the letters, type what the app shows; the recovery codes."""
    expect(page.locator(".qr-code svg")).to_be_visible()
    sound(page)
    page.locator("[name=otp_token]").fill(shown(page.locator("main code").inner_text()))
    page.locator("[name=password]").fill(PASSWORD)
    submit(page, "otp_token")
    shown_once = page.locator(".recovery-codes code")
    expect(shown_once).to_have_count(10)
    codes = shown_once.all_inner_texts()
    sound(page)
    page.locator("main a.button").click()
    page.wait_for_url("**/cms/")
    return codes


def mailed_link(place: Place) -> str:
    """The path of the link in the newest mail, after the worker has sent what waits."""
    done = place.manage("db_worker", "--queue-name", "*", "--batch", "--no-startup-delay")
    assert done.returncode == 0, done.stderr
    newest = max((place.folder / "mail").iterdir(), key=lambda file: file.stat().st_mtime)
    message = message_from_string(
        newest.read_text().split("\n" + "-" * 79)[0], policy=policy.default
    )
    body = message.get_body(("plain",))
    assert body is not None
    found = re.search(r"https?://[^/\s]+(/cms/\S+)", body.get_content())
    assert found
    return found[1]


def administrator(place: Place) -> None:
    command = (
        "from cms.models import User;"
        f"User.objects.create_superuser('admin', 'admin@example.vn', {PASSWORD!r})"
    )
    done = place.manage("shell", "-c", command)
    assert done.returncode == 0, done.stderr


def invite(page: Page) -> None:
    page.goto("/cms/users/new/")
    for name, value in (
        ("last_name", "Kim"),
        ("first_name", "Minji"),
        ("e_mail", "kim@example.kr"),
    ):
        page.locator(f"[name={name}]").fill(value)
    page.locator("[name=language]").select_option("ko")
    page.locator("[name=groups]").first.check()
    page.locator("footer button[type=submit]").click()
    page.wait_for_url("**/cms/invitations/")
    expect(page.locator("main")).to_contain_text("kim@example.kr")


def test_from_the_invitation_to_a_lost_telephone(
    browser: Browser, as_in_production: None, own_place: Place, own_site: str
) -> None:
    administrator(own_place)
    with page_of(browser, own_site) as desk:
        sign_in(desk, "admin")
        set_up(desk)
        invite(desk)
    link = mailed_link(own_place)
    with page_of(browser, own_site, **PHONE) as page:
        page.goto(link)
        assert page.locator("html").get_attribute("lang") == "ko"
        sound(page)
        for name in ("new_password1", "new_password2"):
            page.locator(f"[name={name}]").fill(PASSWORD)
        submit(page, "new_password1")
        codes = set_up(page)
    with page_of(browser, own_site, **PHONE) as page:
        page.goto("/cms/login/")
        sound(page)
        page.locator("a[lang=ko]").click()
        assert page.locator("html").get_attribute("lang") == "ko"
        sign_in(page, "Kim@example.kr")
        sound(page)
        page.locator("[name=otp_token]").fill(codes[0].upper())
        submit(page, "otp_token")
        page.wait_for_url("**/cms/")
