"""Chromium for the journeys: a page that notices what no visitor would forgive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests import services

FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


@contextmanager
def launched() -> Iterator[Browser]:
    """A Chromium of this machine; Playwright's own is never downloaded."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium
        browser = chromium.launch(executable_path=services.found("chromium"), args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def page_of(browser: Browser, site: str, **options: Any) -> Iterator[Page]:
    """A page whose errors fail the journey: in its scripts, in its console, in asking elsewhere."""
    context = browser.new_context(base_url=site, locale="en-GB", accept_downloads=True, **options)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((site, "data:", "blob:"))
            else faults.append(f"asked elsewhere: {request.url}")
        ),
    )
    yield page
    context.close()
    assert faults == []


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread; Django takes it for a coroutine that asks the
    # database. No test here is a coroutine, so Django may believe us.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with launched() as chromium:
        yield chromium


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """An empty page at a desk; addresses are relative to the shared site."""
    with page_of(browser, site, **DESK) as desk:
        yield desk


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    """An empty page of a phone's width."""
    with page_of(browser, site, **PHONE) as small:
        yield small
