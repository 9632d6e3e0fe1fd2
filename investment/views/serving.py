"""Handing out a private file: whole or in part, and not again to who has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import IO, Final

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header, http_date

LONGEST_NAME: Final = 120  # letters
_RANGE: Final = re.compile(r"bytes=(?P<first>[0-9]{0,18})-(?P<last>[0-9]{0,18})")


@dataclass(frozen=True, slots=True)
class Stored:
    """A file as it is handed out. `digest` is of its bytes, `name` what a browser saves it as."""

    open: Callable[[], IO[bytes]]
    size_bytes: int
    content_type: str
    digest: str
    name: str
    language: str
    changed_at: datetime
    is_shown: bool


def serve(request: HttpRequest, file: Stored) -> HttpResponseBase:
    """The file, or the one part of it that was asked for.

    A 304 for who has it already comes from the middleware, which reads the ETag set here.

    Raises:
        FileNotFoundError: it is not in the storage.
    """
    part = _part(request, file)
    response: HttpResponseBase
    if part is None:
        response = FileResponse(file.open(), content_type=file.content_type)
        response.headers["Content-Length"] = str(file.size_bytes)
    elif part:
        response = _partial(file, part)
    else:
        response = HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        response.headers["Content-Range"] = f"bytes */{file.size_bytes}"
        return response
    disposition = content_disposition_header(not file.is_shown, _safe(file.name))
    headers = {
        "Content-Disposition": disposition or "inline",
        "ETag": _etag(file),
        "Last-Modified": http_date(file.changed_at.timestamp()),
        "Accept-Ranges": "bytes",
        "Content-Language": file.language,
        "X-Content-Type-Options": "nosniff",
    }
    for name, value in headers.items():
        response.headers[name] = value
    return response


def _etag(file: Stored) -> str:
    return f'"{file.digest}"'


def _part(request: HttpRequest, file: Stored) -> range | None:
    """The bytes that were asked for; None for all of them, an empty range for none that exist."""
    match = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    if match is None or not any(match.groups()) or request.method != "GET":
        return None  # several parts, or none: the whole file answers any question
    if request.headers.get("If-Range", _etag(file)) != _etag(file):
        return None
    size = file.size_bytes
    if not match["first"]:
        return range(max(0, size - int(match["last"])), size)
    first = int(match["first"])
    last = min(int(match["last"] or size - 1), size - 1)
    if match["last"] and int(match["last"]) < first:
        return None  # no range at all (RFC 9110, 14.1.1)
    return range(first, last + 1)


def _partial(file: Stored, part: range) -> HttpResponse:
    with file.open() as stored:
        stored.seek(part.start)
        content = stored.read(len(part))
    response = HttpResponse(
        content, status=HTTPStatus.PARTIAL_CONTENT, content_type=file.content_type
    )
    response.headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{file.size_bytes}"
    return response


def _safe(name: str) -> str:
    """A name that every system can save: no separators, nothing invisible, not too long."""
    text = unicodedata.normalize("NFC", name)
    stem, _dot, ending = text.rpartition(".")
    kept = "".join(" " if letter in '\\/:*?"<>|' else letter for letter in stem)
    kept = " ".join("".join(filter(str.isprintable, kept)).split())
    return f"{kept[:LONGEST_NAME].strip(' .')}.{ending}"
