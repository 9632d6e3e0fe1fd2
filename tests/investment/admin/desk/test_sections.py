"""What the first screen tells a person: their own work, and only what they may see."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from cms.models import StandardPage
from investment.actions.steps import send_back
from investment.actions.translating.confirming import confirm_translation
from investment.admin.desk.sections import sections_for
from investment.models import Enquiry, InvestmentProject, RecurringJob, SearchDocument
from investment.models.recurring_job import JobOutcome
from investment.permissions.roles import Role
from investment.search.indexing import rebuild
from investment.tasks.recurring import JOBS
from tests.factories import (
    EnquiryFactory,
    InvestmentProjectFactory,
    OrganisationFactory,
    UserFactory,
)
from tests.investment.permissions.people import person
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


@pytest.fixture
def author(agency: Any) -> Any:
    return person(Role.CONTRIBUTOR, agency=agency)


def desk(somebody: Any) -> dict[str, Any]:
    return {section.name: section for section in sections_for(somebody)}


def submitted(author: Any, **values: Any) -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(**values)
    project.save_revision(user=author)
    project.get_workflow().start(project, author)
    return project


def test_what_was_submitted_waits_for_a_colleague_then_for_an_officer(
    author: Any, agency: Any
) -> None:
    project = submitted(author, owning_agency=agency)
    colleague, officer = person(Role.CONTRIBUTOR, agency=agency), person(Role.CLEARANCE)
    (line,) = desk(colleague)["waiting"].lines
    assert str(project.code) in line.label
    assert line.href.endswith(f"/investmentproject/edit/{project.pk}/")
    assert "waiting" not in desk(author)
    assert "waiting" not in desk(officer)
    project.current_workflow_task_state.approve(user=colleague)
    (line,) = desk(officer)["waiting"].lines
    assert line.href.endswith(f"/investmentproject/clear/{project.pk}/")
    assert "waiting" not in desk(colleague)


def test_a_page_waits_where_it_is_cleared(author: Any) -> None:
    editor, officer = person(Role.EDITOR), person(Role.CLEARANCE)
    page = child_page(home_page(), StandardPage, "gioi-thieu", title="Giới thiệu")
    page.save_revision(user=editor)
    page.get_workflow().start(page, editor)
    page.current_workflow_task_state.approve(user=person(Role.EDITOR))
    (line,) = desk(officer)["waiting"].lines
    assert (line.label, line.href) == ("Giới thiệu", f"/cms/pages/{page.pk}/clear/")


def test_what_came_back_stands_with_its_reason(author: Any, agency: Any) -> None:
    project = submitted(author, owning_agency=agency)
    send_back(record=project, by=person(Role.EDITOR), note="Thiếu diện tích")
    (line,) = desk(author)["returned"].lines
    assert line.note == "Thiếu diện tích"
    assert line.href.endswith(f"/edit/{project.pk}/")
    assert "returned" not in desk(person(Role.CONTRIBUTOR, agency=agency))


def test_own_drafts_are_listed_until_they_are_submitted(author: Any, agency: Any) -> None:
    older, newer = (InvestmentProjectFactory(owning_agency=agency) for _number in range(2))
    for project in (older, newer):
        project.save_revision(user=author)
    InvestmentProjectFactory(owning_agency=agency).save_revision(user=UserFactory())
    section = desk(author)["drafts"]
    assert [line.label.split()[0] for line in section.lines] == [newer.code, older.code]
    newer.get_workflow().start(newer, author)
    assert desk(author)["drafts"].count == 1


def test_figures_overdue_are_those_of_the_own_agency(author: Any, agency: Any) -> None:
    late = {
        "verified_on": date(2026, 1, 1),
        "verified_by": UserFactory(),
        "review_due_on": date(2026, 7, 1),
    }
    own = InvestmentProjectFactory(owning_agency=agency, **late)
    InvestmentProjectFactory(owning_agency=OrganisationFactory(), **late)
    InvestmentProjectFactory(owning_agency=agency)
    section = desk(author)["overdue"]
    assert section.count == 1
    assert own.code in section.lines[0].label
    assert section.href.endswith("?freshness=overdue")
    assert desk(person(Role.EDITOR))["overdue"].count == 2
    assert "overdue" not in desk(person(Role.TRANSLATOR_EN))


def test_enquiries_are_told_to_the_agency_that_answers_them(author: Any, agency: Any) -> None:
    mine = EnquiryFactory(assigned_agency=agency)
    EnquiryFactory(assigned_agency=OrganisationFactory())
    section = desk(author)["enquiries"]
    assert [line.label for line in section.lines] == [mine.receipt]
    assert "enquiries" not in desk(person(Role.TRANSLATOR_EN, agency=agency))
    Enquiry.objects.update(state="closed", closed_at=timezone.now())
    assert "enquiries" not in desk(author)


def test_too_few_who_may_clear_is_an_alarm_for_administrators() -> None:
    administrator, officer = person(Role.ADMINISTRATOR), person(Role.CLEARANCE)
    section = desk(administrator)["too_few"]
    assert section.is_alarm
    assert [line.label for line in section.lines] == [officer.username]
    assert "too_few" not in desk(officer)
    person(Role.CLEARANCE)
    assert "too_few" not in desk(administrator)


def test_late_and_failed_jobs_and_an_index_behind_are_told_to_administrators() -> None:
    administrator = person(Role.ADMINISTRATOR)
    assert {line.label for line in desk(administrator)["jobs"].lines} == {job.name for job in JOBS}
    now = timezone.now()
    RecurringJob.objects.bulk_create(
        RecurringJob(
            name=job.name,
            period=timedelta(days=1),
            last_started_at=now,
            last_finished_at=now,
            last_outcome=JobOutcome.DONE,
        )
        for job in JOBS
    )
    rebuild()
    assert {"jobs", "index"}.isdisjoint(desk(administrator))
    RecurringJob.objects.filter(name="heal_index").update(last_outcome=JobOutcome.FAILED)
    InvestmentProjectFactory(live=True)
    SearchDocument.objects.all().delete()
    told = desk(administrator)
    assert [line.label for line in told["jobs"].lines] == ["heal_index"]
    assert told["index"].is_alarm
    assert {"jobs", "index"}.isdisjoint(desk(person(Role.EDITOR)))


def test_who_has_nothing_to_do_is_told_nothing() -> None:
    assert sections_for(person(Role.LISTING)) == []


def test_outdated_translations_are_told_to_those_who_translate_them() -> None:
    project = InvestmentProjectFactory(code="TH-88", live=True)
    confirm_translation(record=project, language="ko", by=UserFactory(is_superuser=True))
    translator = person(Role.TRANSLATOR_KO)
    assert "translations" not in desk(translator)
    project.summary_vi = "Nội dung mới"
    project.save_revision(clean=False)
    (line,) = desk(translator)["translations"].lines
    assert line.label.startswith("TH-88")
    assert line.href.endswith(f"/words/{project.pk}/ko/")
    assert desk(person(Role.EDITOR))["translations"].count == 1
    for other in (Role.TRANSLATOR_EN, Role.LISTING, Role.CLEARANCE):
        assert "translations" not in desk(person(other))
