"""Addresses of Wagtail's own that show records of every agency, and ask nobody for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from investment.permissions.reach import reach

OF_EVERY_AGENCY: Final = frozenset(
    {"wagtailadmin_reports:site_history", "wagtailadmin_reports:site_history_results"}
)
"""The history of everything: Wagtail narrows it by kinds of records, not by records."""


class EditorsAddressesMiddleware:
    """Refuses those addresses to whoever sees the records of one agency alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> None:
        """Let pass, or refuse.

        Raises:
            PermissionDenied: the address shows more than the person may see.
        """
        match = request.resolver_match
        if match is None or match.view_name not in OF_EVERY_AGENCY:
            return
        if request.user.is_authenticated and not sees_every_agency(request.user):
            raise PermissionDenied


def sees_every_agency(person: Any) -> bool:
    """Whether somebody may read projects whichever agency owns them."""
    return reach(person, ["investment.view_investmentproject"]).is_everything
