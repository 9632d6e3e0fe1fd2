"""Who signs in to the editors' screens."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """An editor, translator, clearance officer or administrator.

    Which agency a user works for stands in `investment.Membership`, so that this first
    migration depends on nothing of Wagtail (design §4).
    """

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
