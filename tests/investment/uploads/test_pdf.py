"""PDFs that show are taken; PDFs that act, hide or are broken are not."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, NameObject, NullObject

from investment.uploads import pdf
from investment.uploads.refusals import UploadRefused
from tests.investment.uploads import samples


def test_a_plain_pdf_is_taken_with_its_pages() -> None:
    assert pdf.page_count(samples.pdf("Quy định về bảo vệ bí mật nhà nước")) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (samples.pdf_with("script"), "script"),
        (samples.pdf_with("file"), "another file"),
        (samples.pdf_with("password"), "password"),
        (samples.pdf()[:200], "damaged"),
        (b"%PDF-1.7\nnothing", "damaged"),
    ],
    ids=["script", "file inside", "password", "cut off", "empty"],
)
def test_what_a_reader_could_not_trust_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(UploadRefused, match=reason):
        pdf.page_count(content)


def test_a_launch_command_in_the_open_is_seen_too() -> None:
    hidden = samples.pdf() + b"\n% /Launch"
    with pytest.raises(UploadRefused, match="start a program"):
        pdf.page_count(hidden)


def test_a_name_written_with_numbers_is_still_read() -> None:
    """`/J#61vaScript` is `/JavaScript` to every reader of PDFs."""
    spelt = samples.pdf_with("script").replace(b"/JavaScript", b"/J#61vaScript")
    assert b"/JavaScript" not in spelt
    with pytest.raises(UploadRefused, match="script"):
        pdf.page_count(spelt)


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_a_marked_text_is_refused(mark: str) -> None:
    with pytest.raises(UploadRefused, match=mark):
        pdf.page_count(samples.pdf("BÁO CÁO", mark, "Về việc đầu tư"))


@pytest.mark.parametrize("key", ["/Contents", "/V"])
def test_a_mark_in_a_note_or_a_field_on_the_page_is_refused(key: str) -> None:
    with pytest.raises(UploadRefused, match="TỐI MẬT"):
        pdf.page_count(samples.pdf_with_note(key, "TỐI MẬT"))
    assert pdf.page_count(samples.pdf_with_note(key, "Mật độ xây dựng")) == 1


def test_a_note_that_was_taken_off_is_nothing() -> None:
    writer = PdfWriter()
    page = writer.add_blank_page(100, 100)
    page[NameObject("/Annots")] = ArrayObject([NullObject()])
    file = BytesIO()
    writer.write(file)
    assert pdf.page_count(file.getvalue()) == 1


def test_headings_that_only_hold_the_word_are_taken() -> None:
    lines = ("BẢO MẬT THÔNG TIN", "MẬT", "ĐỘ XÂY DỰNG", "Mật ong rừng")
    assert pdf.page_count(samples.pdf(*lines)) == 1


def test_a_scan_has_no_text_and_is_taken() -> None:
    scan = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(scan, "PDF")
    assert pdf.page_count(scan.getvalue()) == 1


def test_more_drawing_than_can_be_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_DRAWN_BYTES", 10)
    with pytest.raises(UploadRefused, match="too large"):
        pdf.page_count(samples.pdf("Báo cáo"))


def test_a_stream_that_unpacks_to_more_than_the_reader_takes_is_refused() -> None:
    with pytest.raises(UploadRefused, match="too large"):
        pdf.page_count(samples.pdf_with("bomb"))


def test_a_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 0)
    with pytest.raises(UploadRefused, match="1 pages"):
        pdf.page_count(samples.pdf())
