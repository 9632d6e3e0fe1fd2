"""What the outages are tried on: the catalogue of the search tests on a node of their own."""

from __future__ import annotations

from tests.investment.search.conftest import _stored_catalogue, catalogue
from tests.investment.search.elastic.conftest import committed, empty_node, live

__all__ = ["_stored_catalogue", "catalogue", "committed", "empty_node", "live"]
