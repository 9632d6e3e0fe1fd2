"""The owning agency's word that the figures of its record still hold (design §5)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.models import CatalogueSettings, InvestmentProject, Membership

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class ConfirmationRefused(Exception):
    """The record cannot be confirmed so; the message is a sentence for the editor."""


@transaction.atomic
def confirm(*, project: InvestmentProject, on: date, by: AbstractBaseUser) -> None:
    """Make a record fresh until its next review.

    Args:
        project: its row is locked and read again.
        on: the day of the confirmation, in Asia/Ho_Chi_Minh.
        by: a member of the owning agency, or of the agency that does its work today.

    Raises:
        ConfirmationRefused: the project has no owning agency, or the person works for another.
    """
    locked = InvestmentProject.objects.select_for_update(of=("self",)).get(pk=project.pk)
    owner = locked.owning_agency.present() if locked.owning_agency else None
    if owner is None:
        raise ConfirmationRefused(_("Name the agency that owns the project first."))
    if not Membership.objects.filter(user_id=by.pk, organisation=owner).exists():
        raise ConfirmationRefused(_("Only the agency that owns the project can confirm it."))
    before = locked.verified_on
    due_on = on + timedelta(days=CatalogueSettings.load().review_after_days)
    locked.verified_on, locked.verified_by_id, locked.review_due_on = on, by.pk, due_on
    locked.save(update_fields=["verified_on", "verified_by", "review_due_on", "updated_at"])
    project.refresh_from_db(fields=["verified_on", "verified_by", "review_due_on"])
    data = {
        "before": before.isoformat() if before else None,
        "after": on.isoformat(),
        "review_due_on": due_on.isoformat(),
    }
    log(instance=locked, action="investment.confirm", user=by, data=data)
