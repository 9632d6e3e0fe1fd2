"""The owning agency's word that the figures of its record still hold (design §5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.actions.ownership import agency_of, is_of_centre
from investment.dates import LOCAL_ZONE
from investment.models import CatalogueSettings, InvestmentProject, Organisation, ReviewLetter
from investment.models.project import InvestmentProjectQuerySet

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class ConfirmationRefused(Exception):
    """The record cannot be confirmed so; the message is a sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A project of several that was not confirmed, and why."""

    project: InvestmentProject
    reason: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What came of confirming several projects at once."""

    done: tuple[InvestmentProject, ...]
    refused: tuple[Refused, ...]


def version_of(project: InvestmentProject) -> str:
    """What a person has before their eyes when they confirm a project.

    What is public changes with a new public revision, or with the status, which no revision holds.
    """
    return f"{project.live_revision_id or project.latest_revision_id or 0}-{project.call_status}"


@transaction.atomic
def confirm(
    *,
    project: InvestmentProject,
    on: date,
    by: AbstractBaseUser,
    seen: str | None = None,
    statement: str = "",
) -> None:
    """Make a record fresh until its next review; a second word on the same day changes nothing.

    Args:
        project: its row is locked and read again.
        on: the day of the confirmation, in Asia/Ho_Chi_Minh.
        by: a member of the owning agency, or of the agency that does its work today.
        seen: the `version_of` the figures that the person was shown; None asks nothing.
        statement: what the person says with it, for the audit.

    Raises:
        ConfirmationRefused: the project has no owning agency, the person works for another, or
            the figures are not those that were shown.
    """
    locked = _locked().get(pk=project.pk)
    _refuse(locked, agency_of(by), seen)
    ground = {"statement": statement} if statement else {}
    _write(locked, on=on, due_on=_due_on(on), by=by, ground=ground)
    project.refresh_from_db(fields=["verified_on", "verified_by", "review_due_on"])


@transaction.atomic
def confirm_many(
    *, seen: Mapping[int, str], statement: str, on: date, by: AbstractBaseUser
) -> Confirmed:
    """Confirm several projects in one go, each for itself: what is refused keeps no other back.

    Args:
        seen: primary keys of the projects that were ticked, each with its `version_of`.
        statement: what the person says of all of them, for the audit row of each.
        on: the day of the confirmation, in Asia/Ho_Chi_Minh.
        by: as in `confirm`.

    Raises:
        ConfirmationRefused: nothing was ticked, or there is no statement.
    """
    if not seen:
        raise ConfirmationRefused(_("Tick the projects whose figures you confirm."))
    if not statement.strip():
        raise ConfirmationRefused(_("Write down what your word rests on."))
    agency, due_on, done, refused = agency_of(by), _due_on(on), [], []
    for project in _locked().filter(pk__in=seen).order_by("code"):
        try:
            _refuse(project, agency, seen[project.pk])
        except ConfirmationRefused as refusal:
            refused.append(Refused(project, str(refusal)))
        else:
            ground = {"statement": statement.strip()}
            _write(project, on=on, due_on=due_on, by=by, ground=ground)
            done.append(project)
    return Confirmed(tuple(done), tuple(refused))


@transaction.atomic
def confirm_by_letter(
    *,
    project: InvestmentProject,
    letter: ReviewLetter,
    by: AbstractBaseUser,
    with_changes: bool = False,
) -> None:
    """Make a record fresh from the day of a signed letter of its agency, which the centre enters.

    Args:
        project: its row is locked and read again.
        letter: an entered letter; the audit keeps its number and its agency.
        by: a member of the centre, or a superuser.
        with_changes: what the letter changed is public by now.

    Raises:
        ConfirmationRefused: the person is not of the centre, the letter is another agency's, the
            figures were confirmed later, or what is public was changed after the letter.
    """
    locked = _locked().get(pk=project.pk)
    if not is_of_centre(by):
        raise ConfirmationRefused(_("Only the centre enters letters of agencies."))
    _refuse(locked, letter.agency.present(), None)
    if locked.verified_on is not None and locked.verified_on > letter.issued_on:
        raise ConfirmationRefused(_("The figures were confirmed after the date of the letter."))
    published_at = locked.last_published_at
    is_changed = published_at and published_at.astimezone(LOCAL_ZONE).date() > letter.issued_on
    if is_changed and not with_changes:
        raise ConfirmationRefused(_("The figures were changed after the date of the letter."))
    on = letter.issued_on
    ground = {"letter": letter.pk, "letter_number": letter.number, "agency": letter.agency.code}
    _write(locked, on=on, due_on=_due_on(on), by=by, ground=ground)
    project.refresh_from_db(fields=["verified_on", "verified_by", "review_due_on"])


def _locked() -> InvestmentProjectQuerySet:
    rows = InvestmentProject.objects.select_for_update(of=("self",))
    return rows.select_related("owning_agency__successor")


def _due_on(on: date) -> date:
    return on + timedelta(days=CatalogueSettings.load().review_after_days)


def _refuse(project: InvestmentProject, agency: Organisation | None, seen: str | None) -> None:
    """Refuse the word of an agency that does not own the project, or on other figures."""
    owner = project.owning_agency.present() if project.owning_agency else None
    if owner is None:
        raise ConfirmationRefused(_("Name the agency that owns the project first."))
    if agency != owner:
        raise ConfirmationRefused(_("Only the agency that owns the project can confirm it."))
    if seen is not None and seen != version_of(project):
        raise ConfirmationRefused(_("The figures have changed since you opened this page."))


def _write(
    project: InvestmentProject,
    *,
    on: date,
    due_on: date,
    by: AbstractBaseUser,
    ground: Mapping[str, object],
) -> None:
    """Store the confirmation of a locked row, with its audit row."""
    before = project.verified_on
    if (before, project.verified_by_id, project.review_due_on) == (on, by.pk, due_on):
        return
    project.verified_on, project.verified_by_id, project.review_due_on = on, by.pk, due_on
    project.save(update_fields=["verified_on", "verified_by", "review_due_on", "updated_at"])
    data = {
        "before": before.isoformat() if before else None,
        "after": on.isoformat(),
        "review_due_on": due_on.isoformat(),
        **ground,
    }
    log(instance=project, action="investment.confirm", user=by, data=data)
