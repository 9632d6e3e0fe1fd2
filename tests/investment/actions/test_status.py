"""The call status changes with a date and a reason, or not at all."""

from __future__ import annotations

from datetime import date

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.status import (
    StatusChangeRefused,
    WithdrawalRefused,
    change_call_status,
    is_step_back,
    record_initial_status,
    withdraw,
)
from investment.choices import CallStatus
from investment.models import Clearance, StatusChange
from tests.factories import InvestmentProjectFactory, LegalDocumentFactory, UserFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 23)
REASON = {"vi": "Nhà đầu tư đã được chấp thuận", "en": "An investor was approved", "ko": ""}


def test_a_public_project_changes_at_once_with_dated_row_clearance_and_audit() -> None:
    editor = UserFactory()
    project = InvestmentProjectFactory(live=True)
    change = change_call_status(
        project=project, to=CallStatus.APPROVED, on=DAY, reason=REASON, by=editor
    )
    project.refresh_from_db()
    assert (project.call_status, project.live) == (CallStatus.APPROVED, True)
    assert (change.on, change.reason_en, change.recorded_by) == (
        "2026-11-23",
        "An investor was approved",
        editor,
    )
    assert Clearance.objects.filter(kind="status_only", cleared_by=editor).count() == 1
    audit = ModelLogEntry.objects.get(action="investment.status").data
    assert (audit["before"], audit["after"]) == ("calling", "approved")
    assert str(change) == "Approved (2026-11-23)"


def test_an_editors_waiting_draft_survives_a_withdrawal() -> None:
    project = InvestmentProjectFactory(live=True)
    project.name_en = "A better name"
    project.save_revision(user=UserFactory())
    withdraw(project=project, reason=REASON, on=DAY, by=UserFactory())
    project.refresh_from_db()
    assert project.call_status == CallStatus.WITHDRAWN
    assert project.has_unpublished_changes
    draft = project.get_latest_revision_as_object()
    assert (draft.name_en, draft.call_status) == ("A better name", CallStatus.WITHDRAWN)


@pytest.mark.parametrize(
    ("to", "reason", "words"),
    [
        (CallStatus.CALLING, REASON, "already"),
        (CallStatus.APPROVED, {"vi": " ", "en": "Approved"}, "Vietnamese"),
        ("sold", REASON, "no call status"),
        (CallStatus.PROPOSED, REASON, "step back"),
    ],
)
def test_a_refused_change_leaves_no_trace(to: str, reason: dict[str, str], words: str) -> None:
    project = InvestmentProjectFactory()
    with pytest.raises(StatusChangeRefused, match=words):
        change_call_status(project=project, to=to, on=DAY, reason=reason, by=UserFactory())
    assert not StatusChange.objects.exists()


def test_a_revoked_project_returns_to_the_call_with_a_decision() -> None:
    project = InvestmentProjectFactory(call_status=CallStatus.TERMINATED)
    decision = LegalDocumentFactory()
    change = change_call_status(
        project=project,
        to=CallStatus.CALLING,
        on=DAY,
        reason=REASON,
        by=UserFactory(),
        decision=decision,
    )
    assert change.decision == decision
    assert project.call_status == CallStatus.CALLING


@pytest.mark.parametrize(
    ("before", "after", "answer"),
    [
        (CallStatus.PLANNED, CallStatus.CALLING, False),
        (CallStatus.CALLING, CallStatus.PLANNED, True),
        (CallStatus.TERMINATED, CallStatus.CALLING, True),
        (CallStatus.SUSPENDED, CallStatus.CONSTRUCTION, False),
        (CallStatus.OPERATING, CallStatus.TERMINATED, False),
    ],
)
def test_steps_back_are_known(before: str, after: str, answer: bool) -> None:
    assert is_step_back(before=before, after=after) is answer


@pytest.mark.parametrize("status", [CallStatus.OPERATING, CallStatus.WITHDRAWN])
def test_what_is_not_in_the_call_is_not_withdrawn(status: str) -> None:
    project = InvestmentProjectFactory(call_status=status)
    with pytest.raises(WithdrawalRefused):
        withdraw(project=project, reason=REASON, on=DAY, by=UserFactory())


def test_an_import_writes_the_status_it_found_once() -> None:
    project = InvestmentProjectFactory(call_status=CallStatus.PROPOSED)
    words = {"vi": "Danh mục công bố năm 2017", "en": "", "ko": ""}
    change = record_initial_status(
        project=project, status=CallStatus.SUSPENDED, on="2017-05", reason=words
    )
    project.refresh_from_db()
    assert (project.call_status, change.on, change.recorded_by) == ("suspended", "2017-05", None)
    with pytest.raises(StatusChangeRefused, match="already"):
        record_initial_status(project=project, status="planned", on="", reason=words)
