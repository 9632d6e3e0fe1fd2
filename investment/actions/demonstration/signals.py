"""Where the website joins in: both signals are sent inside the transaction of the load."""

from __future__ import annotations

from django.dispatch import Signal

demonstration_loaded = Signal()
"""Every record is there. Receivers get `ledger` (a `Ledger`) and may load what stands on them."""

demonstration_removed = Signal()
"""Sent before any record goes. Receivers get `removed` (a Counter by kind) and take theirs out."""
