"""The language that a person reads the screens and the mails in; Vietnamese where none is known."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.http import HttpRequest
from wagtail.users.models import UserProfile

from cms.models import User

COOKIE: Final = "editors_language"
FIRST: Final[str] = settings.MODELTRANSLATION_DEFAULT_LANGUAGE


def language_of(person: User) -> str:
    """What the person has chosen in the account settings."""
    profile = UserProfile.objects.filter(user=person).first()
    return profile.preferred_language if profile and profile.preferred_language else FIRST


def chosen_language(request: HttpRequest) -> str:
    """The language chosen on a page of the sign-in, before it is known who reads."""
    chosen = request.COOKIES.get(COOKIE, "")
    return chosen if chosen in dict(settings.LANGUAGES) else FIRST
