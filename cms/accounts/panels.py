"""What the page of the own account has beside Wagtail's: the password, the second factor."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.views.account import ChangePasswordPanel

from cms.accounts.forms.signing_in import OwnPasswordForm
from cms.accounts.second_factor import has_factor


class OwnPasswordPanel(ChangePasswordPanel):
    """Wagtail's panel, whose form goes by our action (`WAGTAIL_PASSWORD_MANAGEMENT_ENABLED`)."""

    name = "own_password"
    form_class = OwnPasswordForm

    def is_active(self) -> bool:
        return bool(self.user.has_usable_password())

    def get_form(self) -> OwnPasswordForm:
        """Bound where something was typed into it; who changes the language types nothing here."""
        names = [f"{self.name}-{field}" for field in ("new_password1", "new_password2")]
        is_typed = any(self.request.POST.get(name) for name in names)
        data = [self.request.POST] if is_typed else []
        return OwnPasswordForm(self.user, *data, prefix=self.name, request=self.request)


def factor_item(request: HttpRequest) -> dict[str, Any] | None:
    """The way to setting up the second factor, where this site asks for one."""
    if not settings.WAGTAIL_2FA_REQUIRED:
        return None
    is_set = has_factor(request.user)
    return {
        "url": reverse("wagtail_2fa_device_new"),
        "label": _("Replace the second factor") if is_set else _("Set up the second factor"),
        "help_text": _("Another telephone, or another app."),
    }


def codes_item(request: HttpRequest) -> dict[str, Any] | None:
    """The way to new recovery codes, for who has a second factor."""
    if not (settings.WAGTAIL_2FA_REQUIRED and has_factor(request.user)):
        return None
    return {
        "url": reverse("recovery_codes"),
        "label": _("New recovery codes"),
        "help_text": _("Those before end. Print the new ones, or keep them in a safe."),
    }
