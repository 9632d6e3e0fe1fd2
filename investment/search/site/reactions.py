"""What of the site search is indexed anew when something is saved: once, after the commit.

The same idea as `search.reactions`: signals only note what was touched.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Collection
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save

from investment.search.site.indexing import index_kind, index_records
from investment.search.site.kinds import Kind, add, kinds


class _Touched(threading.local):
    """What the transaction of this thread touched: name of a kind → records, or all of it."""

    def __init__(self) -> None:
        self.records: defaultdict[str, set[int]] = defaultdict(set)
        self.whole: set[str] = set()


_touched = _Touched()


def join(kind: Kind) -> None:
    """Let the site search find a kind of things from now on; called by an application's `ready`."""
    add(kind)
    for name, signal in (("save", post_save), ("delete", post_delete)):
        for model in kind.own:
            signal.connect(
                partial(_on_own, kind.name),
                sender=model,
                weak=False,
                dispatch_uid=f"site-search-{name}-{kind.name}-{model.__name__}",
            )
        for model in kind.related:
            signal.connect(
                partial(_on_related, kind.name),
                sender=model,
                weak=False,
                dispatch_uid=f"site-search-related-{name}-{kind.name}-{model.__name__}",
            )
    for model in kind.links:
        m2m_changed.connect(
            partial(_on_related, kind.name),
            sender=model,
            weak=False,
            dispatch_uid=f"site-search-link-{kind.name}-{model.__name__}",
        )


def _on_own(name: str, instance: Model, **signal: Any) -> None:
    _touch(name, [instance.pk])


def _on_related(name: str, **signal: Any) -> None:
    _touched.whole.add(name)
    _touch(name, ())


def _touch(name: str, pks: Collection[int]) -> None:
    _touched.records[name].update(pks)
    transaction.on_commit(_index_touched, robust=True)  # a saved record is saved, indexed or not


def _index_touched() -> None:
    records, _touched.records = _touched.records, defaultdict(set)
    whole, _touched.whole = _touched.whole, set()
    for kind in kinds():
        if kind.name in whole:
            index_kind(kind)
        elif pks := records.get(kind.name):
            index_records(kind, pks)
