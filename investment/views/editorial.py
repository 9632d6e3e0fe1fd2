"""Words of editors on a record, shown on its own page; the website brings them.

The database imports nothing of the website, so whoever has such words registers a function.
"""

from __future__ import annotations

from collections.abc import Callable

from django.utils.safestring import SafeString

Provider = Callable[[str, str, str], SafeString]
"""Kind of record (`sector` or `zone`), its code and a language → HTML in that language, or none."""

_providers: list[Provider] = []


def register(provider: Provider) -> None:
    """Ask a function from now on; registering one twice changes nothing."""
    if provider not in _providers:
        _providers.append(provider)


def words_on(kind: str, code: str, language: str) -> SafeString:
    """What editors say about a record in a language; empty where they say nothing."""
    for provider in _providers:
        if words := provider(kind, code, language):
            return words
    return SafeString()
