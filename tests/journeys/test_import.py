"""An editor imports a messy workbook in a browser: looks, corrects, writes a part, takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.investment.actions.importing.workbooks import messy
from tests.journeys.browser import DESK, page_of
from tests.journeys.prepared import Place

PASSWORD = "correct horse battery staple"
EDITOR = f"""
from django.contrib.auth import get_user_model
get_user_model().objects.create_superuser("importer", "importer@example.org", "{PASSWORD}")
"""
COUNT = "from investment.models import InvestmentProject as P; print(P.objects.count())"


def projects(place: Place) -> int:
    done = place.manage("shell", "--no-imports", "-v", "0", "-c", COUNT)
    return int(done.stdout.strip().splitlines()[-1])


def work(place: Place) -> None:
    """What the worker beside the server does with what is in its queue."""
    done = place.manage("db_worker", "--batch", "--interval", "0")
    assert done.returncode == 0, done.stderr


def sign_in(page: Page) -> None:
    page.goto("/cms/")
    page.locator("[name=username]").fill("importer")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("button[type=submit]").click()


@pytest.mark.slow
@pytest.mark.needs("chromium")
def test_a_messy_workbook_is_imported_in_part_and_taken_back(
    browser: Browser, own_place: Place, own_site: str, tmp_path: Path
) -> None:
    assert own_place.manage("shell", "--no-imports", "-c", EDITOR).returncode == 0
    before = projects(own_place)
    file = tmp_path / "Danh mục 2026.xlsx"
    file.write_bytes(messy())
    with page_of(browser, own_site, **DESK) as page:
        sign_in(page)
        page.goto("/cms/snippets/investment/importrecord/add/")
        page.locator("[name=file]").set_input_files(file)
        page.locator("form[enctype] button[type=submit]").click()
        expect(page.locator("select[name=column-0-2]")).to_have_value("name_vi")
        expect(page.locator("select[name=column-1-2]")).to_have_value("capital")
        page.locator("select[name=column-0-6]").select_option("")  # capacity is not wanted
        page.locator("main form[method=post] button[type=submit]").last.click()
        expect(page.locator("[role=status]").first).to_be_visible()
        work(own_place)
        page.reload()
        expect(page.locator("main")).to_contain_text("Mining")
        assert projects(own_place) == before
        boxes = page.locator("input[name=row]")
        for number in range(1, boxes.count()):
            boxes.nth(number).uncheck()
        page.locator("button[value=chosen]").click()
        work(own_place)
        page.reload()
        assert projects(own_place) == before + 1
        page.locator("main a[href*='/undo/']").click()
        page.locator("main form[method=post] button[type=submit]").last.click()
        expect(page.locator("main a[href*='/undo/']")).to_have_count(0)
        assert projects(own_place) == before
