"""What the API says when it cannot answer: problem details of RFC 9457, naming the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse

CONTENT_TYPE: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One parameter that was refused, and why, as a sentence."""

    field: str
    value: str
    detail: str


class QueryRefused(Exception):
    """Something in the query is unknown or broken; nothing is guessed (design §6)."""

    def __init__(self, flaws: Sequence[Flaw]) -> None:
        super().__init__(", ".join(flaw.field for flaw in flaws))
        self.flaws = flaws


class NothingHere(Exception):
    """No public record has this code; the message is a sentence."""


def problem(
    request: HttpRequest, status: HTTPStatus, detail: str, flaws: Sequence[Flaw] = ()
) -> HttpResponse:
    """The answer with its status, a sentence, and the fields that it is about."""
    body: dict[str, object] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "instance": request.path,
    }
    if flaws:
        body["errors"] = [
            {"field": flaw.field, "value": flaw.value, "detail": flaw.detail} for flaw in flaws
        ]
    return JsonResponse(
        body,
        status=status.value,
        content_type=CONTENT_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )
