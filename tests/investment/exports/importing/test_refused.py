"""Refused rows come back as the workbook that was sent, with the reasons; corrected, they import."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import Plan
from investment.exports.importing import refused
from tests.factories import SectorFactory
from tests.investment.actions.importing.workbooks import messy, saved, workbook

pytestmark = pytest.mark.django_db


def returned(content: bytes) -> tuple[bytes, Plan]:
    plan = plan_import(content=content, name="a.xlsx")
    reasons = {(row.sheet, row.row): list(map(str, row.reasons)) for row in plan.refused}
    file = BytesIO()
    assert refused.write(content, reasons, file) == len(plan.refused)
    return file.getvalue(), plan


def cells(content: bytes) -> list[tuple[Any, ...]]:
    book = load_workbook(BytesIO(content))
    return [row for sheet in book for row in sheet.iter_rows(values_only=True)]


def test_refused_rows_stand_under_their_headings_with_reasons_and_their_old_number() -> None:
    SectorFactory()
    bad = (None, "Mỏ đá", "Khai khoáng", "=1+1", 3)
    good = (None, "Nhà máy giấy", "industry", None, 12)
    content, _plan = returned(workbook(good, bad, good))
    head, *rows = cells(content)
    assert head[:5] == ("Mã dự án", "Tên dự án", "Lĩnh vực", "Tổng vốn đầu tư", "Diện tích (ha)")
    ((*values, reasons, number),) = rows
    assert values == [None, "Mỏ đá", "Khai khoáng", "=1+1", 3]
    assert "C3" in reasons
    assert "D3" in reasons
    assert number == 3


def test_what_looked_like_a_formula_is_text() -> None:
    SectorFactory()
    content, _plan = returned(workbook(("=1+1", "=HYPERLINK(1)", "x", None, 3)))
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_the_corrected_workbook_is_imported_as_it_is() -> None:
    content, plan = returned(messy())  # no sector is known yet
    assert len(plan.refused) == 5
    SectorFactory()
    SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy")
    again = plan_import(content=content, name="b.xlsx")
    verdicts = {row.code or row.values.get("name_vi"): row.verdict for row in again.rows}
    assert verdicts["TH-951"] == "create"
    assert len(again.rows) == 5


def test_a_sheet_without_refused_rows_is_left_out() -> None:
    SectorFactory()
    book = Workbook()
    first, second = book.active, book.create_sheet("B")
    assert first is not None
    for sheet, sector in ((first, "industry"), (second, "nothing")):
        sheet.append(("Tên dự án", "Lĩnh vực"))
        sheet.append(("Nhà máy", sector))
    content, _plan = returned(saved(book))
    assert load_workbook(BytesIO(content)).sheetnames == ["B"]
