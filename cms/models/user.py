"""Who signs in to the editors' screens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

SESSIONS: Final = "cms.models.user.sessions"


class User(AbstractUser):
    """An editor, translator, clearance officer or administrator.

    Which agency a user works for stands in `investment.Membership`, so that this first
    migration depends on nothing of Wagtail (design §4).
    """

    session_stamp = models.CharField(
        _("stamp of the sessions"),
        max_length=32,
        blank=True,
        editable=False,
        help_text=_("Part of every session's seal: a new stamp ends them all."),
    )

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_once",
                condition=~Q(email=""),
                violation_error_message=_("Another account has this e-mail address."),
            )
        ]

    def get_full_name(self) -> str:
        """Family name first, as Vietnamese and Korean write it."""
        return f"{self.last_name} {self.first_name}".strip()

    def get_session_auth_hash(self) -> str:
        """What a session must carry to be this person's: of the password and the stamp."""
        return self._seal()

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """The same by keys that were in use before."""
        for key in settings.SECRET_KEY_FALLBACKS:
            yield self._seal(secret=key)

    def _seal(self, secret: str | bytes | None = None) -> str:
        sealed = f"{self.password}{self.session_stamp}"
        return salted_hmac(SESSIONS, sealed, secret=secret, algorithm="sha256").hexdigest()
