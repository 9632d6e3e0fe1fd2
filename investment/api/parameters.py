"""What a program may ask, as the OpenAPI document says it.

`Criteria`, `Paging` and `language_of` read the values, as for the page; here stands what they take.
"""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from ninja import Field, Schema
from pydantic import create_model

from investment.search.parameter import Kind, Parameter
from investment.search.parameters import PAGE, PARAMETERS
from investment.search.reading import LARGEST, LAST_PAGE

DEFAULT_LANGUAGE: Final = "en"
PAGE_SIZE, LARGEST_PAGE = 20, 100
LANGUAGES: Final = [code for code, _label in settings.LANGUAGES]
OF_KIND: Final[dict[Kind, dict[str, Any]]] = {
    Kind.BOUND: {"type": "number", "minimum": 0, "maximum": int(LARGEST)},
    Kind.PAGE: {"type": "integer", "minimum": 1, "maximum": LAST_PAGE},
}


def one(description: str, example: object, **schema: Any) -> Any:
    """A parameter that may stand once; empty is as good as absent."""

    if "enum" in schema:
        schema["enum"] = [*schema["enum"], ""]  # a field that is left empty is as good as none

    def describe(found: dict[str, Any]) -> None:
        found.pop("default")
        found.pop("title", None)
        found.update(schema, examples=[example])

    return Field("", description=description, json_schema_extra=describe)


def several(description: str, example: list[str], **items: Any) -> Any:
    """A parameter that may be repeated; a record with any of the values is found."""

    def describe(found: dict[str, Any]) -> None:
        found.pop("title", None)
        found.update(items={"type": "string", **items}, examples=[example])

    return Field(default_factory=list, description=description, json_schema_extra=describe)


def described(parameter: Parameter) -> Any:
    """A parameter of the website's list as one of the API."""
    schema = dict(OF_KIND.get(parameter.kind, {}))
    if parameter.values:
        schema["enum"] = list(parameter.values)
    if parameter.is_repeated:
        return several(parameter.about, parameter.example, **schema)
    if parameter.default is not None:
        schema["default"] = parameter.default
    return one(parameter.about, parameter.example, **schema)


class LanguageQuestion(Schema):
    """In which language."""

    lang: str = one(
        "Language of texts, labels and refusals (BCP 47). What has no text in it comes in another, "
        "and says so.",
        "ko",
        enum=LANGUAGES,
        default=DEFAULT_LANGUAGE,
    )


class ListQuestion(LanguageQuestion):
    """Which page of a list."""

    page: str = described(PAGE)
    page_size: str = one(
        "Records on a page.",
        PAGE_SIZE,
        type="integer",
        minimum=1,
        maximum=LARGEST_PAGE,
        default=PAGE_SIZE,
    )


_FIELDS: Final[dict[str, Any]] = {
    parameter.name: (list[str] if parameter.is_repeated else str, described(parameter))
    for parameter in PARAMETERS
    if parameter is not PAGE  # a file has all of them
}
_Listed: Any = create_model("_Listed", __base__=LanguageQuestion, **_FIELDS)


class FileQuestion(_Listed):
    """Which projects: the parameters of the website's list."""


class ProjectQuestion(ListQuestion, FileQuestion):
    """Which projects, and which page of them."""
