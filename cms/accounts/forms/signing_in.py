"""Forms of those who sign in: name and password, a new password, a code."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.utils.translation import gettext_lazy as _
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice
from wagtail.admin.forms.auth import LoginForm, PasswordChangeForm
from wagtail_2fa.forms import DeviceForm, TokenForm

from cms.accounts.passwords import change_password
from cms.accounts.second_factor import plain, stored_form

APP_DIGITS = 6


class SignInForm(LoginForm):
    """Wagtail's, with words that people know: their name is their e-mail address."""

    error_messages = {
        **LoginForm.error_messages,
        "invalid_login": _("The name and the password do not belong together. Please try again."),
        "inactive": _("The name and the password do not belong together. Please try again."),
    }

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        self.fields["username"].label = _("E-mail address or user name")
        self.fields["password"].label = _("Password")
        for name, filled_by in (("username", "username"), ("password", "current-password")):
            self.fields[name].widget.attrs.pop("placeholder", None)
            self.fields[name].widget.attrs["autocomplete"] = filled_by
        self.fields["username"].widget.attrs["autocapitalize"] = "none"

    def clean_username(self) -> str:
        """An e-mail address is one in any case: telephones begin it with a capital."""
        typed = str(self.cleaned_data["username"]).strip()
        return typed.lower() if "@" in typed else typed


class NewPasswordForm(SetPasswordForm):  # type: ignore[type-arg]  # takes none at run time
    """A password typed twice, checked by the rules of the settings."""


class OwnPasswordForm(PasswordChangeForm):
    """The panel of the own account: saving goes by the action, which ends other sessions."""

    def __init__(self, user: Any, *args: Any, request: Any, **values: Any) -> None:
        super().__init__(user, *args, **values)
        self.request = request

    def save(self, commit: bool = True) -> Any:
        """Change the password of whoever is signed in."""
        password = self.cleaned_data["new_password1"]
        change_password(person=self.user, password=password, request=self.request)
        return self.user


class FactorForm(TokenForm):
    """One field for both kinds of code: six digits come from the app, all else is a recovery code.

    wagtail-2fa 1.8.0 names no device, and django-otp from 1.7.5 on refuses a code without one.
    """

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        field = self.fields["otp_token"]
        field.label = _("Code of the app, or a recovery code")
        field.max_length = 40
        field.widget.attrs |= {"autocomplete": "one-time-code", "spellcheck": "false"}

    otp_error_messages = {
        **TokenForm.otp_error_messages,
        "token_required": _("Type the code that the app shows now."),
        "device_required": _("This code is wrong, or was used already."),
        "invalid_token": _("This code is wrong, or was used already."),
        "n_failed_attempts": _("Too many wrong codes. Wait a little and try again."),
    }

    def clean_otp_token(self) -> str:
        """The code as its device compares it."""
        typed = plain(self.cleaned_data["otp_token"])
        self.is_of_app = len(typed) == APP_DIGITS and typed.isascii() and typed.isdigit()
        return typed if self.is_of_app else stored_form(self.user, typed)

    def _chosen_device(self, user: Any) -> Any:
        kind = TOTPDevice if getattr(self, "is_of_app", True) else StaticDevice
        return kind.objects.devices_for_user(user, confirmed=True).select_for_update().first()


class EnrolForm(DeviceForm):
    """The first code of an app, and the password again."""

    def __init__(self, request: Any, **values: Any) -> None:
        super().__init__(request, **values)
        del self.fields["name"]
        code, password = self.fields["otp_token"], self.fields["password"]
        code.label = _("Code that the app shows")
        code.help_text = _("Six digits; the app shows others every half minute.")
        code.widget.attrs |= {"autocomplete": "one-time-code", "inputmode": "numeric"}
        password.label = _("Your password")
        password.help_text = _("Once more, so that nobody sets this up at your desk.")
        password.widget = forms.PasswordInput(attrs={"autocomplete": "current-password"})
        password.strip = False

    class Meta(DeviceForm.Meta):
        fields = ["otp_token"]

    def clean_otp_token(self) -> str:
        """
        Raises:
            ValidationError: it is not what the app shows now.
        """
        code = plain(self.cleaned_data.get("otp_token") or "")
        if not (code.isascii() and code.isdigit() and self.instance.verify_token(code)):
            raise forms.ValidationError(_("This code is wrong, or was used already."))
        return code

    def clean_password(self) -> str:
        """
        Raises:
            ValidationError: it is not the password of whoever is signed in.
        """
        try:
            super().clean_password()
        except forms.ValidationError as wrong:
            raise forms.ValidationError(_("This is not your password.")) from wrong
        return ""
