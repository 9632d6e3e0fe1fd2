"""A circuit breaker: after an outage the next requests do not wait for it to happen again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

FIRST_PAUSE_S = 5.0
LONGEST_PAUSE_S = 60.0


class Breaker:
    """Closed while all is well. Open for a pause that doubles with every failed trial.

    When a pause is over, one request tries while the others still go round; threads share it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._pause = 0.0
        self._open_until = 0.0

    def allows(self) -> bool:
        """Whether to ask now; after a pause only the first caller is told yes."""
        with self._lock:
            if not self._pause:
                return True
            if (now := self._clock()) < self._open_until:
                return False
            self._open_until = now + self._pause  # the others wait for what becomes of this one
            return True

    def failed(self) -> None:
        """Nothing came: stop asking for a while, longer each time."""
        with self._lock:
            self._pause = min(self._pause * 2 or FIRST_PAUSE_S, LONGEST_PAUSE_S)
            self._open_until = self._clock() + self._pause

    def succeeded(self) -> None:
        """An answer came: ask as before."""
        with self._lock:
            self._pause = 0.0
