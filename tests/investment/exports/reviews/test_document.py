"""The Word file has the form of official papers: Decree 30/2020/NĐ-CP."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from investment.exports.reviews.document import write
from investment.exports.reviews.facts import Cited, Fact
from investment.exports.reviews.paper import Reviewed, ReviewSheet
from investment.uploads.inspection import inspect
from tests.investment.reviews import DAY

FACTS = (
    Fact("Tổng vốn đầu tư", "150 triệu USD", Cited("QĐ 1136", "", "thời điểm 2017")),
    Fact("Diện tích đất", ""),
)


def made(projects: int = 2) -> bytes:
    reviewed = tuple(
        Reviewed(f"TH-{n:03d}", "Nhà máy <sợi> & dệt", "đã xác nhận ngày 27/05/2026", FACTS)
        for n in range(1, projects + 1)
    )
    sheet = ReviewSheet(
        "Sở Tài chính", "ỦY BAN NHÂN DÂN TỈNH THANH HÓA", "Trung tâm", DAY, reviewed
    )
    file = BytesIO()
    write(sheet, file)
    return file.getvalue()


@pytest.fixture
def paper() -> Any:
    """The file as Word reads it."""
    return Document(BytesIO(made()))


def words(paper: Any) -> list[str]:
    """Every paragraph, inside cells too, in order."""
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paper.element.iter(qn("w:p"))]


def test_paper_margins_and_letters_are_those_of_the_decree(paper: Any) -> None:
    letter, annex = paper.sections
    sizes = [(round(one.page_width.mm), round(one.page_height.mm)) for one in (letter, annex)]
    assert sizes == [(210, 297), (297, 210)]
    assert annex.orientation == WD_ORIENT.LANDSCAPE
    for section in (letter, annex):
        sides = (section.top_margin, section.bottom_margin, section.left_margin)
        assert [round(side.mm) for side in sides] == [20, 20, 30]
        assert 15 <= round(section.right_margin.mm) <= 20
    style = paper.styles["Normal"]
    assert (style.font.name, style.font.size.pt) == ("Times New Roman", 14)
    fonts = style.element.rPr.rFonts
    names = {fonts.get(qn(f"w:{kind}")) for kind in ("ascii", "hAnsi", "eastAsia", "cs")}
    assert names == {"Times New Roman"}


def test_pages_are_numbered_top_centre_and_not_the_first(paper: Any) -> None:
    letter, annex = paper.sections
    assert letter.different_first_page_header_footer
    assert not annex.different_first_page_header_footer
    assert annex.header.is_linked_to_previous
    (number,) = letter.header.paragraphs
    assert number.alignment == 1  # centre
    assert "PAGE" in "".join(one.text or "" for one in number._p.iter(qn("w:instrText")))
    assert "".join(one.text for one in letter.first_page_header.paragraphs) == ""


def test_the_letter_begins_with_agency_nation_and_motto_and_is_open_at_its_end(paper: Any) -> None:
    text = words(paper)
    for line in (
        "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
        "SỞ TÀI CHÍNH",
        "Số: ……/……",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thanh Hóa, ngày …… tháng …… năm 2026",
        "Kính gửi: Trung tâm.",
        "Nơi nhận:",
        "(Chữ ký, dấu của cơ quan)",
        "PHỤ LỤC",
    ):
        assert line in text
    sizes = {
        run.font.size.pt
        for table in paper.tables[:1]
        for cell in table.rows[0].cells
        for paragraph in cell.paragraphs
        for run in paragraph.runs
        if run.text
    }
    assert min(sizes) >= 12
    assert max(sizes) <= 14


def test_the_table_has_a_block_a_project_and_room_for_each_answer(paper: Any) -> None:
    table = paper.tables[-1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    head = ["Nội dung", "Số liệu đang công bố", "Nguồn, thời điểm", "Giữ nguyên", "Số liệu mới"]
    assert rows[0] == [*head, "Rút"]
    whole = "TH-001 – Nhà máy <sợi> & dệt (đã xác nhận ngày 27/05/2026)"
    assert rows[1] == [whole, whole, whole, "☐", "", "☐"]
    assert rows[2] == [
        "Tổng vốn đầu tư", "150 triệu USD", "QĐ 1136, thời điểm 2017", "☐", "", "",
    ]  # fmt: skip
    assert rows[3] == ["Diện tích đất", "Chưa công bố", "–", "☐", "", ""]
    assert len(rows) == 7
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    widths = [cell.width.mm for cell in table.rows[0].cells]
    assert round(sum(widths)) == 247


def test_it_is_a_file_that_our_own_uploads_take() -> None:
    assert inspect(made(40)).kind == "docx"
