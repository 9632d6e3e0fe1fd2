"""Entering what an agency's signed letter says of its projects, on the agency's behalf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.actions.ownership import agencies_behind, is_of_centre
from investment.actions.status import StatusChangeRefused, withdraw
from investment.actions.verification import ConfirmationRefused, confirm_by_letter
from investment.choices import ReviewVerdict
from investment.models import InvestmentProject, ReviewAnswer, ReviewLetter

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class LetterRefused(Exception):
    """The letter cannot be entered so; the message is a sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a letter says of one project.

    `note` has the new values, or why the project is withdrawn.
    """

    project: InvestmentProject
    verdict: ReviewVerdict
    note: str = ""


@transaction.atomic
def enter_review_letter(
    *,
    letter: ReviewLetter,
    answers: Sequence[Answer],
    on: date,
    by: AbstractBaseUser,
    at: datetime,
) -> ReviewLetter:
    """Keep a letter with its scan, and do what it says: all of it, or nothing.

    Unchanged projects are confirmed from the date of the letter, withdrawals change the call
    status; a change is written down for an editor, whose draft goes its usual way.

    Args:
        letter: not stored yet, with agency, number, date, position of the signatory and scan.
        answers: one for each project that the letter speaks of.
        on: today, in Asia/Ho_Chi_Minh: a letter is not from the future.
        by: a member of the centre, or a superuser.
        at: the moment of entering.

    Raises:
        LetterRefused: the person is not of the centre, the letter says nothing, is from the future
            or was entered before, an answer lacks its words, or a project is another agency's or
            cannot be confirmed or withdrawn; it is named.
    """
    if not is_of_centre(by):
        raise LetterRefused(_("Only the centre enters letters of agencies."))
    if letter.issued_on > on:
        raise LetterRefused(_("The date of the letter has not come yet."))
    if not answers:
        raise LetterRefused(_("Write down what the letter says of at least one project."))
    _refuse_strangers(letter, answers)
    letter.entered_by_id, letter.entered_at = by.pk, at
    _store(letter)
    for answer in answers:
        _act(letter, answer, by)
    data = {"agency": letter.agency.code, "number": letter.number, **_codes(answers)}
    log(instance=letter, action="investment.review_letter", user=by, data=data)
    return letter


@transaction.atomic
def settle_change(*, answer: ReviewAnswer, by: AbstractBaseUser, at: datetime) -> None:
    """Note that what a letter changed is public now; the project is confirmed by the letter.

    Raises:
        LetterRefused: it is no change or was settled before, a draft still waits, or the project
            cannot be confirmed by the letter.
    """
    locked = ReviewAnswer.objects.select_for_update().get(pk=answer.pk)
    if locked.verdict != ReviewVerdict.CHANGED or locked.settled_at is not None:
        raise LetterRefused(_("Nothing of this answer is left to do."))
    project = locked.project
    if not project.live or project.has_unpublished_changes:
        raise LetterRefused(_("A draft of the project waits: publish the change first."))
    try:
        confirm_by_letter(project=project, letter=locked.letter, by=by, with_changes=True)
    except ConfirmationRefused as refusal:
        raise LetterRefused(_named(project, refusal)) from refusal
    locked.settled_at, locked.settled_by_id = at, by.pk
    locked.save(update_fields=["settled_at", "settled_by"])
    answer.refresh_from_db()
    data = {"project": project.code, "number": locked.letter.number}
    log(instance=locked.letter, action="investment.review_settle", user=by, data=data)


def _refuse_strangers(letter: ReviewLetter, answers: Sequence[Answer]) -> None:
    agency = letter.agency.present()
    owners = set(agencies_behind(agency)) if agency else set()
    strangers = [one.project.code for one in answers if one.project.owning_agency_id not in owners]
    if strangers:
        sentence = _("%(codes)s: the project belongs to another agency.")
        raise LetterRefused(sentence % {"codes": ", ".join(sorted(strangers))})


def _store(letter: ReviewLetter) -> None:
    try:
        letter.full_clean()
    except ValidationError as mistakes:
        raise LetterRefused(" ".join(mistakes.messages)) from mistakes
    letter.save()


def _act(letter: ReviewLetter, answer: Answer, by: AbstractBaseUser) -> None:
    """Write down one answer and do what follows from it."""
    project, note = answer.project, answer.note.strip()
    if answer.verdict != ReviewVerdict.UNCHANGED and not note:
        sentence = _("Write down what the letter says of this project.")
        raise LetterRefused(_named(project, sentence))
    ReviewAnswer.objects.create(letter=letter, project=project, verdict=answer.verdict, note=note)
    try:
        if answer.verdict == ReviewVerdict.UNCHANGED:
            confirm_by_letter(project=project, letter=letter, by=by)
        elif answer.verdict == ReviewVerdict.WITHDRAWN:
            withdraw(project=project, reason={"vi": note}, on=letter.issued_on, by=by)
    except (ConfirmationRefused, StatusChangeRefused) as refusal:
        raise LetterRefused(_named(project, refusal)) from refusal


def _codes(answers: Sequence[Answer]) -> dict[str, list[str]]:
    """The codes of the projects by what the letter says of them, for the audit."""
    return {
        verdict.value: sorted(one.project.code for one in answers if one.verdict == verdict)
        for verdict in ReviewVerdict
    }


def _named(project: InvestmentProject, reason: object) -> str:
    return _("%(project)s: %(reason)s") % {"project": project.code, "reason": reason}
