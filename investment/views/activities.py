"""Promotion activities: the list by date, and each with the projects that were shown there."""

from __future__ import annotations

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import today
from investment.models import PromotionActivity
from investment.search.criteria import Criteria
from investment.views.currency import Display, currency_asked
from investment.views.library import within
from investment.views.listing.within import projects_within
from investment.views.public import page_language, public_page, untranslated
from investment.views.sheets.activity import build_activity, countries, kind, read_activity, when
from investment.views.sheets.rows import Crumb, RecordRow
from investment.views.structured_data.activity import activity_data
from investment.wording import wording
from investment.writing.counts import count_projects


@public_page
def activities(request: HttpRequest) -> HttpResponse:
    """Every public activity, the newest first; those without a date stand last."""
    language = page_language()
    shown = Count(
        "participations__project",
        filter=Q(participations__project__live=True),
        distinct=True,
    )
    found = PromotionActivity.objects.public().annotate(project_count=shown)
    rows = [_row(activity, language) for activity in found.order_by("-starts_on", "code")]
    return render(request, "investment/activities.html", {"rows": rows})


@public_page
def activity(request: HttpRequest, code: str) -> HttpResponse:
    """One activity with its outcome and its projects."""
    try:
        record = read_activity(code)
    except PromotionActivity.DoesNotExist as error:
        raise Http404(_("There is no activity with the code %(code)s.") % {"code": code}) from error
    language, on = page_language(), today()
    currency = currency_asked(request.GET.get("currency", ""))
    display = Display.read(currency, on=on, language=language)
    sheet = build_activity(record, language)
    criteria = Criteria(activity=(record.code,), currency=currency)
    context = {
        "sheet": sheet,
        "crumbs": [Crumb(_("Activities"), address("activities", language)), Crumb(sheet.code)],
        "projects": projects_within(criteria, display, on=on),
        "documents": within.of_activity(record, language),
        "untranslated_languages": untranslated(record, "title"),
        "structured_data": [data] if (data := activity_data(record, language=language)) else [],
    }
    return render(request, "investment/activity.html", context)


def _row(record: PromotionActivity, language: str) -> RecordRow:
    title = wording(record, "title", language)
    place = wording(record, "place_name", language)
    count = getattr(record, "project_count", 0)
    line = [
        when(record, language),
        place.text if place and place.language == language else "",
        countries(record),
        count_projects(count, language) if count else "",
    ]
    return RecordRow(
        href=address("activity", language, code=record.code),
        name=title.text if title else record.code,
        name_language=title.language if title else language,
        kind=kind(record, language),
        line=tuple(filter(None, line)),
    )
