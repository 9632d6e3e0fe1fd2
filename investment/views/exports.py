"""The list of the page as a file: the same criteria, the same projects in the same order."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from django.http import FileResponse, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from investment.dates import today
from investment.exports import delimited, geojson, spreadsheet, structured
from investment.exports.extract import Extract, extract_of
from investment.search.chosen import resolve
from investment.search.criteria import Criteria

STREAMED: Final = {"csv": delimited, "json": structured, "geojson": geojson}


@require_safe
@cache_control(public=True, max_age=60)
def export(request: HttpRequest, format: str) -> HttpResponseBase:  # noqa: A002 - the name of the route
    """A list as `csv`, `xlsx`, `json` or `geojson` in the language of the address."""
    language, on = get_language() or "en", today()
    criteria = Criteria.from_query(request.GET)
    extract = extract_of(
        resolve(criteria, language=language),
        asked=criteria,
        language=language,
        on=on,
        origin=f"{request.scheme}://{request.get_host()}",
    )
    return _xlsx(extract) if format == "xlsx" else _streamed(extract, format)


def _streamed(extract: Extract, ending: str) -> StreamingHttpResponse:
    name, writer = extract.file_name(ending), STREAMED[ending]
    return StreamingHttpResponse(
        writer.write(extract),
        content_type=writer.CONTENT_TYPE,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _xlsx(extract: Extract) -> FileResponse:
    file = BytesIO()
    spreadsheet.write(extract, file)
    file.seek(0)
    return FileResponse(
        file,
        as_attachment=True,
        filename=extract.file_name("xlsx"),
        content_type=spreadsheet.CONTENT_TYPE,
    )
