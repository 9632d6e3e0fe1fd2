"""A private file is handed out whole, in part, or not again to who has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from django.http import HttpResponseBase
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from investment.views.serving import Stored, serve

CONTENT = bytes(range(100))
FILE = Stored(
    open=lambda: BytesIO(CONTENT),
    size_bytes=len(CONTENT),
    content_type="application/pdf",
    digest="d" * 64,
    name="D-001 타인호아성 안내 (ko).pdf",
    language="ko",
    changed_at=datetime(2026, 11, 1, tzinfo=UTC),
    is_shown=True,
)


def answer(file: Stored = FILE, **headers: str) -> HttpResponseBase:
    return serve(RequestFactory().get("/", headers=headers), file)


def body(response: HttpResponseBase) -> bytes:
    return b"".join(response)  # type: ignore[arg-type]


def test_the_whole_file_says_what_it_is() -> None:
    response = answer()
    assert (response.status_code, body(response)) == (200, CONTENT)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Length"] == "100"
    assert response.headers["ETag"] == f'"{"d" * 64}"'
    assert response.headers["Last-Modified"] == "Sun, 01 Nov 2026 00:00:00 GMT"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Language"] == "ko"


def test_its_name_holds_the_letters_of_its_language() -> None:
    disposition = answer().headers["Content-Disposition"]
    assert disposition.startswith("inline; filename*=utf-8''D-001%20%ED%83%80")


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("a/b\\c:d.pdf", "a b c d.pdf"),
        ('D "quoted" <x>|?*.pdf', "D quoted x.pdf"),
        ("line\nbreak\x00.pdf", "linebreak.pdf"),
        ("..pdf", ".pdf"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
    ],
)
def test_a_name_that_no_system_can_save_is_made_safe(name: str, saved: str) -> None:
    disposition = answer(replace(FILE, name=name, is_shown=False)).headers["Content-Disposition"]
    assert disposition == f'attachment; filename="{saved}"'


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-0", (0, 0)),
        ("bytes=10-19", (10, 19)),
        ("bytes=90-", (90, 99)),
        ("bytes=90-500", (90, 99)),
        ("bytes=-5", (95, 99)),
        ("bytes=-500", (0, 99)),
    ],
)
def test_one_part_is_handed_out(asked: str, part: tuple[int, int]) -> None:
    response = answer(range=asked)
    first, last = part
    assert (response.status_code, body(response)) == (206, CONTENT[first : last + 1])
    assert response.headers["Content-Range"] == f"bytes {first}-{last}/100"


@pytest.mark.parametrize("asked", ["bytes=100-", "bytes=500-600", "bytes=-0"])
def test_a_part_that_is_not_there_is_refused(asked: str) -> None:
    response = answer(range=asked)
    assert response.status_code == 416
    assert response.headers["Content-Range"] == "bytes */100"


@given(st.text(alphabet="bytes=-, 0123456789", max_size=20))
def test_whatever_is_asked_for_is_answered(asked: str) -> None:
    response = answer(range=asked)
    assert response.status_code in (200, 206, 416)
    assert response.status_code != 200 or body(response) == CONTENT


def test_a_part_of_an_older_file_is_answered_by_the_whole_new_one() -> None:
    assert answer(range="bytes=0-9", **{"if-range": '"older"'}).status_code == 200
    assert answer(range="bytes=0-9", **{"if-range": f'"{"d" * 64}"'}).status_code == 206
