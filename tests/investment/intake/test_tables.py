"""The table is found below titles, in headings of two rows, and without what is no row of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from openpyxl import Workbook

from investment.intake.columns import propose
from investment.intake.files import open_file
from investment.intake.tables import Table, find_table
from tests.investment.actions.importing.workbooks import messy, saved


def table(*rows: Sequence[Any], merged: Sequence[str] = ()) -> Table | None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for block in merged:
        sheet.merge_cells(block)
    return find_table(next(open_file(saved(book))))


def headings(found: Table | None) -> list[str]:
    assert found is not None
    return [column.heading.text for column in found.columns]


def numbers(found: Table | None) -> list[int]:
    assert found is not None
    return [row.number for row in found.rows]


HEAD = ("STT", "Tên dự án", "Lĩnh vực", "Ghi chú")


def test_titles_above_and_the_counter_are_no_columns() -> None:
    found = table(("DANH MỤC DỰ ÁN",), ("Năm 2026",), (), HEAD, (1, "Nhà máy", "Năng lượng", None))
    assert headings(found) == ["Tên dự án", "Lĩnh vực", "Ghi chú"]
    assert numbers(found) == [5]


def test_headings_in_two_rows_are_read_together() -> None:
    found = table(
        ("Tên dự án", "Lĩnh vực", "Vốn đầu tư", None),
        (None, None, "tỷ đồng", "triệu USD"),
        ("Nhà máy", "Năng lượng", 5, None),
        merged=("A1:A2", "B1:B2", "C1:D1"),
    )
    assert headings(found)[2:] == ["Vốn đầu tư tỷ đồng", "Vốn đầu tư triệu USD"]
    assert numbers(found) == [3]


def test_a_wide_heading_parted_below_it_needs_no_merged_neighbours() -> None:
    found = table(
        ("Tên dự án", "Lĩnh vực", "Quy mô", None),
        (None, None, "Diện tích (ha)", "Công suất"),
        ("Nhà máy", "Năng lượng", 5, "x"),
        merged=("C1:D1",),
    )
    assert headings(found)[2:] == ["Quy mô Diện tích (ha)", "Quy mô Công suất"]


def test_numbers_of_columns_and_repeated_headings_are_no_rows() -> None:
    row = (1, "Nhà máy", "Năng lượng", "C")
    found = table(HEAD, ("(1)", "(2)", "(3)", "(4)"), row, HEAD, row)
    assert numbers(found) == [3, 5]


def test_a_sheet_without_headings_has_no_table() -> None:
    assert table(("Kính gửi", "Sở Tài chính"), ("1", "2")) is None


def test_a_heading_that_a_person_explained_before_makes_a_row_of_headings() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Hạng mục", "Số QĐ"))
    sheet.append(("Nhà máy", "12"))
    known = {"hang muc": "name_vi", "so qd": ""}
    found = find_table(next(open_file(saved(book))), known)
    assert found is not None
    assert propose(found, known) == {1: "name_vi"}


@pytest.mark.parametrize(
    ("head", "targets"),
    [
        (("Project name", "Sector", "Tên dự án"), ["name_en", "sector", "name_vi"]),
        (("사업명", "분야", "총사업비 (백만 달러)"), ["name_ko", "sector", "capital"]),
        (("Tên", "Tên tiếng Anh", "Tên (tiếng Hàn)"), ["name_vi", "name_en", "name_ko"]),
        (("Tên dự án", "Diện tích", "Diện tích đất"), ["name_vi", "area"]),
    ],
)
def test_each_column_is_proposed_for_one_field_in_its_language(
    head: tuple[str, ...], targets: list[str]
) -> None:
    samples = {"Project name": "Paper mill", "사업명": "제지 공장"}
    found = table(head, [samples.get(one, "Nhà máy giấy") for one in head])
    assert found is not None
    assert list(propose(found).values()) == targets


def test_both_tables_of_a_messy_workbook_are_understood() -> None:
    found = [propose(one) for sheet in open_file(messy()) if (one := find_table(sheet))]
    assert [list(targets.values()) for targets in found] == [
        ["name_vi", "code", "places", "area", "capacity_vi", "capital"],
        ["sector", "capital", "name_en", "code", "closes_at"],
    ]
