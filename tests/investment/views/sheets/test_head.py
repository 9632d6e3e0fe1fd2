"""What a sheet says of its own text before anything else."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from investment.actions.translating.confirming import confirm_translation
from investment.models import InvestmentProject
from investment.views.sheets.head import head
from investment.views.sheets.reading import read_project
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db

ON = date(2026, 11, 23)
OUTDATED = "the Vietnamese text has changed since this translation"


def marks(project: InvestmentProject, language: str) -> tuple[str, ...]:
    with override("en"):
        return head(read_project(project.code), "", on=ON, language=language).marks


def test_a_translation_that_the_vietnamese_text_left_behind_says_so() -> None:
    project = InvestmentProjectFactory()
    confirm_translation(record=project, language="ko", by=UserFactory(is_superuser=True))
    publish(project)
    assert marks(project, "ko") == ()
    draft = project.get_latest_revision_as_object()
    draft.name_vi = "Nhà máy giấy"
    draft.save_revision(clean=False)
    assert marks(project, "ko") == ()  # what waits is not what visitors read
    publish(draft)
    assert marks(project, "ko") == (OUTDATED,)
    assert marks(project, "vi") == marks(project, "en") == ()


def test_a_name_of_the_editors_making_says_so() -> None:
    project = InvestmentProjectFactory(name_origin={"ko": "translated"}, live=True)
    assert marks(project, "ko") == ("name translated by the editors",)
    assert marks(project, "en") == ()
