"""How many requests one address of the network may make in a minute.

Counted by fixed windows; the fields are those of the IETF draft
"RateLimit header fields for HTTP" with the problem details of RFC 9457 beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.http import HttpRequest

from investment.limits import client_of, count

WINDOW_S: Final = 60
FILE_COST: Final = 10
"""A file of all projects weighs as much as so many pages."""
FILE_ENDINGS: Final = (".csv", ".xlsx", ".geojson", "oc4ids.json")


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left to one client in the running minute."""

    quota: int
    left: int
    seconds: int

    @property
    def is_spent(self) -> bool:
        """Whether this request is one too many."""
        return self.left < 0

    def headers(self) -> dict[str, str]:
        """The fields of an answer, with when to come again if it is refused."""
        fields = {
            "RateLimit-Policy": f'"default";q={self.quota};w={WINDOW_S}',
            "RateLimit": f'"default";r={max(0, self.left)};t={self.seconds}',
        }
        return {**fields, "Retry-After": str(self.seconds)} if self.is_spent else fields


def spend(request: HttpRequest) -> Allowance | None:
    """Count a request; None where the setting asks for no limit."""
    quota = settings.API_REQUESTS_A_MINUTE
    if not quota:
        return None
    cost = FILE_COST if request.path.endswith(FILE_ENDINGS) else 1
    spent, seconds = count("api", client_of(request), window_s=WINDOW_S, cost=cost)
    return Allowance(quota, quota - spent, seconds)
