"""How translations stand follows from drafts and a person's word."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from django.utils import timezone

from investment.actions.translating.confirming import confirm_translation
from investment.models import Capacity, InvestmentProject, TranslationStanding
from investment.models.settling import settle, settle_all, standing_for, unsettled
from investment.models.words import Pair
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db

PROJECTS = InvestmentProject.objects


def state(project: InvestmentProject, language: str = "ko") -> str:
    settle(PROJECTS.all())
    return TranslationStanding.objects.of(project).get(language=language).state


def write(project: InvestmentProject, **words: Any) -> None:
    draft = project.get_latest_revision_as_object()
    for name, text in words.items():
        setattr(draft, name, text)
    draft.save_revision(clean=False)
    project.refresh_from_db()


def confirm(project: InvestmentProject) -> None:
    confirm_translation(record=project, language="ko", by=UserFactory(is_superuser=True))


def test_without_a_required_text_a_translation_is_missing() -> None:
    assert state(InvestmentProjectFactory(name_ko="")) == "missing"
    assert state(InvestmentProjectFactory(name_vi="", name_ko="")) == "missing"


def test_a_text_that_nobody_called_current_is_a_draft() -> None:
    assert state(InvestmentProjectFactory()) == "draft"


def test_a_person_s_word_makes_it_current_until_a_vietnamese_text_changes() -> None:
    project = InvestmentProjectFactory()
    confirm(project)
    assert state(project) == "current"
    assert state(project, "en") == "draft"
    write(project, capital_max=1, name_en="Another plant")
    assert state(project) == "current"
    write(project, name_vi="Nhà máy giấy")
    assert state(project) == "outdated"
    write(project, name_ko="제지공장")
    assert state(project) == "outdated"
    confirm(project)
    assert state(project) == "current"


def test_a_new_text_outdates_too_and_the_old_one_brought_back_is_current_again() -> None:
    project = InvestmentProjectFactory()
    confirm(project)
    write(project, summary_vi="Tóm tắt")
    assert state(project) == "outdated"
    write(project, summary_vi="")
    assert state(project) == "current"


def test_a_translation_written_anew_needs_a_person_s_word_again() -> None:
    project = InvestmentProjectFactory()
    confirm(project)
    write(project, name_ko="다른 공장")
    assert state(project) == "draft"


def test_words_of_rows_count() -> None:
    project = InvestmentProjectFactory()
    Capacity.objects.create(project=project, description_vi="Giấy", description_ko="종이")
    confirm(project)
    draft = project.get_latest_revision_as_object()
    draft.capacities.get_object_list()[0].description_vi = "Giấy in"
    draft.save_revision(clean=False)
    assert state(project) == "outdated"


def test_an_old_revision_brings_no_confirmation_back_and_takes_none_away() -> None:
    project = InvestmentProjectFactory()
    first = project.save_revision(clean=False)
    write(project, name_vi="Nhà máy giấy")
    confirm(project)
    first.as_object().save_revision(clean=False, previous_revision=first)
    project.refresh_from_db()
    assert state(project) == "outdated"
    write(project, name_vi="Nhà máy giấy")
    assert state(project) == "current"


def test_outdated_since_the_first_change_whenever_somebody_looks() -> None:
    project = InvestmentProjectFactory()
    confirm(project)
    write(project, name_vi="Nhà máy giấy")
    first = project.latest_revision.created_at
    write(project, name_vi="Nhà máy giấy và bìa")
    state(project)
    assert since(project) == first
    write(project, name_vi="Nhà máy")
    state(project)
    assert since(project) == first


def public_state(project: InvestmentProject) -> str:
    return TranslationStanding.objects.of(project).get(language="ko").public_state


def since(project: InvestmentProject) -> datetime:
    return TranslationStanding.objects.of(project).get(language="ko").since


def test_visitors_text_stands_by_itself_while_a_draft_waits() -> None:
    project = InvestmentProjectFactory()
    confirm(project)
    publish(project)
    assert public_state(project) == "current"
    write(project, name_vi="Nhà máy giấy")
    assert state(project) == "outdated"
    assert public_state(project) == "current"
    publish(project.get_latest_revision_as_object())
    assert public_state(project) == "outdated"


def test_an_overwritten_revision_is_looked_at_again() -> None:
    project, by = InvestmentProjectFactory(), UserFactory()
    revision = project.save_revision(user=by, clean=False)
    confirm(project)
    draft = revision.as_object()
    draft.name_vi = "Nhà máy giấy"
    draft.save_revision(user=by, overwrite_revision=revision, clean=False)
    assert state(project) == "outdated"


def test_what_was_looked_at_is_not_read_again(django_assert_num_queries: Any) -> None:
    InvestmentProjectFactory.create_batch(3)
    assert unsettled(PROJECTS.all()).count() == 3
    settle(PROJECTS.all())
    with django_assert_num_queries(1):
        settle(PROJECTS.all())


def test_records_changed_past_the_screens_are_found() -> None:
    project = InvestmentProjectFactory()
    settle(PROJECTS.all())
    PROJECTS.filter(pk=project.pk).update(name_ko="", updated_at=timezone.now())
    assert state(project) == "missing"


def test_more_records_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    by = UserFactory(is_superuser=True)
    for project in InvestmentProjectFactory.create_batch(12):
        project.save_revision(clean=False)
        confirm_translation(record=project, language="ko", by=by)
        write(project, name_vi="Nhà máy giấy")
    with django_assert_max_num_queries(8):
        settle(PROJECTS.all())
    assert TranslationStanding.objects.filter(state="outdated").count() == 12


def test_a_deleted_record_does_no_harm() -> None:
    settle_all(InvestmentProject, [0])
    assert not TranslationStanding.objects.exists()


def test_texts_without_a_source_make_a_draft() -> None:
    assert standing_for(Pair({}, {}), [])[0] == "missing"
    assert standing_for(Pair({"name": "a", "note": "b"}, {"note": "c"}), [], ["name"])[0] == (
        "missing"
    )
