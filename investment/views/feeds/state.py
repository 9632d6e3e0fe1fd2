"""When what a feed says may have changed: for its ETag and for `If-Modified-Since`."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from django.http import HttpRequest
from django.utils.http import quote_etag
from django.utils.translation import get_language

from investment.dates import moment, today
from investment.models import CatalogueVersion


def etag(request: HttpRequest, **address: Any) -> str:
    """Another one for another catalogue, question, language or day: calls end with a day."""
    parts = (
        CatalogueVersion.newest(),
        today().isoformat(),
        get_language() or "",
        request.get_full_path(),
        request.get_host(),
    )
    return quote_etag(sha256("\0".join(parts).encode()).hexdigest()[:32])


def last_modified(request: HttpRequest, **address: Any) -> datetime:
    """The last change, or the beginning of today where that is later."""
    midnight = moment(today())
    changed = CatalogueVersion.last_change()
    return max(changed, midnight) if changed else midnight
