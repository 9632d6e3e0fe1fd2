"""The workbook has the letter on one sheet and the table on the next, ready to be printed."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from investment.exports.reviews.facts import Cited, Fact
from investment.exports.reviews.paper import Reviewed, ReviewSheet
from investment.exports.reviews.workbook import write
from investment.uploads.inspection import inspect
from tests.investment.reviews import DAY

FACTS = (
    Fact("Tổng vốn đầu tư", "=1+1", Cited("QĐ 1136", "https://example.vn", "thời điểm 2017")),
    Fact("Diện tích đất", ""),
)


def made() -> bytes:
    reviewed = tuple(
        Reviewed(f"TH-{n:03d}", "Nhà máy sợi", "chưa được xác nhận", FACTS) for n in (1, 2)
    )
    file = BytesIO()
    write(ReviewSheet("Sở Tài chính", "", "Trung tâm", DAY, reviewed), file)
    return file.getvalue()


@pytest.fixture
def book() -> Any:
    """The file as a spreadsheet program reads it."""
    return load_workbook(BytesIO(made()))


def test_the_table_holds_present_values_and_open_columns(book: Any) -> None:
    letter, annex = book.worksheets
    rows = [list(row) for row in annex.iter_rows(min_row=5, values_only=True)]
    assert rows[0][:2] == ["Nội dung", "Số liệu đang công bố"]
    assert rows[0][3:] == ["Giữ nguyên", "Số liệu mới", "Rút"]
    assert rows[1] == ["TH-001 – Nhà máy sợi (chưa được xác nhận)", None, None, "☐", None, "☐"]
    assert rows[2] == ["Tổng vốn đầu tư", "=1+1", "QĐ 1136, thời điểm 2017", "☐", None, None]
    assert rows[3][:4] == ["Diện tích đất", "Chưa công bố", "–", "☐"]
    assert len(rows) == 7
    assert annex["B7"].data_type == "s"  # a text that looks like a formula stays text
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in [cell.value for cell in letter["B"]]


def test_letters_margins_and_page_numbers(book: Any) -> None:
    letter, annex = book.worksheets
    for page in book.worksheets:
        margins = page.page_margins
        inches = (margins.top, margins.bottom, margins.left, margins.right)
        assert [round(side * 25.4) for side in inches] == [20, 20, 30, 20]
        assert page.page_setup.paperSize == 9
        fonts = {cell.font.name for row in page.iter_rows() for cell in row if cell.value}
        assert fonts == {"Times New Roman"}
    assert not letter.oddHeader.center.text
    assert annex.oddHeader.center.text == "&P"
    assert annex.page_setup.firstPageNumber == 2
    assert annex.print_title_rows == "$5:$5"
    assert annex.page_setup.orientation == "landscape"


def test_it_is_a_file_that_our_own_uploads_take() -> None:
    assert inspect(made()).kind == "xlsx"
