"""Short documents about the province, a zone and a sector, made from the catalogue's own facts."""

from __future__ import annotations
