"""Names of what facets count, read once for each state of the catalogue."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from django.utils.translation import get_language

from investment.models import CatalogueVersion
from investment.search.counted import Labels
from investment.search.snapshot import is_settled

_MOST_KEPT = 12  # three languages, on a few days


def labels(language: str, *, on: date) -> Labels:
    """The names in a language; the active one words what has ended.

    Inside a transaction, which may be rolled back, nothing is kept.
    """
    mark = CatalogueVersion.newest()
    if not (mark and is_settled()):
        return Labels.read(language, on=on)
    return _kept(mark, language, get_language(), on)


@lru_cache(maxsize=_MOST_KEPT)
def _kept(mark: str, language: str, active: str | None, on: date) -> Labels:
    return Labels.read(language, on=on)
