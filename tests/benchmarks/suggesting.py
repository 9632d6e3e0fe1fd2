"""How long a list of suggestions takes in a browser, from the question until it stands there."""

from __future__ import annotations

import statistics
from typing import Final

from playwright.sync_api import Page

from tests.benchmarks import targets
from tests.benchmarks.own_environment import FOLDER
from tests.journeys.browser import DESK, launched, page_of
from tests.journeys.prepared import Place
from tests.journeys.site import serving

TEXTS: Final = ("se", "seaf", "nghi s", "may", "khu c", "th-0", "응이", "산업", "indust", "zone")

WATCH: Final = """
window.shownAt = null;
new MutationObserver(() => {
  if (document.querySelector("[role=listbox] [role=option]")) window.shownAt ??= performance.now();
}).observe(document.body, { childList: true, subtree: true });
"""
ASKED_AT: Final = """() => performance.getEntriesByType("resource")
  .filter((entry) => entry.name.includes("suggest")).at(-1).startTime"""


def measure(database: str, size: int, rounds: int) -> dict[str, float]:
    """Median in ms over texts and rounds; the pause after a key, in which nobody waits, is not in.

    Args:
        database: address of a database with a generated catalogue.
        size: projects in it, for the name of the folder of static files.
        rounds: how often each text is typed.
    """
    place = Place(FOLDER / f"site-{size}", database, elasticsearch="")
    place.folder.mkdir(exist_ok=True)
    done = place.manage("serve", "--prepare-only")
    assert done.returncode == 0, done.stderr
    with serving(place) as site, launched() as browser, page_of(browser, site, **DESK) as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        page.goto("/en/projects/")
        page.evaluate(WATCH)
        for text in TEXTS:
            _typed(page, text)  # once to warm up
        times = [_typed(page, text) for _round in range(rounds) for text in TEXTS]
    return {targets.IN_BROWSER: statistics.median(times)}


def _typed(page: Page, text: str) -> float:
    """Milliseconds from the question to the list."""
    box = page.get_by_role("combobox").first
    box.fill("")
    page.evaluate("window.shownAt = null")
    box.fill(text)
    page.locator("[role=listbox] [role=option]").first.wait_for()
    shown: float = page.evaluate("window.shownAt")
    asked: float = page.evaluate(ASKED_AT)
    return shown - asked
