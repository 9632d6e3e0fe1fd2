"""Bringing records before the public, and taking them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import override

from investment.actions.clearance import clear_for_demonstration, clear_second_person
from investment.actions.steps import approve_cleared, waits_for_clearance

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from wagtail.models import Revision

    from investment.models import PublishedRecord


@transaction.atomic
def publish_for_demonstration(*, record: PublishedRecord) -> Revision:
    """Make a record of the demonstration public as it stands.

    Raises:
        ClearanceRefused: the catalogue is no demonstration.
        NotPublishable: a required Vietnamese text is missing.
    """
    with override("vi"):
        revision: Revision = record.save_revision(clean=False)
        clear_for_demonstration(revision=revision)
        revision.publish(skip_permission_checks=True)
    record.refresh_from_db()
    return revision


@transaction.atomic
def clear_and_publish(*, record: PublishedRecord, by: AbstractBaseUser, statement: str) -> Revision:
    """Clear the newest revision of a record and make it public in one step.

    Where it waits for clearance in a workflow, that step is taken, and its end publishes.

    Raises:
        ClearanceRefused: the person is among its authors, or gave no statement.
        NotPublishable: a required Vietnamese text is missing.
    """
    revision: Revision = record.latest_revision
    clear_second_person(revision=revision, by=by, statement=statement)
    if waits_for_clearance(record):
        approve_cleared(record=record, by=by)
    else:
        revision.publish(user=by)
    record.refresh_from_db()
    return revision
