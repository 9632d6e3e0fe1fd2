"""The index holds what is public, and a second pass changes nothing."""

from __future__ import annotations

import pytest
from django.db import connection

from investment.models import InvestmentProject, PlaceSpelling, SearchDocument, SearchWord
from investment.search.criteria import Criteria
from investment.search.engine import all_codes
from investment.search.indexing import index_projects, rebuild

pytestmark = pytest.mark.usefixtures("catalogue")


def stored_tokens() -> list[tuple[int, str]]:
    column = "rowid" if connection.vendor == "sqlite" else "id"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column}, tokens FROM investment_search_text ORDER BY 1")  # noqa: S608 - constant names
        return list(cursor.fetchall())


def test_public_projects_are_in_the_index_and_drafts_are_not() -> None:
    public = InvestmentProject.objects.public().values_list("pk", flat=True)
    documents = SearchDocument.objects.all()
    projects = documents.filter(kind=SearchDocument.PROJECT).values_list("object_id", flat=True)
    assert sorted(projects) == sorted(public)
    assert [pk for pk, _tokens in stored_tokens()] == sorted(documents.values_list("pk", flat=True))


def test_what_has_not_changed_is_left_alone() -> None:
    pks = list(InvestmentProject.objects.values_list("pk", flat=True))
    assert index_projects(pks) == 0


def test_a_changed_project_is_written_over_its_old_words() -> None:
    InvestmentProject.objects.filter(code="TH-001").update(name_vi="Quetzal", name_en="")
    pk = InvestmentProject.objects.get(code="TH-001").pk
    before = len(stored_tokens())
    assert index_projects([pk, pk]) == 1
    assert all_codes(Criteria(q="quetzal"), language="vi") == ["TH-001"]
    assert len(stored_tokens()) == before


def test_a_project_that_is_no_longer_public_goes() -> None:
    project = InvestmentProject.objects.filter(code="TH-001")
    project.update(live=False)
    before = len(stored_tokens())
    index_projects([project.get().pk])
    assert len(stored_tokens()) == SearchDocument.objects.count() == before - 1


def test_a_rebuild_reports_and_forgets_old_words() -> None:
    SearchWord.objects.create(word="quetzal", letter_count=7)
    PlaceSpelling.objects.create(form="quetzal", key="quetzal")
    steps: list[tuple[int, int]] = []
    assert rebuild(report=lambda done, total: steps.append((done, total))) == 6
    assert steps == [(6, 6)]
    assert not SearchWord.objects.filter(word="quetzal").exists()
    assert not PlaceSpelling.objects.filter(form="quetzal").exists()
    assert SearchWord.objects.filter(word="methanol").exists()
