"""Pages of the website and the people who edit it."""

from __future__ import annotations

from cms.models.user import User

__all__ = ["User"]
