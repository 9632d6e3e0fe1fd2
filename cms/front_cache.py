"""What a cache in front of the site forgets when editors publish.

A page of a record stands in many lists, whose filters make any number of addresses: those end with
their minute (`PublicCachingMiddleware`). What a reader goes back to by hand, or was sent, is told
to the cache at once: the record, the lists without a filter, and the home pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from django.conf import settings
from django.db import models, transaction
from django.db.models.signals import post_save
from wagtail.contrib.frontend_cache.utils import purge_urls_from_cache
from wagtail.signals import page_published, page_unpublished, published, unpublished

from cms.models.base import BasePage
from cms.models.editorial import EditorialPage
from cms.models.record_list import RecordListPage
from cms.targets import route_address
from cms.ways import HOME_DEPTH
from investment.addresses import address
from investment.models import (
    Incentive,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    StatusChange,
    Zone,
)
from investment.views.library.rows import file_address

RECORDS: Final[dict[type[models.Model], tuple[str, str]]] = {
    InvestmentProject: ("project", "projects"),
    Zone: ("zone", "zones"),
    PromotionActivity: ("activity", "activities"),
    PromotionDocument: ("document", "documents"),
}
"""Records with a page of their own: the names of its route and of its list's."""
SHOWN_IN: Final[dict[type[models.Model], str]] = {Zone: "offers", Incentive: "incentives"}
"""Lists that show something of a record beside its own."""


def connect() -> None:
    """Listen for what becomes public or stops being so; called once, by the application."""
    for signal in (published, unpublished, page_published, page_unpublished):
        signal.connect(_on_publication, dispatch_uid="front-cache")
    post_save.connect(_on_status, sender=StatusChange, dispatch_uid="front-cache-status")


def addresses_that_show(record: models.Model) -> list[str]:
    """Full addresses of the pages where a change of a record is read first.

    Returns:
        Of a record those in every language; of a page its own, the one above it and its home page;
        of editors' words on a record or above a list the one where they are read; an empty list for
        what has no such page. Wagtail itself tells of a page under the host that its `Site` names.
    """
    origin = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
    return [origin + path for path in _paths(record)]


def _paths(record: models.Model) -> Iterator[str]:
    if isinstance(record, EditorialPage):
        about = getattr(record, record.record_field)
        yield address(record.record_field, record.locale.language_code, code=about.code)
    elif isinstance(record, RecordListPage):
        yield route_address(record.shows, record.locale.language_code)
    elif isinstance(record, BasePage):
        for page in (
            record,
            record.get_parent(),
            record.get_ancestors().filter(depth=HOME_DEPTH).first(),
        ):
            if page is not None and (path := page.get_url()):
                yield path
    else:
        yield from _of_record(record)


def _of_record(record: Any) -> Iterator[str]:
    for language, _label in settings.LANGUAGES:
        if type(record) in RECORDS:
            own, listed = RECORDS[type(record)]
            yield address(own, language, code=record.code)
            yield address(listed, language)
            yield f"/{language}/"
        if type(record) in SHOWN_IN:
            yield address(SHOWN_IN[type(record)], language)
        if isinstance(record, PromotionDocument):
            yield from (file_address(record, file, language) for file in record.files.all())


def _on_publication(instance: models.Model, **_signal: Any) -> None:
    _forget(instance)


def _on_status(instance: StatusChange, **_signal: Any) -> None:
    _forget(instance.project)


def _forget(record: models.Model) -> None:
    if settings.WAGTAILFRONTENDCACHE and (addresses := addresses_that_show(record)):
        transaction.on_commit(partial(purge_urls_from_cache, addresses), robust=True)
