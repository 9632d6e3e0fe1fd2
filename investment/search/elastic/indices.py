"""Names of indices and aliases (design §6): a shape has its own aliases.

`{prefix}-{shape}-{time}` is an index, `{prefix}-{shape}-read` and `-write` its aliases. Code of
another shape asks other aliases, so a query never meets an index that it does not fit: until the
rebuild the database answers, and no document of the wrong shape is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings

from investment.search.elastic.mapping import SETTINGS, mapping, shape

READ, WRITE = "read", "write"


def prefix() -> str:
    """What the names of this environment begin with."""
    return str(settings.SEARCH_INDEX_PREFIX)


def read_alias() -> str:
    """Where visitors search."""
    return f"{prefix()}-{shape()}-{READ}"


def write_alias() -> str:
    """Where changes are written: one index, two while a new one is built."""
    return f"{prefix()}-{shape()}-{WRITE}"


def new_name(at: datetime) -> str:
    """Name of an index begun at a moment."""
    return f"{prefix()}-{shape()}-{at:%Y%m%d%H%M%S%f}"


def body() -> Mapping[str, Any]:
    """What a new index is created with; it is read by nobody yet, so it need not refresh."""
    return {"mappings": mapping(), "settings": {**SETTINGS, "refresh_interval": "-1"}}
