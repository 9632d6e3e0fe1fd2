"""No kind of page is left out of what axe, the HTML validator and the pictures look at."""

from __future__ import annotations

from cms.demo.page_files import DemoPage, read_pages
from tests.journeys.visited import OF_EDITORS

PAGES = {page.key: page for page in read_pages()}


def address(page: DemoPage) -> str:
    """Where a page of the demonstration is read in English."""
    slugs = []
    while page.parent:
        slugs.append(page.words["slug"]["en"])
        page = PAGES[page.parent]
    return "/en/" + "".join(f"{slug}/" for slug in reversed(slugs))


def test_every_type_of_page_with_an_address_of_its_own_is_visited() -> None:
    visited = {one["en"] for one in OF_EDITORS.values()}
    types = {page.model for page in PAGES.values() if page.model.has_own_address}
    seen = {page.model for page in PAGES.values() if address(page) in visited}
    assert seen == types
