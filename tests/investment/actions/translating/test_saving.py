"""Words are kept as a draft: of one language, and of nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import ModelLogEntry

from investment.actions.translating.reading import TranslationRefused, WordsMoved, words
from investment.actions.translating.saving import save_translation
from investment.models import Capacity, InvestmentProject
from investment.models.clearance import VOLATILE
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def by() -> Any:
    return UserFactory(is_superuser=True)


@pytest.fixture
def project() -> InvestmentProject:
    """Public, with two capacities; a draft with another capital waits."""
    project: InvestmentProject = InvestmentProjectFactory(summary_vi="Tóm tắt", summary_en="A")
    for word in ("Giấy", "Bìa"):
        Capacity.objects.create(project=project, description_vi=word)
    publish(project)
    draft = project.get_latest_revision_as_object()
    draft.capital_max = Decimal("200000000.00")
    draft.save_revision(user=UserFactory(), clean=False)
    project.refresh_from_db()
    return project


def content(project: InvestmentProject) -> dict[str, Any]:
    project.refresh_from_db()
    kept: dict[str, Any] = project.latest_revision.content
    return kept


def test_words_go_into_a_new_draft_and_nothing_else_changes(
    project: InvestmentProject, by: Any
) -> None:
    before, public = content(project), project.live_revision
    texts = {"name": "새 공장", "summary": "요약", "capacities.1.description": "판지"}
    revision = save_translation(record=project, language="ko", texts=texts, by=by)
    after = content(project)
    assert project.latest_revision == revision
    assert (after["name_ko"], after["summary_ko"]) == ("새 공장", "요약")
    assert [row["description_ko"] for row in after["capacities"]] == [None, "판지"]
    changed = {key for key in after if after[key] != before.get(key)}
    assert changed - VOLATILE == {"name_ko", "summary_ko", "capacities"}
    assert project.live_revision == public
    assert project.live
    assert project.name_ko == "메탄올 생산공장"


def test_who_wrote_what_is_audited(project: InvestmentProject, by: Any) -> None:
    save_translation(record=project, language="ko", texts={"name": "새 공장"}, by=by)
    entry = ModelLogEntry.objects.get(action="investment.translate")
    assert entry.user == by
    project.refresh_from_db()
    assert entry.revision == project.latest_revision
    assert entry.data["words"] == {"name": ["메탄올 생산공장", "새 공장"]}


def test_nothing_new_makes_no_revision(project: InvestmentProject, by: Any) -> None:
    before = project.revisions.count()
    same = {"name": "  메탄올 생산공장\r\n", "summary": ""}
    assert save_translation(record=project, language="ko", texts=same, by=by) is None
    assert project.revisions.count() == before


def test_a_text_can_be_taken_away(project: InvestmentProject, by: Any) -> None:
    save_translation(record=project, language="en", texts={"summary": ""}, by=by)
    assert not content(project)["summary_en"]


@pytest.mark.parametrize("path", ["code", "capital_max", "objective", "capacities.7.description"])
def test_what_is_no_vietnamese_text_is_refused(
    path: str, project: InvestmentProject, by: Any
) -> None:
    before = content(project)
    with pytest.raises(TranslationRefused, match=path):
        save_translation(record=project, language="ko", texts={"name": "새", path: "x"}, by=by)
    assert content(project) == before


def test_a_text_that_is_too_long_is_refused_by_name(project: InvestmentProject, by: Any) -> None:
    with pytest.raises(TranslationRefused, match="Name"):
        save_translation(record=project, language="ko", texts={"name": "가" * 251}, by=by)


def test_a_second_translator_is_told_and_loses_nothing(project: InvestmentProject, by: Any) -> None:
    token = words(project, "ko").token
    save_translation(record=project, language="ko", texts={"name": "하나"}, by=by, token=token)
    with pytest.raises(WordsMoved):
        save_translation(record=project, language="ko", texts={"name": "둘"}, by=by, token=token)
    assert content(project)["name_ko"] == "하나"


def test_a_change_of_figures_meanwhile_is_no_conflict_and_is_kept(
    project: InvestmentProject, by: Any
) -> None:
    token = words(project, "ko").token
    draft = project.get_latest_revision_as_object()
    draft.area_max_ha = 99
    draft.save_revision(clean=False)
    save_translation(record=project, language="ko", texts={"name": "둘"}, by=by, token=token)
    assert content(project)["area_max_ha"] == "99"
    assert content(project)["name_ko"] == "둘"


def test_a_locked_record_is_left_alone(project: InvestmentProject, by: Any) -> None:
    project.locked, project.locked_by = True, UserFactory()
    project.save()
    for who in (by, None):
        with pytest.raises(TranslationRefused):
            save_translation(record=project, language="ko", texts={"name": "새"}, by=who)


def test_a_language_of_somebody_else_is_refused(project: InvestmentProject) -> None:
    with pytest.raises(TranslationRefused):
        save_translation(record=project, language="ko", texts={"name": "새"}, by=UserFactory())


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_is_kept_as_it_was_typed(project: InvestmentProject, text: str) -> None:
    save_translation(record=project, language="en", texts={"summary": text}, by=None)
    kept = content(project)["summary_en"] or ""
    wanted = text.replace("\0", "")
    assert kept.strip() == wanted.strip() or kept.replace("\r\n", "\n").strip() == (
        wanted.replace("\r\n", "\n").strip()
    )
