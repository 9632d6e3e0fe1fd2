"""The list of the library, and rows of documents on other pages."""

from __future__ import annotations
