"""A workbook that could do harm is refused in a sentence; any other is read row by row."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.utils.translation import override
from openpyxl import Workbook

from investment.intake.files import open_file
from investment.intake.refusals import FileRefused, FormulaFound
from investment.intake.sheets import Row
from tests.investment.uploads.samples import pdf


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def small() -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Tên dự án", "Lĩnh vực"))
    sheet.append(("Nhà máy", "Năng lượng"))
    return book


def rows(content: bytes) -> list[Row]:
    return [row for sheet in open_file(content) for row in sheet.rows]


def changed(change: Callable[[str, bytes], bytes], **parts: bytes) -> bytes:
    """A small workbook in which parts were changed or added."""
    file = BytesIO()
    with ZipFile(BytesIO(saved(small()))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, change(part.filename, old.read(part)))
        for name, content in parts.items():
            new.writestr(name.replace("__", "/"), content)
    return file.getvalue()


def same(name: str, content: bytes) -> bytes:
    return content


def with_entity(name: str, content: bytes) -> bytes:
    if not name.endswith("sheet1.xml"):
        return content
    comment = b"<!--" + b" " * 2_000_000 + b"-->"
    return comment + b'<!DOCTYPE x [<!ENTITY a "b">]>' + content


def with_link(name: str, content: bytes) -> bytes:
    if name != "xl/_rels/workbook.xml.rels":
        return content
    link = (
        b'<Relationship Id="rId99" TargetMode="External" Target="file:///other.xlsx" Type="http://'
        b'schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"/>'
    )
    return content.replace(b"</Relationships>", link + b"</Relationships>")


DANGEROUS = {
    "bomb": changed(same, xl__media__a=b" " * 60_000_000),
    "macros": changed(same, **{"xl__vbaProject.bin": b"x"}),
    "entity": changed(with_entity),
    "external link": changed(with_link),
    "encrypted": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "broken": saved(small())[:-200],
    "not a sheet": changed(lambda name, content: b"<a" if "sheet1" in name else content),
    "pdf": pdf("Danh mục"),
    "picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "nothing": b"",
    "archive": changed(same)[:4] + b"rest",
}


@pytest.mark.parametrize("kind", sorted(DANGEROUS))
@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_file_that_cannot_be_taken_is_refused_in_a_sentence(kind: str, language: str) -> None:
    with override(language), pytest.raises(FileRefused, match=r"^\w+ .+\.$"):
        rows(DANGEROUS[kind])


def test_a_cell_of_forty_thousand_letters_and_a_formula_are_named_and_do_no_harm() -> None:
    book = small()
    sheet = book.active
    assert sheet is not None
    sheet["A3"] = "=HYPERLINK(1)"
    content = changed(
        lambda name, part: (
            part.replace(b"</sheetData>", LONG + b"</sheetData>")
            if name.endswith("sheet1.xml")
            else part
        )
    )
    (long,) = rows(content)[2].cells.values()
    assert "40000" in str(long.trouble).replace(",", "")
    formula = rows(saved(book))[2].cells[1]
    assert isinstance(formula.trouble, FormulaFound)
    assert formula.value == "=HYPERLINK(1)"


LONG = b'<row r="3"><c r="A3" t="inlineStr"><is><t>' + b"x" * 40_000 + b"</t></is></c></row>"


def test_hidden_sheets_and_empty_rows_are_left_out() -> None:
    book = small()
    hidden = book.create_sheet("Hidden")
    hidden.append(("x", "y"))
    hidden.sheet_state = "hidden"
    sheet = book.active
    assert sheet is not None
    sheet["A9"] = "after a gap"
    assert [row.number for row in rows(saved(book))] == [1, 2, 9]


def test_merged_cells_stand_for_all_that_they_cover() -> None:
    book = small()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Cảng", None))
    sheet.append(("Tiêu đề", None, None))
    sheet.merge_cells("B2:B3")
    sheet.merge_cells("A4:C4")
    _head, first, second, banner = rows(saved(book))
    assert second.cells[2].text == first.cells[2].text == "Năng lượng"
    assert [row.is_banner for row in (first, second, banner)] == [False, False, True]
    assert sorted(banner.cells) == [1, 2, 3]


def test_more_rows_than_anybody_checks_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("investment.intake.workbook.MOST_ROWS", 1)
    with pytest.raises(FileRefused, match="more than 1 rows"):
        rows(saved(small()))


def test_a_size_that_the_file_tells_wrongly_hides_no_rows() -> None:
    content = changed(
        lambda name, part: part.replace(b'ref="A1:B2"', b'ref="A1:A1"'),
    )
    assert len(rows(content)[1].cells) == 2
