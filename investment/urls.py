"""Addresses of the database: those with a language, and those without one."""

from __future__ import annotations

from django.urls import URLPattern, path, register_converter

from investment.addresses import canonical_code, canonical_term
from investment.views import health, permanent


class CodeConverter:
    """A code of a record in whatever spelling; no `slug`, which reverses to an error on Hangul."""

    regex = "[A-Za-z0-9][A-Za-z0-9_ -]{0,39}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(CodeConverter, "code")

by_code = permanent.spelt(canonical_code)
by_term = permanent.spelt(canonical_term)

in_languages: list[URLPattern] = []

without_language = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("p/<code:code>", permanent.permanent_project, name="permanent-project"),
    path("p/<code:code>/", permanent.permanent_project),
]
