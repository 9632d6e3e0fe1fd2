"""Publication and its end at a time that an editor has set."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import transaction
from wagtail.models import DraftStateMixin, Page, Revision

from investment.models.clearance import NotCleared
from investment.models.published import NotPublishable

if TYPE_CHECKING:
    from collections.abc import Iterator

logger = logging.getLogger(__name__)


def end_what_is_over(at: datetime) -> None:
    """Take out of the public what was to be there until a moment that has passed."""
    for model in _with_drafts():
        for record in list(model._default_manager.filter(live=True, expire_at__lt=at)):
            record.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def publish_what_is_due(at: datetime) -> list[str]:
    """Publish every version whose moment has come.

    Wagtail's command stops at the first that may not be published, and nothing after it ever
    would be. A version can have changed since it was cleared: it waits on and is tried again.

    Returns:
        Names of the records whose version waits.
    """
    waiting = []
    due = Revision.objects.filter(approved_go_live_at__lt=at).order_by("approved_go_live_at")
    for revision in due:
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except (NotCleared, NotPublishable) as refusal:
            logger.warning("%s was to be published by now: %s", revision.object_str, refusal)
            waiting.append(revision.object_str)
    return waiting


def _with_drafts() -> Iterator[type[Any]]:
    yield Page
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page):
            yield model
