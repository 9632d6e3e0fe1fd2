"""Steps of the way to the public: after a clearance, and back to the author (design §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _

from investment.models import ClearanceTask

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class StepRefused(Exception):
    """The step cannot be taken by this person now; the message is a sentence for them."""


def step_of(record: Any) -> Any:
    """Where a record or page waits: the state of its step, or None."""
    state = record.current_workflow_task_state
    return state if state is not None and record.workflow_in_progress else None


def waits_for_clearance(record: Any) -> bool:
    """Whether a record waits at the step that a clearance ends."""
    state = step_of(record)
    return state is not None and isinstance(state.task.specific, ClearanceTask)


@transaction.atomic
def approve_cleared(*, record: Any, by: AbstractBaseUser) -> None:
    """Take the last step for what was just cleared; the end of a workflow publishes.

    Raises:
        NotCleared: no clearance stands for what waits.
        NotPublishable: a required Vietnamese text is missing.
    """
    state = step_of(record)
    state.task.specific.on_action(state, by, "approve")


@transaction.atomic
def send_back(*, record: Any, by: AbstractBaseUser, note: str) -> None:
    """Return what waits to its author, with the reason; history and desk show both.

    Raises:
        StepRefused: nothing waits, the person may not decide about it, or there is no reason.
    """
    state = step_of(record)
    if state is None:
        raise StepRefused(_("Nothing waits here: it was decided or taken back meanwhile."))
    task = state.task.specific
    if "reject" not in [name for name, _label, _asks in task.get_actions(record, by)]:
        raise StepRefused(_("Who wrote a change cannot decide about it: ask a second person."))
    if not note.strip():
        raise StepRefused(_("Say what is to be changed."))
    task.on_action(state, by, "reject", comment=note.strip())
