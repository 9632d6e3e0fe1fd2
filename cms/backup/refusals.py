"""Why a backup or a restoration does not happen."""

from __future__ import annotations


class BackupRefused(Exception):
    """Nothing was written; the message is a sentence that says what to do."""


class RestoreRefused(Exception):
    """Nothing was changed; the message is a sentence that says what to do."""
