"""What both engines are asked about: the demonstration catalogue, stored and indexed once."""

from __future__ import annotations

from tests.investment.search.conftest import _stored_demonstration, demonstration
from tests.investment.search.elastic.conftest import _indexed_demonstration, indexed_demonstration

__all__ = [
    "_indexed_demonstration",
    "_stored_demonstration",
    "demonstration",
    "indexed_demonstration",
]
