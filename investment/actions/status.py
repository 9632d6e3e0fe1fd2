"""Changing the call status of a project: the one way, with a dated row (design §5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.actions.clearance import clear_status_only
from investment.choices import CallStatus
from investment.models import InvestmentProject, LegalDocument, StatusChange

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

PROGRESS = (
    CallStatus.PROPOSED,
    CallStatus.PLANNED,
    CallStatus.CALLING,
    CallStatus.SELECTING,
    CallStatus.APPROVED,
    CallStatus.CONSTRUCTION,
    CallStatus.OPERATING,
)
"""The usual way of a project; whatever leaves it or goes back on it needs a decision."""


class StatusChangeRefused(Exception):
    """The status cannot change so; the message is a sentence for the editor."""


class WithdrawalRefused(StatusChangeRefused):
    """The project cannot leave the call now."""


def is_step_back(*, before: str, after: str) -> bool:
    """Whether a step goes back on the usual way, or returns to it after an end."""
    if before == CallStatus.SUSPENDED or after not in PROGRESS:
        return False
    return before not in PROGRESS or PROGRESS.index(CallStatus(after)) < PROGRESS.index(
        CallStatus(before)
    )


@transaction.atomic
def change_call_status(
    *,
    project: InvestmentProject,
    to: str,
    on: date,
    reason: Mapping[str, str],
    by: AbstractBaseUser,
    decision: LegalDocument | None = None,
) -> StatusChange:
    """Give a project a new call status, dated, with its reason; at once where it is public.

    Args:
        project: its row is locked and read again.
        to: a `CallStatus` value other than the present one.
        on: the day on which the new status holds.
        reason: words by language code; Vietnamese is required, the others are welcome.
        by: the editor, for the audit row and the clearance *status only*.
        decision: the decision it rests on; required for a step back (design §5).

    Raises:
        StatusChangeRefused: nothing changes, there is no Vietnamese reason, or a step back has no
            decision.
    """
    locked = InvestmentProject.objects.select_for_update().get(pk=project.pk)
    before = locked.call_status
    _refuse(before, to, reason, decision)
    change = StatusChange.objects.create(
        project=locked,
        status=to,
        on=on.isoformat(),
        decision=decision,
        recorded_by_id=by.pk,
        **{f"reason_{code}": text.strip() for code, text in reason.items()},
    )
    project.call_status = locked.call_status = to
    locked.save(update_fields=["call_status", "updated_at"])
    clear_status_only(record=locked, by=by, statement=reason["vi"].strip())
    data = {"before": before, "after": to, "reason": reason["vi"], "on": on.isoformat()}
    log(instance=locked, action="investment.status", user=by, data=data)
    return change


def _refuse(
    before: str, to: str, reason: Mapping[str, str], decision: LegalDocument | None
) -> None:
    if to not in CallStatus.values:
        raise StatusChangeRefused(_("“%(status)s” is no call status.") % {"status": to})
    if to == before:
        raise StatusChangeRefused(_("The project already has this status."))
    if not reason.get("vi", "").strip():
        raise StatusChangeRefused(_("A change of status needs its reason in Vietnamese."))
    if is_step_back(before=before, after=to) and decision is None:
        raise StatusChangeRefused(_("A step back needs the decision that it rests on."))


def withdraw(
    *,
    project: InvestmentProject,
    reason: Mapping[str, str],
    on: date,
    by: AbstractBaseUser,
    decision: LegalDocument | None = None,
) -> StatusChange:
    """Take a project out of the call; its address stays and says why (design §5).

    An editor's waiting draft is not touched: the status stands outside revisions.

    Raises:
        WithdrawalRefused: the project is in operation or has left the call already.
        StatusChangeRefused: there is no Vietnamese reason.
    """
    project.refresh_from_db(fields=["call_status"])
    gone = (CallStatus.OPERATING, CallStatus.WITHDRAWN, CallStatus.TERMINATED)
    if project.call_status in gone:
        raise WithdrawalRefused(_("The project is not in the call."))
    return change_call_status(
        project=project, to=CallStatus.WITHDRAWN, on=on, reason=reason, by=by, decision=decision
    )


@transaction.atomic
def record_initial_status(
    *, project: InvestmentProject, status: str, on: str, reason: Mapping[str, str]
) -> StatusChange:
    """Write down the status that a project was found with; for imports, before it is public.

    Args:
        project: a draft that has no status row yet.
        status: a `CallStatus` value.
        on: partial ISO 8601 date since when; empty where no source says so.
        reason: words by language code, may be empty.

    Raises:
        StatusChangeRefused: the project has a status row already.
    """
    if project.status_changes.exists():
        raise StatusChangeRefused(_("The project already has a status with its date."))
    InvestmentProject.objects.filter(pk=project.pk).update(call_status=status)
    project.call_status = status
    return StatusChange.objects.create(
        project=project,
        status=status,
        on=on,
        **{f"reason_{code}": text for code, text in reason.items()},
    )


@transaction.atomic
def record_initial_statuses(statuses: Mapping[int, str]) -> None:
    """Give new projects the status that a file says they have, since nobody knows when.

    Args:
        statuses: by primary key; of projects made just now, without a status row yet.
    """
    for status in dict.fromkeys(statuses.values()):
        keys = [key for key, said in statuses.items() if said == status]
        InvestmentProject.objects.filter(pk__in=keys).update(call_status=status)
    StatusChange.objects.bulk_create(
        StatusChange(project_id=key, status=status) for key, status in statuses.items()
    )
