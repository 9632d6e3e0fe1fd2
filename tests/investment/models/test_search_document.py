"""A search document stands for one record, and a project's has its project."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import InvestmentProject
from investment.models.search_document import PlaceSpelling, SearchDocument, SearchWord
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
KEYS = dict.fromkeys(["code_key", "name_key_vi", "name_key_en", "name_key_ko", "digest"], "x")


def document(kind: str, project: InvestmentProject | None, object_id: int = 1) -> SearchDocument:
    return SearchDocument.objects.create(kind=kind, object_id=object_id, project=project, **KEYS)


def test_a_document_of_a_project_has_its_project_and_no_other_has_one() -> None:
    assert str(document("project", InvestmentProjectFactory())) == "project 1"
    assert str(document("zone", None)) == "zone 1"
    for kind, project in [("project", None), ("zone", InvestmentProjectFactory())]:
        rule = "search_document_of_project"
        with pytest.raises(IntegrityError, match=rule), transaction.atomic():
            document(kind, project, object_id=2)


def test_words_and_spellings_are_shown_as_they_are_looked_up() -> None:
    assert str(SearchWord(word="methanol")) == "methanol"
    assert str(PlaceSpelling(form="응이손", key="nghi son")) == "응이손 → nghi son"
