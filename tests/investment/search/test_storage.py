"""The text index of the database of this run."""

from __future__ import annotations

import pytest

from investment.models import InvestmentProject, SearchDocument
from investment.search import storage
from investment.search.analysis import Run, Unit
from investment.search.queries import build

pytestmark = pytest.mark.usefixtures("catalogue")


def tiers(*units: Unit) -> dict[int, int]:
    queries = build(units, language="vi", dialect=storage.dialect())
    return storage.best_tiers(queries, kind=SearchDocument.PROJECT)


def test_the_best_tier_of_each_record() -> None:
    wind = InvestmentProject.objects.get(code="TH-016").pk
    word = Unit(exact=(Run(("gió",)),), folded=(Run(("gio",)),))
    assert tiers(word) == {wind: 1}
    assert tiers(Unit(folded=(Run(("gio",)),))) == {wind: 7}
    assert storage.best_tiers([], kind=SearchDocument.PROJECT) == {}


def test_other_kinds_are_not_mixed_in() -> None:
    document = SearchDocument.objects.create(kind="zone", object_id=1, code_key="z")
    storage.write([(document.pk, ["agió"])])
    queries = build((Unit(exact=(Run(("gió",)),)),), language="vi", dialect=storage.dialect())
    assert storage.best_tiers(queries, kind="zone") == {1: 1}
    assert len(storage.best_tiers(queries, kind=SearchDocument.PROJECT)) == 1


def test_what_is_removed_is_found_no_more() -> None:
    storage.remove(list(SearchDocument.objects.values_list("pk", flat=True)))
    assert tiers(Unit(folded=(Run(("gio",)),))) == {}
    storage.remove([])


def test_many_keys_are_one_parameter() -> None:
    every = list(InvestmentProject.objects.values_list("pk", flat=True))
    found = InvestmentProject.objects.filter(
        pk__in=storage.keys([*every, *range(10**6, 10**6 + 5_000)])
    )
    assert found.count() == len(every)
    assert not InvestmentProject.objects.filter(pk__in=storage.keys([])).exists()


def test_a_token_may_stand_very_often_and_very_late() -> None:
    document = SearchDocument.objects.first()
    assert document is not None
    storage.write([(document.pk, ["aand"] * 20_000 + ["aend"])])
    assert tiers(Unit(exact=(Run(("end",)),))) == {document.object_id: 1}
