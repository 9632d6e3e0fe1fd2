"""The index follows every record whose words stand in it, after the commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from investment.choices import PlaceKind
from investment.models import (
    Capacity,
    CatalogueVersion,
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    Place,
    PlaceSuccession,
    SearchDocument,
    Sector,
    Zone,
)
from investment.search.criteria import Criteria
from investment.search.engine import all_codes
from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    OrganisationFactory,
    PlaceFactory,
    PromotionActivityFactory,
    publish,
)

pytestmark = pytest.mark.usefixtures("catalogue")


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Callable[[], Any]:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def found(question: str) -> list[str]:
    return all_codes(Criteria(q=question), language="vi")


def rename(model: Any, code: str) -> None:
    record = model.objects.get(code=code)
    record.name_vi = "Quetzal"
    record.save()


def link_route(_model: Any, code: str) -> None:
    project = InvestmentProject.objects.get(code="TH-001")
    project.investment_forms.add(InvestmentForm.objects.create(code=code, name_vi="Quetzal"))
    project.save()


def add_capacity(_model: Any, code: str) -> None:
    project = InvestmentProject.objects.get(code=code)
    Capacity.objects.create(project=project, description_vi="Quetzal")


def add_predecessor(_model: Any, code: str) -> None:
    old = PlaceFactory(name_vi="Quetzal", kind=PlaceKind.FORMER_COMMUNE)
    PlaceSuccession.objects.create(predecessor=old, successor=Place.objects.get(code=code))


CHANGES = [
    (rename, InvestmentProject, "TH-001", ["TH-001"]),
    (rename, Zone, "Z-01", ["TH-001", "TH-002", "TH-005"]),
    (rename, Sector, "textiles", ["TH-003"]),
    (rename, Sector, "industry", ["TH-001", "TH-002", "TH-003", "TH-004", "TH-005"]),
    (rename, Place, "16561", ["TH-003"]),
    (rename, Place, "former-16564", ["TH-003"]),
    (rename, FundingRoute, "fdi", ["TH-003"]),
    (link_route, InvestmentForm, "new", ["TH-001"]),
    (add_capacity, Capacity, "TH-001", ["TH-001"]),
    (add_predecessor, Place, "16561", ["TH-003"]),
]


@pytest.mark.parametrize(("change", "model", "code", "codes"), CHANGES)
def test_a_change_is_found_by_its_new_words(
    change: Callable[[Any, str], None],
    model: Any,
    code: str,
    codes: list[str],
    committed: Callable[[], Any],
) -> None:
    with committed():
        change(model, code)
        assert found("quetzal") == []  # nothing before the commit
    assert sorted(found("quetzal")) == codes


def test_a_published_project_appears_and_an_unpublished_one_goes(
    committed: Callable[[], Any],
) -> None:
    draft = InvestmentProject.objects.get(code="TH-099")
    with committed():
        publish(draft)
    assert found("nháp") == ["TH-099"]
    with committed():
        draft.unpublish()
    assert found("nháp") == []
    assert not SearchDocument.objects.filter(object_id=draft.pk).exists()


def test_an_alias_of_a_place_is_understood_at_once(committed: Callable[[], Any]) -> None:
    town = Place.objects.get(code="former-382")
    with committed():
        town.aliases = [*town.aliases, "썸선"]
        town.save()
    assert found("썸선") == ["TH-004"]


def test_a_place_that_is_deleted_is_no_longer_found(committed: Callable[[], Any]) -> None:
    with committed():
        PlaceSuccession.objects.all().delete()
        Place.objects.get(code="former-16564").delete()
    assert found("Hải Hòa") == []


def test_a_link_from_the_other_side_counts(committed: Callable[[], Any]) -> None:
    methanol = InvestmentProject.objects.get(code="TH-001")
    with committed():
        Place.objects.get(code="former-382").projects.add(methanol)
    assert found("sam son") == ["TH-004", "TH-001"]


def test_what_was_rolled_back_is_not_indexed(committed: Callable[[], Any]) -> None:
    with committed(), transaction.atomic():
        rename(InvestmentProject, "TH-001")
        transaction.set_rollback(True)
    assert found("quetzal") == []


def test_many_saves_are_one_pass(
    committed: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: list[set[int]] = []
    monkeypatch.setattr("investment.search.reactions.index_projects", passes.append)
    with committed():
        for code in ("TH-001", "TH-002", "TH-003"):
            rename(InvestmentProject, code)
    assert len(passes) == 1
    assert len(passes[0]) >= 3


def test_a_deleted_draft_leaves_nothing(committed: Callable[[], Any]) -> None:
    with committed():
        InvestmentProjectFactory(code="TH-500")
        InvestmentProject.objects.get(code="TH-500").delete()
    assert not SearchDocument.objects.filter(code_key__contains="500").exists()


@pytest.mark.parametrize(
    "make", [OrganisationFactory, IncentiveFactory, PromotionActivityFactory, LegalDocumentFactory]
)
def test_what_answers_show_beside_projects_makes_a_new_version(
    committed: Callable[[], Any], make: Any
) -> None:
    record, before = make(), CatalogueVersion.newest()
    with committed():
        record.save()
    after = CatalogueVersion.newest()
    assert after != before
    with committed():
        record.delete()
    assert CatalogueVersion.newest() != after
