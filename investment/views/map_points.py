"""The points of the map as data for its script: the same question, the same order as the list."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.addresses import address
from investment.choices import CallStatus, LocationPrecision
from investment.dates import today
from investment.models import InvestmentProject
from investment.search.chosen import first_wording
from investment.search.criteria import Criteria
from investment.search.tiers import LANGUAGES
from investment.search.values import CALL_ENDED
from investment.views.listing.map import Point, points
from investment.views.public import page_language, public_page
from investment.views.standing import status


@public_page
def map_points(request: HttpRequest) -> JsonResponse:
    """Projects with a point, and the words that the map says of them in the reader's language."""
    language, on = page_language(), today()
    criteria = Criteria.from_query(request.GET)
    found = points(criteria, language=language, on=on)
    pks = [point.pk for point in found.points]
    projects = InvestmentProject.objects.public().filter(pk__in=pks).order_by()
    ended = set(projects.call_ended(on).values_list("pk", flat=True))
    names = [f"name_{code}" for code in LANGUAGES]
    rows = {row["pk"]: row for row in projects.values("pk", "code", "call_status", *names)}
    return JsonResponse(
        {
            "projects": [
                _project(point, row, point.pk in ended, language)
                for point in found.points
                if (row := rows.get(point.pk))
            ],
            "page": address("project", language, code="CODE", query=_currency(criteria)),
            "words": words(),
        }
    )


def words() -> dict[str, Any]:
    """What the map says, in the active language; {count} is written in by the script."""
    precision = _("Precision of the location: %(precision)s")
    return {
        "status": {
            **{str(value): status(value, is_call_ended=False).label for value in CallStatus},
            CALL_ENDED: status(CALL_ENDED, is_call_ended=True).label,
        },
        "precision": {
            str(value): precision % {"precision": value.label} for value in LocationPrecision
        },
        "together": _("%(count)s projects near one another") % {"count": "{count}"},
        "here": _("%(count)s projects at this point") % {"count": "{count}"},
        "zoom_in": _("Zoom in"),
        "zoom_out": _("Zoom out"),
        "close": pgettext("button", "Close"),
        "language": {
            "vi": _("shown in Vietnamese"),
            "en": _("shown in English"),
            "ko": _("shown in Korean"),
        },
    }


def _project(point: Point, row: dict[str, Any], is_ended: bool, language: str) -> dict[str, Any]:
    texts = {code: row[f"name_{code}"] for code in LANGUAGES}
    name = first_wording(texts, language)
    project: dict[str, Any] = {
        "code": row["code"],
        "name": name.text if name else row["code"],
        "status": CALL_ENDED if is_ended else row["call_status"],
        "precision": point.precision,
        "at": [point.latitude, point.longitude],
    }
    if name and name.language != language:
        project["language"] = name.language
    return project


def _currency(criteria: Criteria) -> str:
    return f"currency={criteria.currency}" if criteria.currency else ""
