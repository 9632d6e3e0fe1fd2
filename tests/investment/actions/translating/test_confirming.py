"""Only a person's word makes a translation current, and it says of which texts."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.translating.confirming import (
    FiguresMissing,
    confirm_for_demonstration,
    confirm_translation,
)
from investment.actions.translating.reading import TranslationRefused, WordsMoved, words
from investment.models import (
    CatalogueSettings,
    InvestmentProject,
    TranslationConfirmation,
    TranslationStanding,
)
from investment.models.words import digest
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def by() -> Any:
    return UserFactory(is_superuser=True)


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory()
    project.save_revision(clean=False)
    return project


def states(project: InvestmentProject) -> dict[str, str]:
    return dict(TranslationStanding.objects.of(project).values_list("language", "state"))


def test_it_keeps_the_texts_the_person_and_the_revision(
    project: InvestmentProject, by: Any
) -> None:
    made = confirm_translation(record=project, language="ko", by=by)
    assert made.source_words == {"name": "Nhà máy sản xuất methanol"}
    assert made.source_digest == digest(made.source_words)
    assert (made.confirmed_by, made.revision) == (by, project.latest_revision)
    assert states(project) == {"en": "draft", "ko": "current"}


def test_it_is_audited(project: InvestmentProject, by: Any) -> None:
    made = confirm_translation(record=project, language="ko", by=by)
    entry = ModelLogEntry.objects.get(action="investment.translation_confirm")
    assert entry.user == by
    assert entry.data["language"] == "ko"
    assert entry.data["confirmation"] == made.pk


def test_it_speaks_of_the_newest_draft_and_makes_no_revision(
    project: InvestmentProject, by: Any
) -> None:
    project.name_vi = "Nhà máy giấy"
    project.save_revision(clean=False)
    count = project.revisions.count()
    made = confirm_translation(record=project, language="ko", by=by)
    assert made.source_words == {"name": "Nhà máy giấy"}
    assert project.revisions.count() == count


def test_a_text_without_translation_is_named(project: InvestmentProject, by: Any) -> None:
    project.summary_vi = "Tóm tắt"
    project.save_revision(clean=False)
    with pytest.raises(TranslationRefused, match="Summary"):
        confirm_translation(record=project, language="ko", by=by)
    assert not TranslationConfirmation.objects.exists()


def test_a_lost_figure_is_named_until_a_person_has_looked(
    project: InvestmentProject, by: Any
) -> None:
    project.name_vi, project.name_ko = "Nhà máy 67,5 ha", "공장"
    project.save_revision(clean=False)
    with pytest.raises(FiguresMissing, match="67,5 ha"):
        confirm_translation(record=project, language="ko", by=by)
    confirm_translation(record=project, language="ko", by=by, figures_checked=True)
    assert states(project)["ko"] == "current"
    entry = ModelLogEntry.objects.get(action="investment.translation_confirm")
    assert entry.data["figures_accepted"] == {"name": ["67,5 ha"]}


def test_what_changed_since_it_was_read_is_not_confirmed(
    project: InvestmentProject, by: Any
) -> None:
    token = words(project, "ko").token
    project.name_vi = "Nhà máy giấy"
    project.save_revision(clean=False)
    with pytest.raises(WordsMoved):
        confirm_translation(record=project, language="ko", by=by, token=token)


def test_nobody_confirms_a_language_that_is_not_theirs(project: InvestmentProject) -> None:
    with pytest.raises(TranslationRefused):
        confirm_translation(record=project, language="ko", by=UserFactory())
    with pytest.raises(TranslationRefused):
        confirm_translation(record=project, language="vi", by=UserFactory(is_superuser=True))


def test_a_record_without_vietnamese_has_nothing_to_confirm(by: Any) -> None:
    with pytest.raises(TranslationRefused):
        confirm_translation(record=InvestmentProjectFactory(name_vi=""), language="ko", by=by)


def test_the_demonstration_s_files_speak_for_themselves_and_only_there(
    project: InvestmentProject,
) -> None:
    with pytest.raises(TranslationRefused):
        confirm_for_demonstration(record=project)
    settings = CatalogueSettings.load()
    settings.is_demonstration = True
    settings.save()
    confirm_for_demonstration(record=project)
    assert states(project) == {"en": "current", "ko": "current"}
