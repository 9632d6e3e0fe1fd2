"""Activities in the reader's own calendar."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from icalendar import Calendar, Event

from tests.factories import PromotionActivityFactory

pytestmark = pytest.mark.django_db


def events(client: Client, address: str) -> list[Event]:
    response = client.get(address)
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(response.content)
    assert (str(calendar["version"]), bool(calendar["prodid"])) == ("2.0", True)
    return list(calendar.walk("VEVENT"))


def test_an_activity_of_one_day_takes_that_day(client: Client) -> None:
    PromotionActivityFactory(code="A-01", title_en="A; fair, with\nsigns", live=True)
    (event,) = events(client, "/en/activities/calendar.ics")
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2022, 6, 5), date(2022, 6, 6))
    assert str(event["summary"]) == "A; fair, with\nsigns"
    assert event["summary"].params["LANGUAGE"] == "en"
    assert str(event["url"]) == "http://127.0.0.1:8000/en/activities/A-01/"


def test_the_last_day_is_part_of_it(client: Client) -> None:
    PromotionActivityFactory(ends_on="2022-06-07", live=True)
    (event,) = events(client, "/vi/hoat-dong/calendar.ics")
    assert event["dtend"].dt == date(2022, 6, 8)


def test_the_same_activity_is_the_same_event_in_every_language(client: Client) -> None:
    PromotionActivityFactory(code="A-01", title_ko="", live=True)
    (english,) = events(client, "/en/activities/calendar.ics")
    (korean,) = events(client, "/ko/activities/calendar.ics")
    assert english["uid"] == korean["uid"]
    assert korean["summary"].params["LANGUAGE"] == "vi"


def test_what_has_no_day_or_is_not_public_stands_in_no_calendar(client: Client) -> None:
    PromotionActivityFactory(starts_on="2022-06", live=True)
    PromotionActivityFactory(starts_on="", live=True)
    PromotionActivityFactory()
    assert events(client, "/en/activities/calendar.ics") == []


def test_lines_are_no_longer_than_the_standard_allows(client: Client) -> None:
    PromotionActivityFactory(title_ko="타인호아성 투자유치 콘퍼런스 " * 10, live=True)
    lines = client.get("/ko/activities/calendar.ics").content.split(b"\r\n")
    assert max(map(len, lines)) <= 75


def test_a_reader_that_has_the_calendar_is_sent_nothing(client: Client) -> None:
    first = client.get("/en/activities/calendar.ics")
    seen = {"If-None-Match": first["ETag"]}
    assert client.get("/en/activities/calendar.ics", headers=seen).status_code == 304
