"""What every answer has: the host it speaks of, pages with the way to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from investment.api.questions import Paging

SECONDS_KEPT = 60


def kept(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let anybody keep an answer for a minute, and ask again by its ETag."""
    cached: Callable[..., HttpResponse] = cache_control(public=True, max_age=SECONDS_KEPT)(view)
    return conditional_page(cached)


def origin_of(request: HttpRequest) -> str:
    """Scheme and host of the address, without a slash at the end."""
    return f"{request.scheme}://{request.get_host()}"


def page_of(request: HttpRequest, paging: Paging, count: int) -> dict[str, Any]:
    """Count and the addresses of the neighbouring pages, filters kept."""
    last = max(1, -(-count // paging.size))
    return {
        "count": count,
        "next": _at_page(request, paging.page + 1) if paging.page < last else None,
        "previous": _at_page(request, min(paging.page - 1, last)) if paging.page > 1 else None,
    }


def _at_page(request: HttpRequest, page: int) -> str:
    query = request.GET.copy()
    query["page"] = str(page)
    return f"{origin_of(request)}{request.path}?{query.urlencode()}"
