"""The OpenAPI document: how the API refuses and what headers it sends, beside what ninja writes."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.renderers import JSONRenderer

from investment.api.problems import CONTENT_TYPE

LIMITED: Final = {
    "RateLimit": "What is left: `r` requests, and the minute ends in `t` seconds.",
    "RateLimit-Policy": "`q` requests in `w` seconds; a file counts as ten.",
}
DATED: Final = {
    "ETag": "What the answer is; send it back as `If-None-Match`.",
    "Last-Modified": "Since when it stands; send it back as `If-Modified-Since`.",
    "Cache-Control": "How long it may be kept.",
}
HEADERS: Final = {
    HTTPStatus.OK: LIMITED | DATED,
    HTTPStatus.TOO_MANY_REQUESTS: LIMITED | {"Retry-After": "Seconds until the next minute."},
}
PHRASES: Final = {
    HTTPStatus.OK: "Found",
    HTTPStatus.NOT_FOUND: "No public record has this code",
    HTTPStatus.UNPROCESSABLE_ENTITY: "A parameter is unknown or broken; `errors` names it",
    HTTPStatus.TOO_MANY_REQUESTS: "Too many requests; `Retry-After` says when to ask again",
}


class Renderer(JSONRenderer):
    """JSON with the letters of all languages as they are, a third shorter in Korean."""

    json_dumps_params: Mapping[str, Any] = {"ensure_ascii": False}


class CatalogueAPI(NinjaAPI):
    """An API whose document also says how it refuses, and what headers it sends."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._written: dict[str | None, OpenAPISchema] = {}

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """The OpenAPI document of version 3.1, written once in a process."""
        if path_prefix not in self._written:
            document = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
            for path in document["paths"].values():
                for operation in path.values():
                    _complete(operation)
            self._written[path_prefix] = document
        return self._written[path_prefix]


def _complete(operation: dict[str, Any]) -> None:
    """Problems under their own media type, and the headers of each answer.

    Examples of parameters stand in their schemas: beside them OpenAPI wants names, and the page
    would ask for all of them at once.
    """
    for parameter in operation["parameters"]:
        parameter.pop("examples", None)
    for status, response in operation["responses"].items():
        known = HTTPStatus(int(status))
        response["description"] = PHRASES[known]
        if known >= HTTPStatus.BAD_REQUEST:
            response["content"] = {CONTENT_TYPE: response["content"].pop("application/json")}
        response["headers"] = {
            name: {"description": words, "schema": {"type": "string"}}
            for name, words in HEADERS.get(known, LIMITED).items()
        }
