"""Reminding agencies of reviews: what is due is written down, then sent."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.utils import timezone

from investment.actions.review_reminders import plan_reminders, write_reminders
from investment.emails.reviews import compose
from investment.models import ReviewMail, ReviewNotice
from investment.tasks.sending import Post


def _notice(mail: ReviewMail) -> str:
    """What a log line may say of a mail: the agency, never the person."""
    return f"about reviews of {mail.notice.agency.code}"


POST: Final = Post(ReviewMail, compose, _notice)


def remind(*, on: date) -> list[ReviewNotice]:
    """Write down what agencies are to be told on a day; `POST.send_due` sends it.

    Returns:
        The notices that are new; run again on the same day, none.
    """
    at = timezone.now()
    written = [write_reminders(planned=one, on=on, at=at) for one in plan_reminders(on=on)]
    return [notice for notice in written if notice is not None]
