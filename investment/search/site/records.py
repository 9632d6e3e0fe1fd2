"""The records of the database that the site search finds, in the order of their sections."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from investment.actions.demonstration.signals import demonstration_loaded
from investment.search.site import activities, documents, incentives, sectors, zones
from investment.search.site.indexing import index_all
from investment.search.site.reactions import join

KINDS = (zones.KIND, sectors.KIND, incentives.KIND, activities.KIND, documents.KIND)


def join_all() -> None:
    """Put every kind of record on the register; called once, by the application."""
    for kind in KINDS:
        join(kind)
    demonstration_loaded.connect(_on_demonstration, dispatch_uid="site-search")


def _on_demonstration(**signal: Any) -> None:
    """The vocabularies of the demonstration are written in one go, which sends no signals."""
    transaction.on_commit(index_all, robust=True)
