"""What the settings read from the environment, with a sentence for whoever forgot one."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError

env = Env()


def required(name: str, *, what: str) -> str:
    """The text of a variable without which the site must not start.

    Raises:
        ImproperlyConfigured: the variable is missing or empty; the message says what to set.
    """
    value = env.str(name, default="").strip()
    if not value:
        message = f"{name} is not set. Set it to {what}; see .env.example."
        raise ImproperlyConfigured(message)
    return value


def flag(name: str, *, default: bool = False) -> bool:
    """Whether a variable says yes (`1`, `true`, `on`); the default where it is missing or empty.

    Raises:
        ImproperlyConfigured: the variable holds something that is neither yes nor no.
    """
    if not env.str(name, default="").strip():
        return default
    try:
        return bool(env.bool(name))
    except EnvError as error:
        message = f"{name} says neither yes nor no. Write it as 1 or 0, or leave it out."
        raise ImproperlyConfigured(message) from error


def whole_number(name: str, *, default: int) -> int:
    """A whole number from 0; the default where the variable is missing or empty.

    Raises:
        ImproperlyConfigured: the variable holds something else.
    """
    written = env.str(name, default="").strip()
    if not written:
        return default
    if not (written.isascii() and written.isdigit()):
        message = f"{name} is not a whole number. Write it as {default}, or leave it out."
        raise ImproperlyConfigured(message)
    return int(written)


def optional_date(name: str) -> date | None:
    """A date in ISO 8601 (2026-11-23), or None where the variable is missing or empty.

    Raises:
        ImproperlyConfigured: the variable holds something that is no date.
    """
    if not env.str(name, default="").strip():
        return None
    try:
        value: date | None = env.date(name)
    except EnvError as error:
        message = f"{name} is not a date. Write it as 2026-11-23, or leave it out."
        raise ImproperlyConfigured(message) from error
    return value


def secret_key_in(folder: Path) -> str:
    """The key kept in `folder`; made at the first start and readable by its owner alone."""
    file = folder / "secret_key"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50), encoding="utf-8")
    return file.read_text(encoding="utf-8").strip()
