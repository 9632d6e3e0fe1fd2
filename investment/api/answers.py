"""What every answer has: how long it may be kept, since when it stands, its neighbours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.http import http_date
from django.views.decorators.http import conditional_page

from investment.api.questions import Paging
from investment.dates import moment, today
from investment.models import CatalogueVersion

SECONDS_KEPT = 60
View = Callable[..., HttpResponse]


def kept(view: View) -> View:
    """Let anybody keep an answer for a minute, and ask again by its ETag."""

    @wraps(view)
    def answer(*args: Any, **kwargs: Any) -> HttpResponse:
        response = view(*args, **kwargs)
        patch_cache_control(response, public=True, max_age=SECONDS_KEPT)
        return response

    conditional: View = conditional_page(answer)
    return conditional


def dated(view: View) -> View:
    """Say since when an answer stands, for those who ask again by date."""

    @wraps(view)
    def answer(*args: Any, **kwargs: Any) -> HttpResponse:
        response = view(*args, **kwargs)
        if response.status_code == HTTPStatus.OK:
            response.headers["Last-Modified"] = http_date(last_change().timestamp())
        return response

    return answer


def last_change() -> datetime:
    """When what is public changed last; at the latest today at midnight.

    A call list may have ended and a review fallen due at midnight without a change of any record.
    """
    midnight = moment(today())
    changed = CatalogueVersion.last_change()
    return midnight if changed is None else max(midnight, changed)


def origin_of(request: HttpRequest) -> str:
    """Scheme and host of the address, without a slash at the end."""
    return f"{request.scheme}://{request.get_host()}"


def page_of(request: HttpRequest, paging: Paging, count: int) -> dict[str, Any]:
    """Count and the addresses of the neighbouring pages, filters kept."""
    last = max(1, -(-count // paging.size))
    return {
        "count": count,
        "next": _at_page(request, paging.page + 1) if paging.page < last else None,
        "previous": _at_page(request, paging.page - 1) if paging.page > 1 else None,
    }


def _at_page(request: HttpRequest, page: int) -> str:
    query = request.GET.copy()
    query["page"] = str(page)
    return f"{origin_of(request)}{request.path}?{query.urlencode()}"
