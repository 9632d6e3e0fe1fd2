"""Sessions end: after twelve hours, without activity, with the password."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from cms.accounts.sessions import BEGAN, SEEN, end_all
from cms.models import AccountEvent, EventKind, User

pytestmark = pytest.mark.django_db
HOUR_S, MINUTE_S = 3_600, 60


@pytest.fixture
def signed_in(client: Client, person: User, sign_in: Any) -> Client:
    sign_in(client)
    return client


def earlier(client: Client, **seconds: int) -> None:
    """Set moments of the session back."""
    session = client.session
    for name, ago in seconds.items():
        session[name] = int(time.time()) - ago
    session.save()


def test_the_key_of_the_session_changes_at_the_sign_in(
    client: Client, person: User, sign_in: Any
) -> None:
    client.get("/cms/account/")
    session = client.session
    session["planted"] = True
    session.save()
    client.cookies["sessionid"] = planted = str(session.session_key)
    sign_in(client)
    assert client.session.session_key != planted
    assert not Session.objects.filter(session_key=planted).exists()


def test_it_ends_after_twelve_hours_whatever_was_done(signed_in: Client) -> None:
    earlier(signed_in, began_at=12 * HOUR_S - 5, seen_at=10)
    assert signed_in.get("/cms/").status_code == 200
    earlier(signed_in, began_at=12 * HOUR_S, seen_at=10)
    answer = signed_in.get("/cms/account/")
    assert answer.headers["Location"] == "/cms/login/?ended=age&next=/cms/account/"
    assert "_auth_user_id" not in signed_in.session


def test_it_ends_after_an_hour_without_activity_and_says_so(signed_in: Client) -> None:
    earlier(signed_in, seen_at=HOUR_S - 5)
    assert signed_in.get("/cms/").status_code == 200  # and that was activity
    assert signed_in.get("/cms/").status_code == 200
    earlier(signed_in, seen_at=HOUR_S)
    answer = signed_in.get("/cms/")
    assert answer.headers["Location"].startswith("/cms/login/?ended=idle")
    signed_in.get("/cms/language/en/")
    page = signed_in.get(answer.headers["Location"]).content.decode()
    assert "nothing was done for a while" in page
    assert AccountEvent.objects.filter(kind=EventKind.SESSION_ENDED).count() == 1


def test_what_an_open_form_asks_by_itself_is_no_activity(signed_in: Client) -> None:
    earlier(signed_in, seen_at=HOUR_S // 2)
    before = signed_in.session[SEEN]
    signed_in.post("/cms/editing-sessions/release/1/")
    assert signed_in.session[SEEN] == before
    signed_in.get("/cms/account/")
    assert signed_in.session[SEEN] > before


def test_activity_is_written_once_a_minute(
    signed_in: Client, django_assert_num_queries: Any
) -> None:
    signed_in.get("/cms/account/")
    first = signed_in.session[SEEN]
    earlier(signed_in, seen_at=MINUTE_S - 10)
    signed_in.get("/cms/account/")
    assert signed_in.session[SEEN] < first


def test_a_form_that_comes_too_late_leads_home_after_the_sign_in(signed_in: Client) -> None:
    earlier(signed_in, seen_at=2 * HOUR_S)
    answer = signed_in.post("/cms/account/", {"a": 1})
    assert answer.headers["Location"] == "/cms/login/?ended=idle&next=/cms/"


def test_a_session_from_before_begins_to_count(signed_in: Client) -> None:
    session = signed_in.session
    del session[BEGAN]
    session.save()
    assert signed_in.get("/cms/").status_code == 200
    assert BEGAN in signed_in.session


def test_all_sessions_of_a_person_end_at_once(
    signed_in: Client, person: User, administrator: User
) -> None:
    other = Client()
    other.force_login(administrator)
    end_all(person)
    assert signed_in.get("/cms/").status_code == 302
    assert other.get("/cms/").status_code == 200


def test_the_cookie_dies_with_the_browser_and_is_for_the_desk_alone(signed_in: Client) -> None:
    cookie = signed_in.cookies["sessionid"]
    assert cookie["path"] == "/cms/"
    assert cookie["httponly"]
    assert cookie["expires"] == ""
