"""Headings of sections and sums are no projects; a project is never taken for one of them."""

from __future__ import annotations

from typing import Any

import pytest

from investment.actions.importing.names import Names
from investment.actions.importing.sections import Section, is_total, section_of
from investment.intake.cells import cell_of
from investment.intake.sheets import Row


@pytest.fixture
def sectors() -> Names:
    found = Names()
    found.add(7, "agriculture", ["Nông nghiệp", "Agriculture", "농업"])
    return found


def row(*values: Any, is_banner: bool = False) -> Row:
    cells = {
        column: cell
        for column, value in enumerate(values, start=1)
        if (cell := cell_of(value, row=1, column=column))
    }
    return Row(1, cells, is_banner=is_banner)


@pytest.mark.parametrize(
    ("values", "is_banner", "section"),
    [
        (("II. NÔNG NGHIỆP",), True, Section(7, needs_no_code=False)),
        (("Lĩnh vực: Nông nghiệp",), True, Section(7, needs_no_code=False)),
        (("B", "Nông nghiệp"), False, Section(7, needs_no_code=True)),
        (("II", "DỰ ÁN KHÁC"), False, Section(None, needs_no_code=True)),
        (("Agriculture",), False, Section(7, needs_no_code=True)),
        ((1, "Nhà máy giấy"), False, None),
        (("Nhà máy giấy",), False, None),
        (("Nhà máy giấy", "Nông nghiệp"), False, None),
    ],
)
def test_what_begins_a_section(
    sectors: Names, values: Any, is_banner: bool, section: Section | None
) -> None:
    assert section_of(row(*values, is_banner=is_banner), sectors) == section


@pytest.mark.parametrize(
    ("values", "is_sum"),
    [
        (("Tổng cộng", 12), True),
        ((None, "TỔNG CỘNG (I+II)", "=SUM(A1)"), True),
        (("Total", 3), True),
        (("합계", 3), True),
        ((1, "Tổng kho xăng dầu"), False),
        ((1, "Cộng đồng du lịch"), False),
    ],
)
def test_what_adds_up_other_rows(values: Any, is_sum: bool) -> None:
    assert is_total(row(*values)) == is_sum
