"""Promotion activities as a calendar (RFC 5545) for the reader's own.

Only activities of which the day is known can stand in one: a month is no day, and none is made up.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import condition
from icalendar import Calendar, Event, vText

from investment.addresses import absolute, address
from investment.dates import parse_partial_date
from investment.models import PromotionActivity
from investment.views.feeds.state import etag, last_modified
from investment.views.public import page_language, public_page
from investment.wording import Wording, wording

CONTENT_TYPE: Final = "text/calendar; charset=utf-8"
MADE_BY: Final = "-//Thanh Hoa investment catalogue//Activities//EN"


@public_page
@condition(etag_func=etag, last_modified_func=last_modified)
def activities_calendar(request: HttpRequest) -> HttpResponse:
    """Every public activity whose day is known, the earliest first."""
    language = page_language()
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Promotion activities of Thanh Hoa province"))
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    dated = PromotionActivity.objects.public().exclude(starts_on="").order_by("starts_on", "code")
    for activity in dated:
        if event := _event(activity, language):
            calendar.add_component(event)
    name = f'attachment; filename="thanh-hoa-activities-{language}.ics"'
    return HttpResponse(
        calendar.to_ical(), content_type=CONTENT_TYPE, headers={"Content-Disposition": name}
    )


def _event(activity: PromotionActivity, language: str) -> Event | None:
    begins = _day(activity.starts_on)
    if begins is None:
        return None
    last = _day(activity.ends_on) or begins
    event = Event()
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
    event.add("uid", f"activity-{activity.code}@{host}")
    event.add("dtstamp", activity.updated_at)
    event.add("last-modified", activity.updated_at)
    event.add("dtstart", begins)
    event.add("dtend", last + timedelta(days=1))  # the first day after it, as the standard counts
    event.add("transp", "TRANSPARENT")  # it takes nobody's day
    title = wording(activity, "title", language) or Wording(activity.code, language)
    _add(event, "summary", title)
    if place := wording(activity, "place_name", language):
        _add(event, "location", place)
    if outcome := wording(activity, "outcome_summary", language):
        _add(event, "description", outcome)
    event.add("categories", [str(activity.get_kind_display())])
    event.add("url", absolute(address("activity", language, code=activity.code)))
    return event


def _add(event: Event, name: str, words: Wording) -> None:
    """A text with the language that it is really in."""
    text = vText(words.text)
    text.params["LANGUAGE"] = words.language
    event.add(name, text)


def _day(value: str) -> date | None:
    if not value:
        return None
    known = parse_partial_date(value)
    return known.first_day if known.day is not None else None
