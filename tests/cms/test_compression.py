"""Words travel compressed, files that are packed already as they are."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from cms.compression import CompressionMiddleware


@pytest.mark.parametrize(
    ("content_type", "is_packed"),
    [
        ("text/html; charset=utf-8", True),
        ("text/csv", True),
        ("application/json", True),
        ("application/atom+xml", True),
        ("application/geo+json", True),
        ("image/svg+xml", True),
        ("application/pdf", False),
        ("image/png", False),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", False),
    ],
)
def test_only_words_are_packed(content_type: str, is_packed: bool) -> None:
    request = RequestFactory().get("/", headers={"accept-encoding": "gzip"})
    answer = HttpResponse(b"word " * 200, content_type=content_type, headers={"ETag": '"x"'})
    found = CompressionMiddleware(lambda _request: answer)(request)
    assert ("Content-Encoding" in found.headers) == is_packed
    assert found.headers["ETag"] == ('W/"x"' if is_packed else '"x"')
