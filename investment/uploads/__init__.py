"""What an uploaded file really is, and whether it may be published: told by its content alone."""

from __future__ import annotations
