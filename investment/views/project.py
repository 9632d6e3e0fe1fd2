"""The sheet of one project: key facts first, every figure with its source and date."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import today
from investment.models import InvestmentProject
from investment.views.comparing.asked import Asked
from investment.views.currency import Display, currency_asked
from investment.views.library import within
from investment.views.public import page_language, public_page, untranslated
from investment.views.sheets.project import ProjectSheet, build_sheet
from investment.views.sheets.reading import read_project
from investment.views.sheets.related import related_projects
from investment.views.sheets.rows import Crumb
from investment.views.structured_data.project import project_data
from investment.wording import wording


@public_page
def project(request: HttpRequest, code: str) -> HttpResponse:
    """The sheet of a public project; a tombstone keeps its address and says so."""
    try:
        record = read_project(code)
    except InvestmentProject.DoesNotExist as error:
        raise Http404(_("There is no project with the code %(code)s.") % {"code": code}) from error
    language, on = page_language(), today()
    display = Display.read(
        currency_asked(request.GET.get("currency", "")), on=on, language=language
    )
    sheet = build_sheet(record, display, on=on, language=language)
    context = {
        "sheet": sheet,
        "crumbs": _crumbs(record, sheet, language),
        "currency": display.select(request.path, []),
        "rate_note": display.note(),
        "compare_href": Asked((record.code,), display.currency).href("compare", language),
        "documents": within.of_project(record, language),
        "related": related_projects(record, on=on, language=language),
        "sector": wording(record.sector, "name", language),
        "untranslated_languages": untranslated(record, "name"),
        "structured_data": [project_data(record, sheet, language=language)],
    }
    return render(request, "investment/project.html", context)


def _crumbs(record: InvestmentProject, sheet: ProjectSheet, language: str) -> list[Crumb]:
    crumbs = [Crumb(_("Projects"), address("projects", language))]
    sector = wording(record.sector, "name", language)
    if sector and sector.language == language:
        crumbs.append(Crumb(sector.text, address("sector", language, code=record.sector.code)))
    return [*crumbs, Crumb(sheet.head.code)]
