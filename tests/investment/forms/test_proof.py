"""A time stamp that only our page makes, and that a machine brings back too soon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.forms.proof import LONGEST_S, QUICKEST_S, NotProved, check, is_usable, issue

START = 1_800_000_000.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The moment that the signer sees."""
    now = [START]
    monkeypatch.setattr("django.core.signing.time.time", lambda: now[0])
    return now


def test_a_form_filled_in_by_a_person_is_let_through(clock: list[float]) -> None:
    stamp = issue()
    clock[0] += QUICKEST_S + 1
    assert check(stamp) == check(stamp)


@pytest.mark.parametrize(
    ("seconds", "said", "usable"),
    [
        (0, "too quickly", True),
        (QUICKEST_S - 1, "too quickly", True),
        (LONGEST_S + 1, "a day", False),
    ],
)
def test_too_soon_and_too_late_are_told(
    clock: list[float], seconds: float, said: str, usable: bool
) -> None:
    stamp = issue()
    clock[0] += seconds
    with pytest.raises(NotProved, match=said):
        check(stamp)
    assert is_usable(stamp) == usable


def test_two_forms_are_two(clock: list[float]) -> None:
    first, second = issue(), issue()
    clock[0] += QUICKEST_S + 1
    assert check(first) != check(second)


@given(st.text(max_size=60))
def test_what_we_did_not_sign_is_refused(stamp: str) -> None:
    assert not is_usable(stamp)
    with pytest.raises(NotProved, match="once more"):
        check(stamp)
