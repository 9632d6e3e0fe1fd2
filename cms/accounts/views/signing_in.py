"""Pages for those who have not signed in: an invitation, a new password, a language."""

from __future__ import annotations

from math import ceil
from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.views import INTERNAL_RESET_SESSION_TOKEN
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import ngettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe
from wagtail.admin.forms.auth import PasswordResetForm
from wagtail.admin.views.account import PasswordResetConfirmView, PasswordResetView

from cms.accounts.forms.signing_in import NewPasswordForm
from cms.accounts.inviting import InvitationRefused, accept
from cms.accounts.languages import COOKIE, language_of
from cms.accounts.links import invited_by_link
from cms.accounts.passwords import LinkUsed, ask_for_new_password, reset_password
from cms.models import Invitation, User

YEAR_S = 365 * 24 * 60 * 60
BACKEND = "django.contrib.auth.backends.ModelBackend"
EDITORS = "/cms/"


@require_safe
def choose_language(request: HttpRequest, language: str) -> HttpResponse:
    """Read the pages of the sign-in in another language, and come back to where one was."""
    after = request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(after, allowed_hosts=None)
    own = is_ours and after.startswith(EDITORS)
    response = redirect(after if own else reverse("wagtailadmin_login"))
    remember_language(response, language)
    return response


def remember_language(response: HttpResponse, language: str) -> None:
    """Keep a language for the pages before the sign-in; no visitor carries that cookie."""
    response.set_cookie(
        COOKIE,
        language,
        max_age=YEAR_S,
        path=EDITORS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


@sensitive_post_parameters()
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Choose a password; the account is made and its person signed in."""
    found = invited_by_link(token)
    if found is None:
        return render(request, "cms/accounts/link_over.html", {"is_invitation": True}, status=410)
    translation.activate(found.language)
    form = NewPasswordForm(_not_saved(found), request.POST or None)
    if request.method == "POST" and form.is_valid():
        password = form.cleaned_data["new_password1"]
        try:
            person = accept(token=token, password=password, request=request)
        except InvitationRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _signed_in(request, person, found.language)
    return render(request, "cms/accounts/invitation.html", {"form": form, "invitation": found})


def _not_saved(invitation: Invitation) -> User:
    """The account as it will be, for the rule that a password does not resemble it."""
    return User(
        username=invitation.e_mail,
        email=invitation.e_mail,
        first_name=invitation.first_name,
        last_name=invitation.last_name,
    )


def _signed_in(request: HttpRequest, person: User, language: str) -> HttpResponse:
    login(request, person, backend=BACKEND)
    request.session.set_expiry(0)
    response = redirect("wagtailadmin_home")
    remember_language(response, language)
    return response


class AskForPasswordView(PasswordResetView):
    """The address of an account; the answer is the same for every address."""

    form_class = PasswordResetForm

    def form_valid(self, form: PasswordResetForm) -> HttpResponse:
        """Leave it to the worker, or say when this network may ask again."""
        seconds = ask_for_new_password(e_mail=form.cleaned_data["email"], request=self.request)
        if not seconds:
            return redirect(self.get_success_url())
        form.add_error(None, _too_often(seconds))
        response: HttpResponse = self.form_invalid(form)
        response.status_code = 429
        response.headers["Retry-After"] = str(seconds)
        return response


class ChoosePasswordView(PasswordResetConfirmView):
    """A new password, by a link that was mailed; afterwards one signs in with it."""

    form_class = NewPasswordForm

    @method_decorator(sensitive_post_parameters())
    def dispatch(self, *args: Any, **values: Any) -> HttpResponse:
        """In the language of the account, once the link has proved whose it is."""
        response: HttpResponse = super().dispatch(*args, **values)
        if getattr(self, "validlink", False):
            translation.activate(language_of(self.user))  # the page is rendered after this
        return response

    def get_user(self, uidb64: str) -> Any:
        """Whose link it is; nobody's where the account was closed meanwhile."""
        person = super().get_user(uidb64)
        return person if person is not None and person.is_active else None

    def form_valid(self, form: NewPasswordForm) -> HttpResponse:
        """Change the password by its action, which ends all sessions."""
        token = self.request.session.pop(INTERNAL_RESET_SESSION_TOKEN, "")
        password = form.cleaned_data["new_password1"]
        try:
            reset_password(person=self.user, token=token, password=password, request=self.request)
        except LinkUsed:
            return render(self.request, "cms/accounts/link_over.html", status=410)
        return redirect(self.get_success_url())


def _too_often(seconds: int) -> str:
    minutes = ceil(seconds / 60)
    return ngettext(
        "Too many requests came from your network. Please try again in %(minutes)d minute.",
        "Too many requests came from your network. Please try again in %(minutes)d minutes.",
        minutes,
    ) % {"minutes": minutes}
