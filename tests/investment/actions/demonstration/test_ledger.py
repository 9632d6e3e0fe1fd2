"""Who wrote a record last decides whether it may be written again."""

from __future__ import annotations

import pytest

from investment.actions.demonstration.ledger import Ledger, Outcome
from investment.models import DemonstrationRow

NEW, CHANGED = "a" * 64, "b" * 64
CASES = [
    (False, None, NEW, Outcome.CREATED),
    (False, "x", NEW, Outcome.TAKEN),
    (True, None, NEW, Outcome.DELETED),
    (True, "edited", NEW, Outcome.EDITED),
    (True, "edited", CHANGED, Outcome.EDITED),
    (True, "loaded", NEW, Outcome.UNCHANGED),
    (True, "loaded", CHANGED, Outcome.UPDATED),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("is_known", "present", "source", "outcome"), CASES)
def test_what_is_done_with_a_record(
    is_known: bool, present: str | None, source: str, outcome: Outcome
) -> None:
    if is_known:
        DemonstrationRow.objects.create(
            kind="sample", code="S-1", object_id=1, source_digest=NEW, digest="loaded"
        )
    ledger = Ledger()
    assert ledger.decide("sample", "S-1", source=source, present=present) is outcome
    assert ledger.counts["sample"][outcome] == 1


@pytest.mark.django_db
def test_what_was_noted_is_known_the_next_time() -> None:
    DemonstrationRow.objects.all().delete()
    ledger = Ledger()
    assert ledger.is_first_load
    ledger.note("sample", "S-1", key=7, source=NEW, present="loaded")
    ledger.close()
    ledger.note("sample", "S-1", key=7, source=CHANGED, present="renewed")
    ledger.close()
    row = DemonstrationRow.objects.get()
    assert (row.object_id, row.source_digest, row.digest) == (7, CHANGED, "renewed")
    assert Ledger().key_of("sample", "S-1") == 7


@pytest.mark.django_db
def test_a_listener_hears_of_every_record() -> None:
    heard: list[str] = []

    class Listener:
        def begin(self, kind: str, total: int) -> None:
            heard.append(f"{kind} {total}")

        def advance(self) -> None:
            heard.append("one")

    ledger = Ledger(Listener())
    ledger.begin("sample", 1)
    ledger.decide("sample", "S-1", source=NEW, present=None)
    assert heard == ["sample 1", "one"]
