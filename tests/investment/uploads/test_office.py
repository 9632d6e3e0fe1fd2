"""Office files without macros, programs, foreign parts and bombs are taken."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from investment.uploads import office
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused
from tests.investment.uploads import samples

LINKED = "word/_rels/document.xml.rels"


def test_a_chart_may_bring_its_data_along() -> None:
    parts = {"word/embeddings/Microsoft_Excel_Sheet.xlsx": samples.workbook()}
    assert office.examine(samples.word("Biểu đồ", parts=parts)) == (FileKind.DOCX, None)


def test_a_link_to_a_page_may_stand_in_it() -> None:
    parts = {LINKED: samples.links("hyperlink", "https://thanhhoa.gov.vn")}
    assert office.examine(samples.word("Xem trang", parts=parts))[0] is FileKind.DOCX


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (samples.package(samples.DOCX.replace("document.main", "document.macroEnabled.main")), "macros"),
        (samples.word("x", parts={"word/vbaProject.bin": b"macro"}), "macros"),
        (samples.word("x", parts={"word/activeX/activeX1.xml": "<a/>"}), "macros"),
        (samples.word("x", parts={"word/embeddings/oleObject1.bin": b"x"}), "macros"),
        (samples.word("x", parts={"word/embeddings/inside.pdf": samples.pdf()}), "another file"),
        (samples.word("x", parts={LINKED: samples.links("attachedTemplate", "https://a.example")}),
         "from elsewhere"),
        (samples.word("x", parts={LINKED: samples.links("image", "https://a.example/i.png")}),
         "from elsewhere"),
        (samples.package("text/plain"), "no Word"),
        (samples.word("x", parts={"word/header.xml": "<!DOCTYPE a []><a/>"}), "damaged"),
        (samples.word("x", parts={"word/header.xml": "<a>"}), "damaged"),
        (samples.word("x")[:60], "damaged"),
    ],
    ids=["macro type", "macro", "activex", "ole", "file inside", "template", "picture from outside",
         "other archive", "entities", "broken xml", "cut off"],
)  # fmt: skip
def test_what_does_more_than_show_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(UploadRefused, match=reason):
        office.examine(content)


def test_macros_are_found_in_a_file_inside_the_file() -> None:
    inside = samples.package(parts={"xl/vbaProject.bin": b"macro"})
    with pytest.raises(UploadRefused, match="macros"):
        office.examine(samples.word("x", parts={"word/embeddings/data.xlsx": inside}))


def test_an_archive_without_a_list_of_its_parts_is_refused() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(UploadRefused, match="no Word"):
        office.examine(file.getvalue())


def test_a_bomb_is_refused_unread() -> None:
    bomb = samples.word("x", parts={"word/media/image.bmp": bytes(40_000_000)})
    assert len(bomb) < 100_000
    with pytest.raises(UploadRefused, match="too large"):
        office.examine(bomb)


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MOST_PARTS", 1)
    with pytest.raises(UploadRefused, match="too large"):
        office.examine(samples.word("x"))


def test_two_parts_of_one_name_are_refused() -> None:
    """One reader would check the first, another show the second."""
    file = BytesIO(samples.word("x"))
    with ZipFile(file, "a", ZIP_DEFLATED) as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(UploadRefused, match="no Word"):
        office.examine(file.getvalue())


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("made", [samples.word, samples.workbook, samples.slides])
def test_a_mark_in_a_paragraph_cell_or_slide_is_refused(made: object, mark: str) -> None:
    with pytest.raises(UploadRefused, match=mark):
        office.examine(made("Báo cáo", mark))  # type: ignore[operator]
    assert made("Báo cáo", f"Quy định về {mark}")  # type: ignore[operator]
    office.examine(made("Báo cáo", f"Quy định về {mark}"))  # type: ignore[operator]


def test_a_mark_in_the_header_of_a_sheet_is_refused() -> None:
    header = '<worksheet><oddHeader>&amp;C&amp;"Arial"&amp;14TUYỆT MẬT</oddHeader></worksheet>'
    parts = {"xl/worksheets/sheet1.xml": header}
    main = samples.DOCX.replace("wordprocessingml.document", "spreadsheetml.sheet")
    with pytest.raises(UploadRefused, match="TUYỆT MẬT"):
        office.examine(samples.package(main, parts))


@pytest.mark.parametrize("part", ["header1", "footer2", "footnotes", "comments"])
def test_a_mark_in_another_part_of_a_word_file_is_refused(part: str) -> None:
    parts = {f"word/{part}.xml": '<w:hdr xmlns:w="w"><w:p><w:t>TỐI MẬT</w:t></w:p></w:hdr>'}
    with pytest.raises(UploadRefused, match="TỐI MẬT"):
        office.examine(samples.word("Báo cáo", parts=parts))


def test_a_mark_in_a_workbook_inside_the_file_is_refused() -> None:
    parts = {"word/embeddings/data.xlsx": samples.workbook("Vốn", "Độ mật: Mật")}
    with pytest.raises(UploadRefused, match="“MẬT”"):
        office.examine(samples.word("Báo cáo", parts=parts))


def test_a_part_too_large_to_be_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MOST_XML_BYTES", 100)
    with pytest.raises(UploadRefused, match="too large"):
        office.examine(samples.word("Báo cáo" * 100))
