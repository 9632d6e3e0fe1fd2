"""Clearing a revision for the public (design §5). Nothing else writes `Clearance` rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail.actions.unpublish import UnpublishAction
from wagtail.log_actions import log
from wagtail.models import Revision

from investment.choices import ClearanceKind
from investment.models import CatalogueSettings, Clearance, ClearanceWithdrawal
from investment.models.clearance import authors_since_clearance, content_digest
from investment.permissions.policy import people_who_clear

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

    from investment.models import PublishedRecord

DEMONSTRATION_STATEMENT = "Demonstration data from public sources, named on each record"


class ClearanceRefused(Exception):
    """The revision cannot be cleared so; the message is a sentence for the person who tried."""


def eligible_to_clear(*, revision: Revision, on: date) -> QuerySet[Any]:
    """Who may clear a revision on a day: all who clear or stand in, but its authors, by name."""
    authors = authors_since_clearance(revision=revision)
    return people_who_clear(on).exclude(pk__in=authors).order_by("last_name", "username")


@transaction.atomic
def clear_second_person(*, revision: Revision, by: AbstractBaseUser, statement: str) -> Clearance:
    """Clear what others wrote; the usual way to the public.

    Args:
        revision: what the person has read.
        by: the person, who must not be among the authors.
        statement: the rule or letter that the clearance rests on.

    Raises:
        ClearanceRefused: the person is among the authors, there is no statement, or the revision
            is not the newest one.
    """
    if not statement.strip():
        raise ClearanceRefused(_("Say on which rule or letter the clearance rests."))
    if by.pk in authors_since_clearance(revision=revision):
        raise ClearanceRefused(_("Who wrote a change cannot clear it: ask a second person."))
    if not revision.is_latest_revision():
        raise ClearanceRefused(_("There is a newer version: read and clear that one."))
    return _clear(ClearanceKind.SECOND_PERSON, revision, by=by, statement=statement.strip())


@transaction.atomic
def clear_for_demonstration(*, revision: Revision, by: AbstractBaseUser | None = None) -> Clearance:
    """Clear a record of the demonstration catalogue; used by `load_demo` alone.

    Raises:
        ClearanceRefused: the catalogue is no demonstration (any more).
    """
    if not CatalogueSettings.load().is_demonstration:
        raise ClearanceRefused(
            _("The catalogue is no demonstration: a second person clears what becomes public.")
        )
    return _clear(ClearanceKind.DEMONSTRATION, revision, by=by, statement=DEMONSTRATION_STATEMENT)


@transaction.atomic
def clear_status_only(
    *, record: models.Model, by: AbstractBaseUser, statement: str
) -> Clearance | None:
    """Note who changed the status of a public record; its cleared content stays as it is.

    The status stands outside revisions (`kept_fields`), so nothing but status and reason can
    differ from what was cleared. None where the record is not public: nothing needs clearing.
    The digest is the one that was cleared: were the public revision overwritten since, one of
    its present content would let a change of status clear words that nobody has read.
    """
    revision: Revision | None = record.live_revision  # type: ignore[attr-defined]
    if revision is None:
        return None
    digest = record.clearance.content_digest  # type: ignore[attr-defined]
    return _clear(ClearanceKind.STATUS_ONLY, revision, by=by, statement=statement, digest=digest)


class WithdrawalRefused(Exception):
    """A clearance cannot be withdrawn so; the message is a sentence for the person who tried."""


@transaction.atomic
def withdraw_clearance(*, record: PublishedRecord, by: AbstractBaseUser, reason: str) -> None:
    """Take a record out of the public at once; one person is enough (design §5).

    Pages, feeds, files, the index and caches follow Wagtail's signal. What was cleared counts as
    cleared no more: before it is public again, a second person clears it anew.

    Raises:
        WithdrawalRefused: it is not public, or no reason is given.
    """
    if not record.live:
        raise WithdrawalRefused(_("It is not public."))
    if not reason.strip():
        raise WithdrawalRefused(_("Say why it is taken out of the public."))
    revisions = Revision.objects.for_instance(record)
    standing = list(Clearance.objects.standing().filter(revision__in=revisions))
    ClearanceWithdrawal.objects.bulk_create(
        ClearanceWithdrawal(clearance=clearance, reason=reason.strip(), withdrawn_by_id=by.pk)
        for clearance in standing
    )
    UnpublishAction(record, user=by).execute(skip_permission_checks=True)
    log(
        instance=record,
        action="investment.withdraw_clearance",
        user=by,
        data={"reason": reason.strip(), "clearances": [one.pk for one in standing]},
    )


def _clear(
    kind: ClearanceKind, revision: Revision, *, by: Any, statement: str, digest: str = ""
) -> Clearance:
    record = revision.content_object
    clearance = Clearance.objects.create(
        content_type=ContentType.objects.get_for_model(record, for_concrete_model=False),
        object_id=str(record.pk),
        revision=revision,
        content_digest=digest or content_digest(revision.content),
        kind=kind,
        statement=statement,
        cleared_by=by,
    )
    data = {"kind": kind.value, "statement": statement, "clearance": clearance.pk}
    log(instance=record, action="investment.clear", user=by, data=data, revision=revision)
    return clearance
