"""The heal finds whatever differs from the truth, and mends it."""

from __future__ import annotations

import pytest
from elasticsearch import Elasticsearch

from investment.models import InvestmentProject
from investment.search.elastic.healing import Healed, heal, is_fit
from investment.search.elastic.indices import read_alias
from investment.search.elastic.status import index_status
from investment.search.elastic.updating import queue
from tests.investment.search.elastic.conftest import public_codes, stored

pytestmark = pytest.mark.needs("elasticsearch")
SOUND = Healed(is_rebuilt=False, delivered=0, written=0, removed=0)


def test_a_sound_index_is_left_alone(live: Elasticsearch) -> None:
    assert heal() == SOUND
    assert heal().is_sound


def test_what_was_changed_without_a_signal_is_found_by_its_digest(live: Elasticsearch) -> None:
    InvestmentProject.objects.filter(code="TH-001").update(capital_max=7)
    assert heal() == Healed(is_rebuilt=False, delivered=0, written=1, removed=0)
    assert heal().is_sound


def test_what_is_missing_and_what_is_too_much(live: Elasticsearch) -> None:
    gone = InvestmentProject.objects.get(code="TH-002")
    live.delete(index=read_alias(), id=str(gone.pk), version=2**53, version_type="external")
    InvestmentProject.objects.filter(code="TH-003").update(live=False)
    assert not index_status().is_sound
    healed = heal()
    assert (healed.written, healed.removed) == (1, 1)


def test_waiting_changes_are_delivered(live: Elasticsearch) -> None:
    queue([InvestmentProject.objects.get(code="TH-001").pk], "away")
    assert index_status().waiting_count == 1
    assert heal().delivered == 1


def test_a_missing_index_is_built(empty_node: Elasticsearch) -> None:
    assert not is_fit()
    assert heal().is_rebuilt
    assert is_fit()
    assert stored(empty_node).keys() == public_codes()


def test_a_mapping_that_somebody_changed_is_not_fit_and_is_replaced(live: Elasticsearch) -> None:
    live.indices.put_mapping(index=read_alias(), properties={"stray": {"type": "keyword"}})
    assert not is_fit()
    assert heal().is_rebuilt
    assert is_fit()


def test_the_state_is_told(live: Elasticsearch) -> None:
    state = index_status().to_dict()
    (index,) = state["indices"].values()
    assert state["sound"]
    assert state["fit"]
    assert index == {"documents": 6, "aliases": sorted([state["read_alias"], state["write_alias"]])}
