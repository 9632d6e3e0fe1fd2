"""PDFs that show are taken; PDFs that act, hide or are broken are not."""

from __future__ import annotations

import pytest

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


def test_a_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 0)
    with pytest.raises(UploadRefused, match="1 pages"):
        pdf.page_count(samples.pdf())
