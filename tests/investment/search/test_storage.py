"""The text index of the database of this run."""

from __future__ import annotations

import pytest

from investment.models import SearchDocument
from investment.search import storage
from investment.search.analysis import Run, Unit
from investment.search.queries import build

pytestmark = pytest.mark.usefixtures("catalogue")


def found_in(*units: Unit) -> list[list[int]]:
    """Documents found by each tier."""
    queries = build(units, language="vi", dialect=storage.dialect())
    return [sorted(storage.matching(query)) for _rank, query in queries]


def document_of(code: str) -> int:
    return SearchDocument.objects.get(project__code=code).pk


def test_each_tier_finds_what_the_better_ones_find() -> None:
    wind = document_of("TH-016")
    word = Unit(exact=(Run(("gió",)),), folded=(Run(("gio",)),))
    assert found_in(word)[0] == [wind]
    assert found_in(word)[-1] == [wind]
    folded = found_in(Unit(folded=(Run(("gio",)),)))
    assert folded[0] == folded[-1] == [wind]


def test_what_is_removed_is_found_no_more() -> None:
    storage.remove(list(SearchDocument.objects.values_list("pk", flat=True)))
    assert found_in(Unit(folded=(Run(("gio",)),)))[-1] == []
    storage.remove([])


def test_tokens_go_with_the_document_of_a_record_that_is_gone() -> None:
    SearchDocument.objects.filter(pk=document_of("TH-016")).delete()
    assert found_in(Unit(folded=(Run(("gio",)),)))[-1] != []
    storage.sweep()
    assert found_in(Unit(folded=(Run(("gio",)),)))[-1] == []


def test_a_token_may_stand_very_often_and_very_late() -> None:
    pk = document_of("TH-001")
    storage.write([(pk, ["aand"] * 20_000 + ["aend"])])
    assert found_in(Unit(exact=(Run(("end",)),)))[0] == [pk]
