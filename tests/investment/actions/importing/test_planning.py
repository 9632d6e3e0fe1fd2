"""The plan says of each row of a messy file what would become of it, and writes nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.utils.translation import override
from openpyxl import Workbook

from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import ImportRefused, Options, PlannedRow
from investment.models import ImportRecord, InvestmentProject
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.actions.importing.workbooks import HEADINGS, messy, saved, workbook

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("catalogue")]


def planned(content: bytes, **options: Any) -> list[PlannedRow]:
    return plan_import(content=content, name="Danh mục.xlsx", options=Options(**options)).rows


def test_a_messy_workbook_is_read_as_it_was_meant() -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    rows = planned(messy())
    assert [(row.sheet, row.row, row.code, row.verdict) for row in rows] == [
        ("Danh mục KCN", 9, "TH-953", "create"),
        ("Danh mục KCN", 11, "TH-950", "update"),
        ("Danh mục KCN", 12, "TH-954", "create"),
        ("Other sectors", 2, "TH-951", "create"),
        ("Other sectors", 3, "TH-952", "refused"),
    ]
    steel, seafood, gas, wind, quarry = rows
    assert steel.changes == {
        "name_vi": [None, "Nhà máy sản xuất thép"],
        "capital_max": [None, "15000000000000"],
        "capital_currency": [None, "VND"],
        "area_max_ha": [None, "67.5"],
        "area_min_ha": [None, "50"],
        "capacity_vi": [None, "2 triệu tấn"],
        "sector": [None, "industry"],
        "zone": [None, "Z-01"],
    }
    assert seafood.changes["name_vi"][1] == "Nhà máy chế biến thủy sản (giai đoạn 1)"
    assert seafood.changes["capital_max"] == ["150000000", "1250500000000"]
    assert seafood.changes["zone"] == [None, "Z-01"]
    assert gas.changes["capital_max"] == [None, "150000000"]
    assert gas.changes["area_qualifier"] == ["exact", "about"]
    assert wind.changes == {
        "name_en": [None, "Wind power plant"],
        "capital_max": [None, "120500000"],
        "capital_currency": [None, "USD"],
        "sector": [None, "energy"],
        "closes_at": [None, "2027-07-15T23:59:00+07:00"],
    }
    with override("vi"):
        assert "A3" in str(quarry.reasons[0])
    assert len(quarry.reasons) == 1


def one(*cells: Any, **options: Any) -> PlannedRow:
    (row,) = planned(workbook(cells), **options)
    return row


def said(row: PlannedRow, language: str = "en") -> str:
    with override(language):
        return " ".join(map(str, row.reasons))


def test_planning_writes_nothing_and_needs_no_more_queries_for_more_rows(
    django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    InvestmentProjectFactory.create_batch(3, live=True)
    rows = [(f"TH-{n}", f"Dự án {n}", "Năng lượng", "5 tỷ đồng", n) for n in range(700, 800)]
    with django_assert_max_num_queries(40):
        assert len(planned(workbook(*rows))) == 100
    assert InvestmentProject.objects.count() == 3
    assert not ImportRecord.objects.exists()


def test_a_row_that_says_what_is_known_is_unchanged() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    row = one("TH950", project.name_vi, "industry", "150 triệu USD", "10 ha")
    assert (row.verdict, row.changes, row.code) == ("unchanged", {}, "TH-950")


def test_empty_cells_say_nothing() -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    assert one("TH-950", None, "-", "…", "n/a").verdict == "unchanged"


def test_a_figure_that_moved_by_more_than_half_is_to_be_looked_at() -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    row = one("TH-950", None, None, None, 15.1)
    assert (row.verdict, row.action) == ("warning", "update")
    assert "+51" in said(row)
    assert one("TH-950", None, None, None, 15).verdict == "update"


@pytest.mark.parametrize("capital", ["15.000 đồng", "600.000 tỷ", "150 USD"])
def test_a_capital_of_an_unlikely_unit_is_to_be_looked_at(capital: str) -> None:
    row = one(None, "Nhà máy giấy", "Năng lượng", capital, 5)
    assert row.verdict == "warning"
    assert "unit" in said(row)


def test_a_new_project_that_looks_like_another_names_it() -> None:
    zone = ZoneFactory(code="Z-55", name_vi="KCN Bỉm Sơn")
    InvestmentProjectFactory(code="TH-043", name_vi="Nhà máy Hoá chất", zone=zone, live=True)
    row = one(None, "NHÀ MÁY HÓA CHẤT", "Năng lượng", None, None)
    assert (row.verdict, row.action) == ("warning", "create")
    assert "TH-043" in said(row)


def test_the_second_of_two_rows_with_one_code_is_refused() -> None:
    rows = planned(workbook(("TH-960", "A", "energy", None, 1), ("th 960", "B", "energy", None, 2)))
    assert [row.verdict for row in rows] == ["create", "refused"]


@pytest.mark.parametrize(
    ("cells", "where"),
    [
        (("TH-950", "x" * 251, None, None, None), "B2"),
        (("TH-950", None, "Khai khoáng", None, None), "C2"),
        (("TH-950", None, None, "15.000", None), "D2"),
        (("TH-950", None, None, "-5 tỷ đồng", None), "D2"),
        (("TH-950", None, None, None, "=1+1"), "E2"),
        (("TH-950", None, None, None, "2.000.000 ha"), "E2"),
        (("không", None, None, None, None), "A2"),
    ],
)
@pytest.mark.parametrize("language", ["en", "vi", "ko"])
def test_a_cell_that_cannot_be_stored_is_named_with_its_reason(
    cells: tuple[Any, ...], where: str, language: str
) -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    row = one(*cells)
    assert (row.verdict, row.changes) == ("refused", {})
    assert where in said(row, language)


def test_a_draft_that_waits_is_not_written_over_without_asking() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    project.area_max_ha = Decimal(11)
    project.save_revision()
    assert one("TH-950", None, None, None, 12).verdict == "refused"
    row = one("TH-950", None, None, None, 12, is_over_drafts=True)
    assert (row.verdict, row.changes["area_max_ha"]) == ("update", ["11", "12"])


def test_an_agency_touches_its_own_projects_alone() -> None:
    own, other = OrganisationFactory(), OrganisationFactory()
    InvestmentProjectFactory(code="TH-950", owning_agency=own, live=True)
    InvestmentProjectFactory(code="TH-951", owning_agency=other, live=True)
    InvestmentProjectFactory(code="TH-952", live=True)
    content = workbook(*((f"TH-95{n}", None, None, None, 12) for n in range(3)))
    verdicts = [row.verdict for row in planned(content, agency_id=own.pk)]
    assert verdicts == ["update", "refused", "refused"]
    new = one(None, "Nhà máy giấy", "energy", None, 5, agency_id=own.pk)
    assert new.changes["owning_agency"] == [None, own.code]


def test_a_range_with_its_ends_the_wrong_way_round_is_refused() -> None:
    assert one(None, "Nhà máy giấy", "energy", None, "67-50 ha").verdict == "refused"


def test_a_file_without_a_table_is_refused() -> None:
    with pytest.raises(ImportRefused):
        planned(workbook(headings=("Ngày", "Người ký")))


@pytest.mark.parametrize("where", ["above", "below", "other sheet"])
def test_a_mark_of_secrecy_anywhere_refuses_the_file(where: str) -> None:
    book = Workbook()
    sheet, other = book.active, book.create_sheet("Khác")
    assert sheet is not None
    if where == "above":
        sheet.append(("", "", "TUYỆT MẬT"))
    sheet.append(HEADINGS)
    sheet.append((None, "Nhà máy giấy", "energy", None, 5))
    (other if where == "other sheet" else sheet).append(("TUYỆT MẬT",))
    with pytest.raises(ImportRefused, match="TUYỆT MẬT"):
        planned(saved(book))
