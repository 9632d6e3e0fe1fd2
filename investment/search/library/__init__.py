"""The library of promotion documents: what was asked of it, and what it answers."""

from __future__ import annotations
