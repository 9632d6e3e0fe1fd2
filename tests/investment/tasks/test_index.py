"""What the index missed is found and mended without anybody asking."""

from __future__ import annotations

import pytest

from investment.models import InvestmentProject, SearchDocument
from investment.search.indexing import index_projects
from investment.tasks.index import heal, heal_if_out_of_step, index_state
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


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
    assert SearchDocument.objects.get().object_id == project.pk


def test_an_index_in_step_is_left_alone(project: InvestmentProject) -> None:
    heal()
    before = SearchDocument.objects.get().indexed_at
    assert not heal_if_out_of_step()
    assert SearchDocument.objects.get().indexed_at == before


def test_a_project_that_left_the_public_leaves_the_index(project: InvestmentProject) -> None:
    heal()
    InvestmentProject.objects.update(live=False)
    assert heal_if_out_of_step()
    assert not SearchDocument.objects.exists()


def test_words_that_changed_without_a_signal_are_found_by_their_digest(
    project: InvestmentProject,
) -> None:
    index_projects([project.pk])
    digest = SearchDocument.objects.get().digest
    InvestmentProject.objects.update(name_vi="Cảng nước sâu")
    assert index_state().is_in_step
    assert heal() == 1
    assert SearchDocument.objects.get().digest != digest
