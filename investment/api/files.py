"""All projects that a question finds, as a file: for spreadsheets, maps and other catalogues."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import override
from ninja import Query, Router

from investment.api.answers import last_change, origin_of
from investment.api.parameters import FileQuestion
from investment.api.questions import criteria_of, language_of, refuse, refuse_unknown
from investment.api.shapes.problems import Problem
from investment.dates import today
from investment.exports import delimited, geojson, oc4ids, spreadsheet
from investment.exports.columns import COLUMNS
from investment.exports.extract import Extract, extract_of
from investment.models import CatalogueVersion
from investment.search.chosen import resolve

router = Router(tags=["files"])
Writing = Callable[[Extract], Iterable[bytes]]
OBJECT: Final = {"type": "object"}
BINARY: Final = {"type": "string", "format": "binary"}


def _documented(kind: str, schema: dict[str, Any], **words: str) -> dict[str, Any]:
    """What a file's route says in the OpenAPI document."""
    found = {"description": "The file", "content": {kind: {"schema": schema}}}
    return {
        "response": {422: Problem, 429: Problem},
        "openapi_extra": {"responses": {200: found}},
        **words,
    }


@router.get(
    "/projects.csv",
    **_documented(
        "text/csv", {"type": "string"}, summary="Projects as CSV", operation_id="projectsAsCsv"
    ),
)
def projects_csv(request: HttpRequest, question: Query[FileQuestion]) -> HttpResponse:
    """UTF-8 with a byte order mark, one row a project, headings in the language asked for."""
    return _file(request, delimited.write, delimited.CONTENT_TYPE, "csv")


@router.get(
    "/projects.xlsx",
    **_documented(
        spreadsheet.CONTENT_TYPE,
        BINARY,
        summary="Projects as a workbook",
        operation_id="projectsAsWorkbook",
    ),
)
def projects_xlsx(request: HttpRequest, question: Query[FileQuestion]) -> HttpResponse:
    """A cover that says what list it is, and a sheet with one row a project."""
    return _file(request, _workbook, spreadsheet.CONTENT_TYPE, "xlsx")


@router.get(
    "/projects.geojson",
    **_documented(
        geojson.CONTENT_TYPE,
        OBJECT,
        summary="Projects as GeoJSON",
        operation_id="projectsAsGeoJson",
    ),
)
def projects_geojson(request: HttpRequest, question: Query[FileQuestion]) -> HttpResponse:
    """A feature for each project, without geometry where no point was published (RFC 7946)."""
    return _file(request, geojson.write, geojson.CONTENT_TYPE, "geojson")


@router.get(
    "/oc4ids.json",
    **_documented(
        oc4ids.CONTENT_TYPE,
        OBJECT,
        summary="Projects as an OC4IDS package",
        operation_id="projectsAsOc4ids",
    ),
)
def projects_oc4ids(request: HttpRequest, question: Query[FileQuestion]) -> HttpResponse:
    """A package after OC4IDS 0.9 in one language; ids are the same in every language."""
    uri = f"{origin_of(request)}{request.get_full_path()}"
    return _file(request, partial(oc4ids.write, uri=uri), oc4ids.CONTENT_TYPE, "oc4ids.json")


def _workbook(extract: Extract) -> Iterable[bytes]:
    file = BytesIO()
    spreadsheet.write(extract, file)
    return [file.getvalue()]


def _file(request: HttpRequest, write: Writing, kind: str, ending: str) -> HttpResponse:
    """The answer, or 304 where nothing has changed since; then nothing is read or written."""
    refuse_unknown(request.GET, FileQuestion)
    language, on = language_of(request.GET), today()
    criteria = criteria_of(request.GET)
    tag = _tag(request, language)
    unchanged = get_conditional_response(
        request, etag=tag, last_modified=int(last_change().timestamp())
    )
    if unchanged is not None:
        answer: HttpResponse = unchanged
        answer.headers["ETag"] = tag
        return answer
    chosen = resolve(criteria, language=language)
    refuse(chosen.rejected)
    extract = extract_of(
        chosen, asked=criteria, language=language, on=on, origin=origin_of(request)
    )
    name = extract.file_name(ending)
    headers = {"ETag": tag, "Content-Disposition": f'attachment; filename="{name}"'}
    pieces = write(extract)
    return StreamingHttpResponse(pieces, content_type=kind, headers=headers)  # type: ignore[return-value]


def _tag(request: HttpRequest, language: str) -> str:
    """What the file would be: the state of the catalogue, the day, the address, the headings."""
    with override(language):
        headings = [(column.key, column.heading) for column in COLUMNS]
    state = (CatalogueVersion.newest(), today(), request.build_absolute_uri(), headings)
    return f'W/"{sha256(repr(state).encode()).hexdigest()[:32]}"'
