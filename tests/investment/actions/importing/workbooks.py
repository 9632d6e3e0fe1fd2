"""Workbooks as officers send them, made here: titles above, merged cells, odd letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any, Final

from openpyxl import Workbook

HEADINGS: Final = ("Mã dự án", "Tên dự án", "Lĩnh vực", "Tổng vốn đầu tư", "Diện tích (ha)")


def workbook(*rows: Sequence[Any], headings: Sequence[str] = HEADINGS) -> bytes:
    """A plain workbook: one sheet, headings in its first row."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Danh mục"
    for row in (headings, *rows):
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def messy() -> bytes:
    """What arrives at the end of a quarter: two sheets, each its own way.

    Vietnamese with titles, headings in two rows, sections, merged cells, decomposed letters and
    letters of no width; English with other columns in another order.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Danh mục KCN"
    sheet["A1"], sheet["A2"] = "UBND TỈNH THANH HÓA", "DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ NĂM 2026"
    sheet.merge_cells("A1:H1")
    sheet.merge_cells("A2:H2")
    sheet["G3"] = "Đơn vị tính: tỷ đồng"
    top = ("STT", "TÊN DỰ ÁN", "Mã số", "Địa điểm thực hiện", "Quy mô", None, "Tổng vốn đầu tư")
    for column, text in enumerate(top, start=1):
        sheet.cell(5, column, text)
    sheet["E6"], sheet["F6"] = "Diện tích (ha)", "Công suất"
    for letter in "ABCDG":
        sheet.merge_cells(f"{letter}5:{letter}6")
    sheet.merge_cells("E5:F5")
    for column in range(1, 8):
        sheet.cell(7, column, f"({column})")
    sheet["A8"] = "I. CÔNG NGHIỆP, CHẾ BIẾN, CHẾ TẠO"
    sheet.merge_cells("A8:G8")
    place = unicodedata.normalize("NFD", "Khu kinh tế Nghi Sơn")
    sheet.append((1, "Nhà máy\u200b sản xuất  thép", None, place, "50-67,5", "2 triệu tấn", 15000))
    sheet.append(())
    name = unicodedata.normalize("NFD", "Nhà máy chế biến thủy sản")
    sheet.append((2, f"\ufeff{name}\n(giai đoạn 1)", "th 950", None, 12.5, None, "1.250,5"))
    sheet.merge_cells("D9:D11")
    sheet.append((3, "Nhà máy điện khí", None, "KKT Nghi Sơn", "khoảng 30", None, "150 triệu USD"))
    sheet.append((None, "Tổng cộng", None, None, "=SUM(E9:E12)", None, "=SUM(G9:G12)"))
    other = book.create_sheet("Other sectors")
    other.append(
        ("Sector", "Total investment (million USD)", "Project name", "Code", "Call closes")
    )
    other.append(("Energy", 120.5, "Wind power plant", "TH-951", date(2027, 7, 15)))
    other.append(("Mining", 3, "Quarry", "TH-952", "15/7/2027"))
    return saved(book)
