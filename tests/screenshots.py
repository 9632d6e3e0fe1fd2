"""Pictures of every kind of page, in three languages, at a desk and on a phone: `make screenshots`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from tests import services
from tests.architecture.tree import ROOT
from tests.journeys.browser import DESK, PHONE, launched, page_of
from tests.journeys.prepared import drop, prepare
from tests.journeys.site import serving
from tests.journeys.visited import EMPTY, NOTHING, OF_EDITORS, OF_RECORDS, WITH_A_FORM

PAGES = {**OF_EDITORS, **OF_RECORDS, **WITH_A_FORM, **EMPTY, **NOTHING}
SCREENS = {"desk": DESK, "phone": PHONE}
FOLDER = ROOT / "var" / "screenshots"
README = "catalogue"  # of which one picture stands there
OF_THE_README = f"{README}-en-desk.png"


def take(browser: Browser, site: str) -> None:
    """One picture per page, language and screen; a page with a fault stops it all."""
    for page, addresses in PAGES.items():
        for language, address in addresses.items():
            for screen, options in SCREENS.items():
                path = FOLDER / f"{page}-{language}-{screen}.png"
                if page in NOTHING:  # what is not there is an error in the console of its page
                    context = browser.new_context(base_url=site, **options)
                    picture(context.new_page(), address, path)
                    context.close()
                    continue
                with page_of(browser, site, **options) as tab:
                    picture(tab, address, path, full_page=page != README)


def picture(tab: Page, address: str, path: Path, *, full_page: bool = True) -> None:
    """Take one picture, with what is loaded only when it is scrolled to."""
    tab.goto(address)
    tab.evaluate("document.querySelectorAll('img').forEach(img => { img.loading = 'eager' })")
    tab.wait_for_load_state("networkidle")
    tab.screenshot(path=path, full_page=full_page)


def main() -> int:
    """Exit code: 0 done, 1 where no Chromium is there."""
    if absent := services.missing(["chromium"]):
        sys.stderr.write("\n".join(absent) + "\n")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as room:
        place = prepare(Path(room) / "var")
        with serving(place) as site, launched() as browser:
            take(browser, site)
        drop(place)
    shutil.copyfile(FOLDER / OF_THE_README, ROOT / "docs" / "screenshot.png")
    sys.stdout.write(f"{FOLDER}: {len(list(FOLDER.glob('*.png')))} pictures\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
