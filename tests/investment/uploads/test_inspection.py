"""A file is what its content says; its name is never asked."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.uploads import inspection
from investment.uploads.inspection import MOST_BYTES, inspect, refuse_size
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused
from tests.investment.uploads import samples


@pytest.mark.parametrize(
    ("content", "kind", "pages"),
    [
        (samples.pdf(), FileKind.PDF, 1),
        (samples.word("Giới thiệu"), FileKind.DOCX, None),
        (samples.workbook(), FileKind.XLSX, None),
        (samples.slides("Một", "Hai"), FileKind.PPTX, 2),
        (samples.picture("PNG"), FileKind.PNG, None),
        (samples.picture("JPEG"), FileKind.JPEG, None),
    ],
    ids=lambda value: value.name if isinstance(value, FileKind) else None,
)
def test_it_says_what_a_file_is_how_large_and_how_long(
    content: bytes, kind: FileKind, pages: int | None
) -> None:
    found = inspect(content)
    assert (found.kind, found.page_count, found.size_bytes) == (kind, pages, len(content))
    assert found.digest == sha256(content).hexdigest()


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00program",
        b"<html><script>alert(1)</script></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"code,name\nTH-001,=cmd()",
        b"GIF89a",
        b"\xd0\xcf\x11\xe0old office",
        b" %PDF-1.7 not at the beginning",
    ],
)
def test_other_kinds_are_refused_whatever_they_are_called(content: bytes) -> None:
    with pytest.raises(UploadRefused):
        inspect(content)


def test_nothing_and_too_much_are_refused_before_anything_is_read() -> None:
    refuse_size(MOST_BYTES)
    for size in (0, MOST_BYTES + 1):
        with pytest.raises(UploadRefused):
            refuse_size(size)
    with pytest.raises(UploadRefused, match="at most 25 MB"):
        inspect(b"%PDF-" + bytes(MOST_BYTES))


@given(
    st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""]),
    st.binary(max_size=300),
)
def test_noise_is_refused_and_never_an_error(beginning: bytes, noise: bytes) -> None:
    with pytest.raises(UploadRefused):
        inspect(beginning + noise)


def test_the_same_bytes_are_looked_into_once(monkeypatch: pytest.MonkeyPatch) -> None:
    content = samples.pdf("một lần")
    monkeypatch.setattr(inspection, "_lately", {})
    first = inspect(content)
    monkeypatch.setattr(inspection, "_look_into", lambda _content: pytest.fail("asked again"))
    assert inspect(content) == first


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection, "_lately", {})
    monkeypatch.setattr(inspection, "MOST_REMEMBERED", 2)
    for width in range(1, 6):
        inspect(samples.picture(size=(width, 1)))
        assert len(inspection._lately) <= 2
