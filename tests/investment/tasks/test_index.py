"""What the index missed is found and mended without anybody asking."""

from __future__ import annotations

import pytest
from django.db.models import QuerySet

from investment.models import InvestmentProject, SearchDocument
from investment.tasks.index import heal, heal_if_out_of_step, index_state
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def documents() -> QuerySet[SearchDocument]:
    return SearchDocument.objects.filter(kind=SearchDocument.PROJECT)


@pytest.fixture
def project() -> InvestmentProject:
    """Public, and not in the index: its transaction has not been committed."""
    made: InvestmentProject = InvestmentProjectFactory(live=True)
    return made


def test_a_public_project_that_is_not_indexed_is_noticed_and_mended(
    project: InvestmentProject,
) -> None:
    assert not index_state().is_in_step
    assert heal_if_out_of_step()
    assert documents().get().object_id == project.pk


def test_an_index_in_step_is_left_alone(project: InvestmentProject) -> None:
    heal()
    before = documents().get().indexed_at
    assert not heal_if_out_of_step()
    assert documents().get().indexed_at == before


def test_a_project_that_left_the_public_leaves_the_index(project: InvestmentProject) -> None:
    heal()
    InvestmentProject.objects.update(live=False)
    assert heal_if_out_of_step()
    assert not documents().exists()


def test_words_that_changed_without_a_signal_are_found_by_their_digest(
    project: InvestmentProject,
) -> None:
    heal()
    digest = documents().get().digest
    InvestmentProject.objects.update(name_vi="Cảng nước sâu")
    assert index_state().is_in_step
    assert heal() == 1
    assert documents().get().digest != digest


def test_another_kind_that_is_not_indexed_is_noticed_and_mended() -> None:
    heal()
    zone = ZoneFactory(live=True)
    assert index_state().others["zone"].is_in_step is False
    assert heal_if_out_of_step()
    assert SearchDocument.objects.get(kind="zone").object_id == zone.pk


def test_documents_of_a_kind_that_is_no_more_are_forgotten() -> None:
    keys = {f"name_key_{code}": "" for code in ("vi", "en", "ko")}
    SearchDocument.objects.create(kind="minister", object_id=1, code_key="", digest="", **keys)
    heal()
    assert not SearchDocument.objects.filter(kind="minister").exists()
