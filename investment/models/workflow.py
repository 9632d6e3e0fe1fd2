"""The steps between a draft and the public: review at the agency, then clearance (design §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_permission_codename
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page, Task, TaskState

from investment.models.clearance import Clearance, NotCleared, authors_since_clearance
from investment.permissions.policy import may_clear
from investment.permissions.reach import reach

if TYPE_CHECKING:
    from django.db.models import QuerySet


class StepTask(Task):
    """A step that somebody who wrote nothing of what waits may take."""

    class Meta:
        abstract = True

    def may_take(self, record: Any, person: Any) -> bool:
        """Whether somebody may decide about what waits; never one of its authors."""
        raise NotImplementedError

    def get_task_states_user_can_moderate(self, user: Any, **_options: Any) -> QuerySet[TaskState]:
        """What waits at this step for a person."""
        waiting: QuerySet[TaskState] = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)
        keys = [
            state.pk
            for state in waiting.select_related("workflow_state")
            if self.may_take(state.workflow_state.content_object, user)
        ]
        return waiting.filter(pk__in=keys)


class AgencyReviewTask(StepTask):
    """Somebody else who keeps the record has read it: of its agency, or of the centre."""

    class Meta:
        verbose_name = gettext_lazy("agency review")
        verbose_name_plural = gettext_lazy("agency reviews")

    def may_take(self, record: Any, person: Any) -> bool:
        """Whether somebody may change the record, and did not write what waits."""
        return may_keep(record, person) and not _is_author(record, person)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Back to the author with a note, or on to clearance."""
        if not self.may_take(obj, user):
            return []
        return [
            ("reject", _("Send back with a note"), True),
            ("approve", _("Reviewed: on to clearance"), False),
            ("approve", _("Reviewed: on to clearance, with a note"), True),
        ]

    @classmethod
    def get_description(cls) -> str:
        return _("Somebody else of the owning agency, or an editor of the centre, reads it.")


class ClearanceTask(StepTask):
    """A second person clears it for the public, on the screen that says what and why."""

    class Meta:
        verbose_name = gettext_lazy("clearance step")
        verbose_name_plural = gettext_lazy("clearance steps")

    def may_take(self, record: Any, person: Any) -> bool:
        """Whether somebody may clear what waits."""
        return may_clear(person) and not _is_author(record, person)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Back to the author with a note; clearing has its own screen and its statement."""
        return [("reject", _("Send back with a note"), True)] if self.may_take(obj, user) else []

    def on_action(self, task_state: Any, user: Any, action_name: str, **values: Any) -> Any:
        """Take the step.

        Raises:
            NotCleared: it is to be approved, and no clearance stands for what waits.
        """
        if action_name == "approve":
            latest = task_state.workflow_state.content_object.get_latest_revision()
            if Clearance.objects.standing_for(latest) is None:
                raise NotCleared(_("Nobody has cleared this version for the public yet."))
        return super().on_action(task_state, user, action_name, **values)

    @classmethod
    def get_description(cls) -> str:
        return _("A clearance officer, or who stands in for one, clears it for the public.")


def may_keep(record: Any, person: Any) -> bool:
    """Whether somebody may change a record or a page."""
    if isinstance(record, Page):
        can_edit: bool = record.permissions_for_user(person).can_edit()
        return can_edit
    model = type(record)._meta
    within = reach(person, [f"{model.app_label}.{get_permission_codename('change', model)}"])
    return within.narrow(type(record)._base_manager.filter(pk=record.pk)).exists()


def _is_author(record: Any, person: Any) -> bool:
    return person.pk in authors_since_clearance(revision=record.get_latest_revision())
