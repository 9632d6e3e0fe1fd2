"""Projects: found by the criteria of the page, or one by its code."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext
from ninja import P, PathEx, Query, Router

from investment.addresses import canonical_code
from investment.api.answers import origin_of, page_of
from investment.api.parameters import LanguageQuestion, ProjectQuestion
from investment.api.problems import NothingHere
from investment.api.project_details import project_details
from investment.api.projects_in_lists import Setting, projects_in_list
from investment.api.questions import Paging, criteria_of, language_of, refuse, refuse_unknown
from investment.api.shapes.details import ProjectInFull
from investment.api.shapes.problems import Problem
from investment.api.shapes.projects import ProjectPage
from investment.dates import today
from investment.exports.notice import demonstration_notice
from investment.models import InvestmentProject
from investment.search.corrections import corrected_query
from investment.search.engine import search
from investment.search.results import Facet

router = Router(tags=["projects"])


@router.get(
    "/projects",
    response={200: ProjectPage, 422: Problem, 429: Problem},
    summary="Find projects",
    operation_id="findProjects",
)
def projects(request: HttpRequest, question: Query[ProjectQuestion]) -> dict[str, Any]:
    """The projects of the website's list with the same parameters, in the same order."""
    refuse_unknown(request.GET, ProjectQuestion)
    language, paging = language_of(request.GET), Paging.read(request.GET)
    criteria, on = criteria_of(request.GET), today()
    results = search(criteria, language=language, on=on, page_size=paging.size)
    refuse(results.rejected)
    setting = Setting(language, on, origin_of(request), criteria.currency_of_bounds)
    return {
        **page_of(request, paging, results.total),
        "results": projects_in_list([hit.pk for hit in results.hits], setting),
        "corrected_query": corrected_query(results) or None,
        "facets": {facet.parameter: _facet_values(facet) for facet in results.facets},
        "engine": results.engine,
        "notice": results.notice,
        "demonstration": demonstration_notice(language) or None,
    }


def _facet_values(facet: Facet) -> list[dict[str, Any]]:
    return [
        {
            "value": value.value,
            "label": value.label.text,
            "label_language": value.label.language,
            "count": value.count,
        }
        for value in facet.values
    ]


@router.get(
    "/projects/{code}",
    response={200: ProjectInFull, 404: Problem, 422: Problem, 429: Problem},
    summary="One project in full",
    operation_id="project",
)
def project(
    request: HttpRequest,
    code: PathEx[
        str,
        P(description="Permanent code, in any spelling: `TH-001`, `th001`.", example="TH-001"),
    ],
    question: Query[LanguageQuestion],
) -> dict[str, Any]:
    """Every public field of a project, whatever its status; the code in any spelling."""
    refuse_unknown(request.GET, LanguageQuestion)
    setting = Setting(language_of(request.GET), today(), origin_of(request))
    record = InvestmentProject.objects.public().filter(code=canonical_code(code)).first()
    if record is None:
        raise NothingHere(gettext("No public project has this code."))
    [in_list] = projects_in_list([record.pk], setting)
    return {
        **in_list,
        **project_details(record, setting),
        "demonstration": demonstration_notice(setting.language) or None,
    }
