"""The sections of the desk, for one person; each says only what that person may see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Task, TaskState, WorkflowState

from investment.actions.enquiries.visibility import visible_to
from investment.actions.translating.kinds import settle_every_kind
from investment.actions.translating.languages import languages_of
from investment.admin.desk.lines import Line, Section, clearing_address, label_of, lines_to_edit
from investment.admin.translation_rows import rows_for, with_records
from investment.choices import OPEN_ENQUIRY_STATES, Freshness
from investment.dates import today
from investment.models import ClearanceTask, Enquiry, InvestmentProject
from investment.models.parts.wording import TranslationState
from investment.permissions.policy import people_who_clear
from investment.tasks import recurring
from investment.tasks.cleared import models_behind_the_gate
from investment.tasks.index import index_state

FEWEST = 2
"""People who may clear: with fewer, somebody's own work waits for nobody."""


def sections_for(person: Any) -> list[Section]:
    """Every section that has something to say to a person, alarms first."""
    made = (
        *alarms(person), waiting(person), returned(person), drafts(person),
        overdue(person), translations(person), enquiries(person),
    )  # fmt: skip
    return [section for section in made if section is not None and section.count]


def waiting(person: Any) -> Section:
    """What waits for a decision that the person may take, oldest first."""
    finder = AdminURLFinder(person)
    found = []
    for state in _moderated_by(person).order_by("started_at", "pk"):
        record = state.workflow_state.content_object
        is_clearance = isinstance(state.task.specific, ClearanceTask)
        href = clearing_address(record) if is_clearance else finder.get_edit_url(record)
        found.append(Line(label_of(record), href, str(state.task)))
    return Section("waiting", _("Waiting for you"), len(found), tuple(found))


def returned(person: Any) -> Section:
    """What the person submitted and somebody sent back, with the reason."""
    states = WorkflowState.objects.filter(
        requested_by=person, status=WorkflowState.STATUS_NEEDS_CHANGES
    ).select_related("current_task_state")
    finder = AdminURLFinder(person)
    found = [
        Line(
            label_of(state.content_object),
            finder.get_edit_url(state.content_object),
            state.current_task_state.comment if state.current_task_state else "",
        )
        for state in states.order_by("-created_at")
        if state.content_object is not None
    ]
    return Section("returned", _("Sent back to you"), len(found), tuple(found))


def drafts(person: Any) -> Section:
    """What the person wrote last and has not submitted, newest first."""
    found: list[Any] = []
    for model in models_behind_the_gate():
        own = model._default_manager.filter(
            Q(has_unpublished_changes=True) | Q(live=False), latest_revision__user=person
        )
        found.extend(own.select_related("latest_revision"))
    in_progress = _in_workflow()
    kept = [one for one in found if (type(one)._meta.label, str(one.pk)) not in in_progress]
    kept.sort(key=lambda one: one.latest_revision.created_at, reverse=True)
    return Section("drafts", _("Your drafts"), len(kept), lines_to_edit(kept, person))


def overdue(person: Any) -> Section:
    """Projects within reach whose figures their agency has not confirmed in time."""
    viewset: Any = InvestmentProject.snippet_viewset
    seen = viewset.permission_policy.instances_user_has_permission_for(person, "change")
    late = seen.in_state(Freshness.OVERDUE, today()).order_by("review_due_on", "code")
    href = f"{reverse(viewset.get_url_name('list'))}?freshness={Freshness.OVERDUE.value}"
    return Section(
        "overdue", _("Figures overdue for confirmation"), late.count(),
        lines_to_edit(late[:10], person), href,
    )  # fmt: skip


def translations(person: Any) -> Section:
    """Texts whose Vietnamese words have changed since they were called current, oldest first."""
    if not languages_of(person):
        return Section("translations", "", 0)
    settle_every_kind()
    state = TranslationState.OUTDATED
    outdated = rows_for(person).filter(state=state).order_by("since", "pk")
    name = {code: str(label) for code, label in settings.LANGUAGES}
    found = tuple(
        Line(
            label_of(row.record),
            reverse(
                type(row.record).snippet_viewset.get_url_name("words"),
                args=[row.record.pk, row.language],
            ),
            name[row.language],
        )
        for row in with_records(outdated)[:10]
    )
    href = f"{reverse('record_translations:index')}?state={state.value}"
    return Section("translations", _("Outdated translations"), outdated.count(), found, href)


def enquiries(person: Any) -> Section:
    """Enquiries that nobody has answered yet, oldest first."""
    viewset: Any = Enquiry.snippet_viewset  # type: ignore[attr-defined]
    if not viewset.permission_policy.user_has_permission(person, "change"):
        return Section("enquiries", "", 0)
    unanswered = visible_to(person).filter(state__in=OPEN_ENQUIRY_STATES).order_by("received_at")
    listed = reverse(viewset.get_url_name("list"))
    query = "&".join(f"state={state}" for state in OPEN_ENQUIRY_STATES)
    name = viewset.get_url_name("edit")
    found = tuple(
        Line(one.receipt, reverse(name, args=[one.pk]), one.sender_organisation)
        for one in unanswered[:10]
    )
    return Section("enquiries", _("Open enquiries"), unanswered.count(), found, f"{listed}?{query}")


def alarms(person: Any) -> Iterator[Section]:
    """What stops the work of everybody, for those who can mend it."""
    if not person.has_perm("cms.change_user"):
        return
    clearing = people_who_clear(today()).order_by("username")
    if len(clearing) < FEWEST:
        heading = _("Fewer than two people may clear: their own changes wait for nobody.")
        names = tuple(Line(one.get_full_name() or one.username, None) for one in clearing)
        yield Section("too_few", heading, 1, names, is_alarm=True)
    late, failed = recurring.late(timezone.now()), recurring.failed()
    if late or failed:
        jobs = tuple(
            Line(name, None, _("late") if name in late else _("failed"))
            for name in sorted({*late, *failed})
        )
        yield Section("jobs", _("Recurring work"), len(jobs), jobs, is_alarm=True)
    state = index_state()
    if not state.is_in_step:
        said = _("%(indexed)d of %(public)d public projects are in the search index.") % {
            "indexed": state.indexed_count,
            "public": state.public_count,
        }
        yield Section("index", _("Search index"), 1, (Line(said, None),), is_alarm=True)


def _moderated_by(person: Any) -> Any:
    """The steps in progress that a person may take, of every task."""
    states = TaskState.objects.none()
    for task in Task.objects.filter(active=True).specific():
        states |= task.get_task_states_user_can_moderate(user=person)
    return states.select_related("workflow_state", "task")


def _in_workflow() -> set[tuple[str, str]]:
    rows = WorkflowState.objects.exclude(
        status__in=[WorkflowState.STATUS_APPROVED, WorkflowState.STATUS_CANCELLED]
    ).select_related("content_type")
    found = set()
    for row in rows:
        model = row.content_type.model_class()
        if model is not None:
            found.add((model._meta.label, str(row.object_id)))
    return found
