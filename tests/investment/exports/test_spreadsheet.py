"""A list as a workbook."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from investment.exports import spreadsheet
from investment.exports.spreadsheet import write
from investment.models import CatalogueSettings, ExchangeRate
from tests.factories import InvestmentProjectFactory, ListEntryFactory, publish
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db
NAMES = [("vi", "Nhà máy sản xuất methanol"), ("en", "Methanol plant"), ("ko", "메탄올 생산공장")]


def workbook(language: str = "en", **asked: Any) -> Workbook:
    file = BytesIO()
    write(extract_of(language=language, **asked), file)
    return load_workbook(BytesIO(file.getvalue()))


def cells(book: Workbook, row: int = 2) -> dict[str, Any]:
    """The cells of a row by their headings."""
    head, *rows = book.worksheets[1].iter_rows()
    return {str(name.value): cell for name, cell in zip(head, rows[row - 2], strict=True)}


@pytest.mark.parametrize(("language", "name"), NAMES)
def test_names_are_in_the_language_asked_for(language: str, name: str) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    row = list(workbook(language).worksheets[1].values)[1]
    assert row[:3] == ("TH-001", name, language)


def test_numbers_and_days_have_their_types() -> None:
    project = InvestmentProjectFactory(area_max_ha=Decimal("67.5"))
    ListEntryFactory(project=project, call_list__period_end=date(2025, 12, 31))
    publish(project)
    row = cells(workbook())
    assert row["Land area (ha)"].value == 67.5
    assert row["Capital"].value == 150_000_000
    assert row["Call list ends"].value == datetime(2025, 12, 31)  # noqa: DTZ001
    assert row["Call on the day of this list"].value == "Call period ended, awaiting the new list"


def test_addresses_are_links_and_formulas_are_texts() -> None:
    InvestmentProjectFactory(code="TH-001", name_en="=1+1", live=True)
    row = cells(workbook())
    assert row["Address"].hyperlink.target == "https://invest.example/en/projects/TH-001/"
    assert (row["Name"].value, row["Name"].data_type) == ("=1+1", "s")


def test_beyond_what_a_sheet_can_link_addresses_stay_as_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_LINKS", 1)
    InvestmentProjectFactory(code="TH-001", live=True)
    address = cells(workbook())["Address"]
    assert (address.value, address.hyperlink) == (
        "https://invest.example/en/projects/TH-001/",
        None,
    )


def test_the_cover_says_what_the_list_is() -> None:
    InvestmentProjectFactory(live=True)
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    cover = dict(list(workbook(query="q=x", wishes=[("Words", "x")]).worksheets[0].values)[2:])
    assert cover["Date of this list"] == "23 November 2026"
    assert cover["Number of projects"] == 1
    assert cover["Words"] == "x"
    assert cover["Exchange rates"] == "No rate entered."
    assert cover["Address"] == "https://invest.example/en/projects/?q=x"
    assert cover["Notice"].startswith("Demonstration data")


def test_the_head_stays_in_view_and_can_filter() -> None:
    InvestmentProjectFactory(live=True)
    sheet = workbook().worksheets[1]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref.startswith("A1:")


def test_korean_lists_have_square_metres() -> None:
    InvestmentProjectFactory(area_max_ha=Decimal("67.5"), live=True)
    values = list(workbook("ko").worksheets[1].values)[1]
    assert 675_000 in values


def test_capital_stands_beside_what_it_is_worth_with_the_date_of_the_rate() -> None:
    ExchangeRate.objects.create(
        currency="USD", vnd_per_unit=Decimal(25_000), on=date(2026, 11, 20), source="Test"
    )
    InvestmentProjectFactory(live=True)
    row = cells(workbook(query="currency=VND"))
    assert row["Capital, converted"].value == 3_750_000_000_000
    assert row["Currency of conversion"].value == "VND"
    assert row["Date of the exchange rate"].value == datetime(2026, 11, 20)  # noqa: DTZ001


def test_a_text_too_long_for_a_cell_is_cut_not_lost() -> None:
    InvestmentProjectFactory(summary_en="a" * 40_000, live=True)
    assert len(cells(workbook())["Summary"].value) == 32_767
