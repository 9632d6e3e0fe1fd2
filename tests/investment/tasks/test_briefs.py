"""Briefs come with the demonstration; without the typeface the demonstration comes without them."""

from __future__ import annotations

import logging

import pytest

from investment.actions.demonstration import documents
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.signals import demonstration_loaded
from investment.exports.briefs.drawing import FontsMissing
from investment.models import CatalogueSettings
from investment.tasks import briefs
from investment.uploads.inspection import inspect

pytestmark = pytest.mark.django_db


def test_every_brief_is_drawn_in_every_language() -> None:
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    drawn = briefs.drawn()
    assert {code: set(files) for code, files in drawn.items()} == {
        code: {"vi", "en", "ko"} for code in ("D-001", "D-002", "D-003")
    }
    digests = {inspect(content).digest for files in drawn.values() for content in files.values()}
    assert len(digests) == 9


def test_a_load_of_the_demonstration_loads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[tuple[Ledger, object]] = []
    monkeypatch.setattr(briefs, "drawn", lambda: {"D-001": {"vi": b"x"}})
    monkeypatch.setattr(documents, "load", lambda ledger, files: loaded.append((ledger, files)))
    ledger = Ledger()
    briefs.load_briefs(ledger=ledger)
    assert loaded == [(ledger, {"D-001": {"vi": b"x"}})]
    assert demonstration_loaded.has_listeners(Ledger)
    assert "briefs" in {key[0] for key, *_rest in demonstration_loaded.receivers}


def test_a_missing_typeface_is_one_line_and_no_failure(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing() -> None:
        raise FontsMissing("Pretendard-Bold.otf not found: run `npm ci`")

    monkeypatch.setattr(briefs, "drawn", missing)
    monkeypatch.setattr(documents, "load", lambda *_: pytest.fail("loaded all the same"))
    with caplog.at_level(logging.WARNING):
        briefs.load_briefs(ledger=Ledger())
    assert len(caplog.records) == 1
    assert "npm ci" in caplog.text
