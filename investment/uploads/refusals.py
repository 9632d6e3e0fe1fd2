"""A file that cannot be taken; the message says why and what to do."""

from __future__ import annotations

from investment.writing.refusals import NotUnderstood


class UploadRefused(NotUnderstood):
    """One translatable sentence for the person who chose the file."""

    def of(self, name: str) -> str:
        """The sentence after the name of the file: a browser empties the box of a refused one."""
        return f"{name}: {self}"
