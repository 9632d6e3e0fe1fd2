"""Which answers travel compressed: words do, files that are packed already do not."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

WORDS: Final = ("text/", "application/json", "application/xml", "application/geo+json")
WORDS_IN: Final = ("+json", "+xml", "javascript")


class CompressionMiddleware(GZipMiddleware):
    """gzip for words alone.

    A PDF or workbook would not become smaller, would lose its length and its strong ETag, and a
    part of it could not be asked for any more.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if not kind.startswith(WORDS) and not kind.endswith(WORDS_IN):
            return response
        return super().process_response(request, response)
