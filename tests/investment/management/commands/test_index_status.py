"""Commands of the index: what they say, and the code they end with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from investment.models import IndexRebuild, InvestmentProject
from investment.models.index_change import RebuildState
from investment.search.client import client
from investment.search.elastic.rebuilding import own_indices
from tests import services
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def project() -> InvestmentProject:
    """Public, and in no index yet."""
    made: InvestmentProject = InvestmentProjectFactory(live=True)
    return made


@pytest.fixture
def elasticsearch(settings: Any) -> Iterator[None]:
    settings.SEARCH_ENGINE = "elasticsearch"
    settings.ELASTICSEARCH_URL = services.found("elasticsearch")
    settings.SEARCH_INDEX_PREFIX += "-commands"
    yield
    for name in own_indices():
        client().indices.delete(index=name)


def said(*arguments: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()


def test_an_index_that_is_not_sound_is_told_and_healed() -> None:
    with pytest.raises(CommandError) as unsound:
        said("index_status")
    assert unsound.value.returncode == 1
    assert said("heal_index") == "Database: 2 documents written\n"
    assert "Database: 1 of 1 public projects\n" in (told := said("index_status"))
    assert "  sector: 1 of 1\n" in told


def test_a_program_can_read_the_state() -> None:
    said("rebuild_index")
    state = json.loads(said("index_status", "--json"))
    others = state["database"].pop("others")
    database = {"public_projects": 1, "indexed": 1, "sound": True}
    assert state == {"database": database, "elasticsearch": None}
    assert others["sector"] == {"public": 1, "indexed": 1}


def test_a_second_rebuild_is_refused() -> None:
    now = timezone.now()
    IndexRebuild.objects.create(state=RebuildState.RUNNING, started_at=now, beat_at=now)
    with pytest.raises(CommandError, match="running already") as refused:
        said("rebuild_index")
    assert refused.value.returncode == 1


@pytest.mark.needs("elasticsearch")
def test_both_indices_are_built_and_told(elasticsearch: None) -> None:
    assert "1 documents in catalogue-test" in said("rebuild_index")
    state = json.loads(said("index_status", "--json"))["elasticsearch"]
    assert (state["sound"], state["fit"], state["waiting_changes"]) == (True, True, 0)
    assert "0 changes delivered, 0 documents written, 0 removed" in said("heal_index")
    assert "1 documents" in said("index_status")


@pytest.mark.parametrize("command", ["rebuild_index", "heal_index"])
def test_an_index_that_is_away_makes_the_command_fail(settings: Any, command: str) -> None:
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elasticsearch", NOWHERE
    with pytest.raises(CommandError) as failed:
        said(command)
    assert failed.value.returncode == 1


def test_an_index_that_is_away_is_told(settings: Any) -> None:
    said("rebuild_index")
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elasticsearch", NOWHERE
    out = StringIO()
    with pytest.raises(CommandError):
        call_command("index_status", stdout=out)
    assert "Elasticsearch: away (ConnectionError)" in out.getvalue()
