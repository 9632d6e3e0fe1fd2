"""What a cache in front of the site forgets when editors publish.

A page of a record stands in many lists, whose filters make any number of addresses: those end with
their minute (`PublicCachingMiddleware`). What a reader goes back to by hand, or was sent, is told
to the cache at once: the record, the lists without a filter, and the home pages.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from django.conf import settings
from django.db import models, transaction
from django.db.models.signals import post_save
from wagtail.contrib.frontend_cache.utils import purge_urls_from_cache
from wagtail.signals import published, unpublished

from investment.addresses import address
from investment.models import InvestmentProject, PromotionActivity, StatusChange, Zone

RECORDS: Final[dict[type[models.Model], tuple[str, str]]] = {
    InvestmentProject: ("project", "projects"),
    Zone: ("zone", "zones"),
    PromotionActivity: ("activity", "activities"),
}
"""Records with a page of their own: the names of its route and of its list's."""


def connect() -> None:
    """Listen for what becomes public or stops being so; called once, by the application."""
    for signal in (published, unpublished):
        signal.connect(_on_publication, dispatch_uid="front-cache")
    post_save.connect(_on_status, sender=StatusChange, dispatch_uid="front-cache-status")


def addresses_that_show(record: models.Model) -> list[str]:
    """Full addresses, in every language, of the pages where a change of a record is read first.

    Returns:
        An empty list for a record without a page of its own.
    """
    if type(record) not in RECORDS:
        return []
    own, listed = RECORDS[type(record)]
    origin = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
    return [
        origin + path
        for code, _label in settings.LANGUAGES
        for path in (
            address(own, code, code=record.code),  # type: ignore[attr-defined]
            address(listed, code),
            f"/{code}/",
        )
    ]


def _on_publication(instance: models.Model, **_signal: Any) -> None:
    _forget(instance)


def _on_status(instance: StatusChange, **_signal: Any) -> None:
    _forget(instance.project)


def _forget(record: models.Model) -> None:
    if settings.WAGTAILFRONTENDCACHE and (addresses := addresses_that_show(record)):
        transaction.on_commit(partial(purge_urls_from_cache, addresses), robust=True)
