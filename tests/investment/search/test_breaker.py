"""After an outage nobody waits; later one request tries."""

from __future__ import annotations

from investment.search.breaker import FIRST_PAUSE_S, LONGEST_PAUSE_S, Breaker


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_while_all_is_well_everybody_asks() -> None:
    breaker = Breaker(Clock())
    assert [breaker.allows() for _ in range(3)] == [True] * 3


def test_after_a_failure_nobody_asks_for_a_while_and_then_one_does() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    breaker.failed()
    assert not breaker.allows()
    clock.now = FIRST_PAUSE_S
    assert [breaker.allows() for _ in range(3)] == [True, False, False]


def test_the_pause_doubles_up_to_a_minute() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    for _ in range(20):
        breaker.failed()
    clock.now = LONGEST_PAUSE_S - 1
    assert not breaker.allows()
    clock.now = LONGEST_PAUSE_S
    assert breaker.allows()


def test_one_answer_closes_it() -> None:
    breaker = Breaker(Clock())
    breaker.failed()
    breaker.succeeded()
    assert breaker.allows()
