"""What comes back from a bureau is judged text by text; nothing newer is ever lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.actions.translating.reading import TranslationRefused
from investment.actions.translating.receiving import (
    Verdict,
    WordsPlan,
    every_record,
    plan_words,
    write_words,
)
from investment.actions.translating.saving import save_translation
from investment.actions.translating.sending import words_to_send
from investment.bilingual.catalogue import Catalogue, read, written
from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def by() -> Any:
    return UserFactory(is_superuser=True)


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(code="TH-001", summary_vi="Tóm tắt")
    return project


def sent() -> Catalogue:
    keys = list(InvestmentProject.objects.values_list("pk", flat=True))
    return words_to_send({InvestmentProject: keys}, language="ko")


def answered(**texts: str) -> Catalogue:
    """The file as the bureau sends it back, with other words at these paths."""
    catalogue = sent()
    entries = [
        replace(one, target=texts.get(one.place.path, one.target)) for one in catalogue.entries
    ]
    return replace(catalogue, entries=tuple(entries))


def planned(catalogue: Catalogue) -> WordsPlan:
    return plan_words(catalogue=catalogue, records=every_record(), by=None)


def newest(project: InvestmentProject) -> InvestmentProject:
    project.refresh_from_db()
    draft: InvestmentProject = project.get_latest_revision_as_object()
    return draft


def verdicts(plan: WordsPlan) -> list[str]:
    return [row.verdict.value for row in plan.rows]


def test_sent_and_read_back_unchanged_changes_nothing(project: InvestmentProject) -> None:
    plan = planned(read(written(sent()).encode()))
    assert verdicts(plan) == ["unchanged", "empty"]
    assert write_words(plan=plan, by=None) == 0
    assert not project.revisions.exists()


def test_new_words_become_one_draft_a_record(project: InvestmentProject, by: Any) -> None:
    plan = planned(answered(name="새 공장", summary="요약"))
    assert plan.counts["update"] == 2
    assert write_words(plan=plan, by=by) == 1
    draft = newest(project)
    assert (draft.name_ko, draft.summary_ko) == ("새 공장", "요약")
    assert project.revisions.count() == 1
    assert project.latest_revision.user == by
    assert not project.live


def test_a_moved_source_is_refused_by_name_and_reason(project: InvestmentProject) -> None:
    catalogue = answered(name="새 공장", summary="요약")
    project.summary_vi = "Tóm tắt mới"
    project.save_revision(clean=False)
    plan = planned(catalogue)
    assert verdicts(plan) == ["update", "refused"]
    [refused] = plan.of(Verdict.REFUSED)
    assert refused.name == "TH-001 summary"
    assert "changed" in refused.reason
    with pytest.raises(TranslationRefused):
        write_words(plan=plan, by=None)
    assert newest(project).name_ko == "메탄올 생산공장"
    assert write_words(plan=plan, by=None, accept_valid=True) == 1
    assert (newest(project).name_ko, newest(project).summary_ko) == ("새 공장", None)


def test_words_written_here_meanwhile_are_not_overwritten(
    project: InvestmentProject, by: Any
) -> None:
    touched, untouched = answered(name="사무소의 공장"), sent()
    save_translation(record=project, language="ko", texts={"name": "우리 공장"}, by=by)
    project.refresh_from_db()
    assert verdicts(planned(touched)) == ["refused", "empty"]
    assert verdicts(planned(untouched)) == ["unchanged", "empty"]


def test_what_was_left_empty_takes_nothing_away(project: InvestmentProject) -> None:
    assert verdicts(planned(answered(name=""))) == ["empty", "empty"]


def test_fuzzy_words_are_kept_and_counted(project: InvestmentProject) -> None:
    catalogue = answered(name="새 공장")
    entries = tuple(replace(entry, is_fuzzy=True) for entry in catalogue.entries)
    plan = planned(replace(catalogue, entries=entries))
    assert (plan.counts["update"], plan.counts["fuzzy"]) == (1, 1)


@pytest.mark.parametrize(
    "change", [{"kind": "sector"}, {"code": "TH-999"}, {"path": "code"}, {"source_digest": "0"}]
)
def test_a_place_that_is_not_there_is_refused(
    change: dict[str, str], project: InvestmentProject
) -> None:
    [name, *_rest] = answered(name="새 공장").entries
    entry = replace(name, place=replace(name.place, **change))
    assert verdicts(planned(Catalogue("ko", (entry,)))) == ["refused"]


def test_strangers_long_texts_and_doubles_are_refused(project: InvestmentProject) -> None:
    [name, *_rest] = answered(name="새 공장").entries
    long = replace(name, target="가" * 251)
    twice = (name, replace(name, target="다른 공장"))
    assert verdicts(planned(Catalogue("ko", (long,)))) == ["refused"]
    assert verdicts(planned(Catalogue("ko", twice))) == ["update", "refused"]
    assert verdicts(planned(Catalogue("ko", (), ("menu",)))) == ["refused"]


def test_a_record_that_is_none_of_theirs_does_not_exist(project: InvestmentProject) -> None:
    none = {"project": InvestmentProject.objects.none()}
    plan = plan_words(catalogue=answered(name="새"), records=none, by=None)
    assert verdicts(plan) == ["refused", "refused"]


@pytest.mark.parametrize("language", ["vi", "fr", ""])
def test_a_file_in_another_language_is_refused(language: str) -> None:
    with pytest.raises(TranslationRefused):
        planned(Catalogue(language, ()))


def test_a_file_in_a_language_of_somebody_else_is_refused() -> None:
    with pytest.raises(TranslationRefused):
        plan_words(catalogue=Catalogue("ko", ()), records={}, by=UserFactory())
    assert planned(Catalogue("ko_KR", ())).language == "ko"


def test_a_record_written_after_the_plan_stops_all_of_it(
    project: InvestmentProject, by: Any
) -> None:
    other = InvestmentProjectFactory(code="TH-000")
    plan = planned(answered(name="새 공장"))
    save_translation(record=project, language="ko", texts={"name": "우리 공장"}, by=by)
    with pytest.raises(TranslationRefused):
        write_words(plan=plan, by=None)
    assert newest(other).name_ko == "메탄올 생산공장"


def test_more_records_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    InvestmentProjectFactory.create_batch(8)
    for project in InvestmentProject.objects.all():
        project.save_revision(clean=False)
    catalogue = answered(name="새 공장")
    with django_assert_max_num_queries(2):
        assert planned(catalogue).counts["update"] == 8


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=100)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=TEXT, target=TEXT)
def test_any_text_goes_out_and_comes_back(
    project: InvestmentProject, source: str, target: str
) -> None:
    project = InvestmentProject.objects.get(pk=project.pk)
    project.summary_vi, project.summary_ko = source.replace("\0", ""), target.replace("\0", "")
    project.save_revision(clean=False)
    before = project.revisions.count()
    plan = planned(read(written(sent()).encode()))
    assert not plan.of(Verdict.REFUSED)
    assert not plan.of(Verdict.UPDATE)
    write_words(plan=plan, by=None)
    assert project.revisions.count() == before
    answer = read(written(answered(summary=target + "끝")).encode())
    if any(entry.place.path == "summary" for entry in answer.entries):
        write_words(plan=planned(answer), by=None)
        assert (newest(project).summary_ko or "").endswith("끝")
