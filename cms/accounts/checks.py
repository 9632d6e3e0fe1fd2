"""Rules about signing in that span settings; they speak at `check --deploy`."""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register

NOT_SENDING: Final = ("console", "dummy", "filebased", "locmem")
LONGEST_IDLE_MIN: Final = 120


@register(Tags.security, deploy=True)
def check_second_factor(**options: Any) -> list[CheckMessage]:
    """`cms.E001`: in production a password alone opens nothing."""
    if settings.WAGTAIL_2FA_REQUIRED:
        return []
    return [
        Error(
            "The second factor is turned off: a stolen password opens the editors' screens.",
            hint="Take SECOND_FACTOR out of the environment.",
            id="cms.E001",
        )
    ]


@register(Tags.security, deploy=True)
def check_mail_is_sent(**options: Any) -> list[CheckMessage]:
    """`cms.E002`: without mail nobody can be invited, and nobody gets a new password."""
    kind = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    is_sent = kind not in NOT_SENDING and bool(settings.EMAIL_HOST)
    if is_sent and settings.DEFAULT_FROM_EMAIL != "webmaster@localhost":
        return []
    return [
        Error(
            "No mail leaves this site: invitations and links to a new password reach nobody.",
            hint="Set EMAIL_URL=smtp://… and DEFAULT_FROM_EMAIL.",
            id="cms.E002",
        )
    ]


@register(Tags.security, deploy=True)
def check_sessions_end(**options: Any) -> list[CheckMessage]:
    """`cms.W002`: a session that nobody uses ends within two hours (OWASP ASVS 3.3.2)."""
    if 0 < settings.SESSION_IDLE_MINUTES <= LONGEST_IDLE_MIN:
        return []
    return [
        checks.Warning(
            "Sessions without activity last longer than two hours.",
            hint="Set SESSION_IDLE_MINUTES to a number from 1 to 120.",
            id="cms.W002",
        )
    ]
