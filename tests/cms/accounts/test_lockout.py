"""Guessing is stopped from one place and from many; nobody is locked out at the own desk."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt, AccessLog
from django.test import Client
from django.utils import timezone

from cms.accounts.lockout import FROM_ANYWHERE, forget_attempts
from cms.accounts.network import address_of, digest, name_digest
from cms.models import AccountEvent, EventKind, User

pytestmark = pytest.mark.django_db
WRONG = "guessed and wrong"
ELSEWHERE = "198.51.100.9"


@pytest.fixture
def guess(client: Client, sign_in: Any) -> Any:
    """Wrong passwords, as many as asked for; the last answer."""

    def post(times: int, **values: Any) -> Any:
        answers = [sign_in(client, password=WRONG, **values) for _time in range(times)]
        return answers[-1]

    return post


def failures_from_everywhere(name: str, count: int = FROM_ANYWHERE) -> None:
    AccountEvent.objects.bulk_create(
        AccountEvent(kind=EventKind.FAILED, at=timezone.now(), name_digest=name_digest(name))
        for _one in range(count)
    )


def test_five_wrong_passwords_lock_the_name_for_that_network(
    client: Client, person: User, guess: Any, sign_in: Any
) -> None:
    assert guess(4).status_code == 200
    locked = guess(1)
    assert locked.status_code == 429
    assert 0 < int(locked.headers["Retry-After"]) <= 15 * 60
    assert sign_in(client).status_code == 429  # the right one does not open it now
    assert sign_in(client, address=ELSEWHERE).status_code == 302  # the person is not locked out


def test_the_right_password_forgets_the_wrong_ones(
    client: Client, person: User, guess: Any, sign_in: Any
) -> None:
    guess(4)
    assert sign_in(client).status_code == 302
    assert not AccessAttempt.objects.exists()


def test_a_lock_ends_by_itself_and_trying_on_does_not_prolong_it(
    client: Client, person: User, guess: Any, sign_in: Any
) -> None:
    guess(5)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=14))
    assert sign_in(client).status_code == 429
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=15, seconds=1))
    assert sign_in(client).status_code == 302


def test_the_answer_does_not_tell_whether_the_name_exists(person: User, sign_in: Any) -> None:
    """Neither before the lock nor behind it: word for word the same."""
    pages = []
    for name in ("kim@example.vn", "nobody@example.vn"):
        client = Client()
        client.cookies["csrftoken"] = "a" * 32
        answers = [sign_in(client, name=name, password=WRONG) for _time in range(6)]
        texts = [answer.content.decode().replace(name, "NAME") for answer in answers]
        pages.append(([answer.status_code for answer in answers], *map(without_tokens, texts)))
    assert pages[0] == pages[1]


def without_tokens(text: str) -> str:
    lines = [line for line in text.splitlines() if "csrf" not in line.lower()]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("language", "words"),
    [("vi", 'lang="vi"'), ("en", "locked for your network"), ("ko", 'lang="ko"')],
)
def test_the_answer_is_in_the_language_of_the_reader(
    client: Client, person: User, guess: Any, language: str, words: str
) -> None:
    client.get(f"/cms/language/{language}/")
    assert words in guess(5).content.decode()


def test_guessing_from_many_places_is_stopped_for_places_that_nobody_knows(
    client: Client, person: User, sign_in: Any
) -> None:
    """A hundred in an hour; the person's own network is no stranger, and stays open."""
    assert sign_in(client).status_code == 302
    failures_from_everywhere("kim@example.vn")
    assert sign_in(Client(), address=ELSEWHERE).status_code == 429
    assert sign_in(Client()).status_code == 302
    AccountEvent.objects.filter(kind=EventKind.FAILED).update(
        at=timezone.now() - timedelta(minutes=61)
    )
    assert sign_in(Client(), address=ELSEWHERE).status_code == 302


def test_guessing_from_many_places_at_a_name_that_nobody_has_looks_the_same(sign_in: Any) -> None:
    failures_from_everywhere("nobody@example.vn")
    answer = sign_in(Client(), name="nobody@example.vn")
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 60 * 60


def test_one_address_fewer_than_the_limit_locks_nothing(person: User, sign_in: Any) -> None:
    failures_from_everywhere("kim@example.vn", FROM_ANYWHERE - 1)
    assert sign_in(Client()).status_code == 302


def test_other_spellings_of_a_name_count_as_the_same(person: User, guess: Any) -> None:
    guess(2, name="kim@example.vn")
    guess(2, name="KIM@example.vn")
    assert guess(1, name=" Kim@Example.VN").status_code == 429


def test_behind_a_proxy_the_address_that_it_noted_counts(settings: Any, rf: Any) -> None:
    """What a client writes into the header itself opens no other count."""
    settings.PROXY_COUNT = 1
    request = rf.get("/", headers={"x-forwarded-for": "192.0.2.1, 203.0.113.7"})
    assert address_of(request) == "203.0.113.7"
    settings.PROXY_COUNT = 0
    assert address_of(request) == "127.0.0.1"


def test_a_household_of_ipv6_is_one(person: User, guess: Any) -> None:
    guess(4, address="2001:db8:1:2::1")
    assert guess(1, address="2001:db8:1:2:ffff::2").status_code == 429
    assert guess(1, address="2001:db8:1:3::2").status_code == 200


def test_neither_table_nor_log_holds_names_passwords_or_whole_addresses(
    person: User, guess: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        guess(6)
    attempt = AccessAttempt.objects.get()
    kept = f"{attempt.username} {attempt.post_data} {attempt.get_data} {caplog.text}"
    assert "kim@example.vn" not in kept
    assert WRONG not in kept
    assert "203.0.113.7" not in caplog.text
    assert not AccessLog.objects.exists()
    event = AccountEvent.objects.filter(kind=EventKind.FAILED)[0]
    assert event.network == "203.0.113.0/24"
    assert event.network_digest == digest("network", "203.0.113.7")


def test_a_lock_stands_in_the_audit_once(person: User, guess: Any) -> None:
    guess(9)
    kinds = list(AccountEvent.objects.values_list("kind", flat=True))
    assert kinds.count(EventKind.FAILED) == 5
    assert kinds.count(EventKind.LOCKED) == 1
    assert AccountEvent.objects.get(kind=EventKind.LOCKED).person == person


@pytest.mark.parametrize("name", ["", "\0", "a\0b", "x" * 300, "đăng nhập", "' OR 1=1 --"])
def test_no_name_breaks_the_sign_in(client: Client, sign_in: Any, name: str) -> None:
    assert sign_in(client, name=name, password=WRONG).status_code == 200


def test_attempts_that_no_longer_count_are_forgotten(person: User, guess: Any) -> None:
    guess(2)
    forget_attempts()
    assert AccessAttempt.objects.count() == 1
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    forget_attempts()
    assert not AccessAttempt.objects.exists()
