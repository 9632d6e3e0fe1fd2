"""Signed links that end: to an invitation, and to a new password."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from cms.models import Invitation, InvitationState, User

SALT: Final = "cms.accounts.links.invitation"
INVITATION_LASTS: Final = timedelta(days=7)


def invitation_address(invitation: Invitation) -> str:
    """The whole address of the page that makes an account; another one each time it is sent."""
    token = signing.dumps([invitation.pk, invitation.link_number], salt=SALT)
    return _whole(reverse("invitation", args=[token]))


def invited_by_link(token: str) -> Invitation | None:
    """The invitation that waits behind a link; None where the link was forged, used or is over."""
    try:
        key, number = signing.loads(token, salt=SALT, max_age=INVITATION_LASTS)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    found = Invitation.objects.open().filter(pk=key, link_number=number).first()
    return found if found and found.state() == InvitationState.WAITING else None


def reset_address(person: User) -> str:
    """The whole address of the page that takes a new password (`PASSWORD_RESET_TIMEOUT`)."""
    key = urlsafe_base64_encode(force_bytes(person.pk))
    token = default_token_generator.make_token(person)
    return _whole(reverse("wagtailadmin_password_reset_confirm", args=[key, token]))


def _whole(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"
