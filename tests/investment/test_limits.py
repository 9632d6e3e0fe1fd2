"""How often one may ask, counted without keeping who asks."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.cache import cache
from django.test import RequestFactory

from investment.limits import client_of, network_of, spend


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody counted yet, and a clock that stands ten minutes before the hour."""
    cache.clear()
    monkeypatch.setattr("investment.limits.time.time", lambda: 3_600 * 9 - 600.0)


def test_one_too_many_is_told_how_long_to_wait_and_the_next_hour_begins_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert [spend("enquiry", "a", quota=2) for _use in range(3)] == [0, 0, 600]
    monkeypatch.setattr("investment.limits.time.time", lambda: 3_600 * 9 + 1.0)
    assert spend("enquiry", "a", quota=2) == 0


def test_each_is_counted_apart_and_for_each_purpose() -> None:
    used = [spend(purpose, who, quota=1) for purpose in ("x", "y") for who in ("a", "b")]
    assert used == [0, 0, 0, 0]


def test_without_a_limit_nothing_is_counted() -> None:
    assert [spend("enquiry", "a", quota=0) for _use in range(9)] == [0] * 9


def test_the_cache_does_not_know_who_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    keys: list[str] = []
    monkeypatch.setattr("investment.limits.cache.add", lambda key, *_a, **_k: keys.append(key))
    spend("enquiry", "203.0.113.9", quota=1)
    spend("enquiry", "kim@example.kr", quota=1)
    assert len(keys) == 2
    assert not any(who in key for who in ("203.0", "kim", "example") for key in keys)


@pytest.mark.parametrize(
    ("proxies", "noted", "client"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.1, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (1, "", "none"),
        (2, "203.0.113.9", "127.0.0.1"),
        (1, "2001:db8::1", "2001:db8::1"),
        (1, "x\ty " * 40, "x" + "xy" * 0),
    ],
)
def test_a_client_cannot_say_that_it_is_another(
    settings: Any, proxies: int, noted: str, client: str
) -> None:
    settings.PROXY_COUNT = proxies
    request = RequestFactory().get("/api/v1/zones", headers={"x-forwarded-for": noted})
    assert client_of(request).startswith(client)
    assert len(client_of(request)) <= 45


@pytest.mark.parametrize(
    ("near", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("no address", "noaddress"),
    ],
)
def test_who_has_many_addresses_is_counted_once(near: str, network: str) -> None:
    assert network_of(RequestFactory(REMOTE_ADDR=near).get("/")) == network
