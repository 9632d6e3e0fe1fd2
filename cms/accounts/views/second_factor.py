"""The pages of the second factor: proving it, setting it up, new recovery codes.

wagtail-2fa serves as a library: its middleware, forms and views, under the names of addresses that
it looks for. As an application it would bring screens in English alone, a menu entry that cannot be
translated, and a permission of another user model.
"""

from __future__ import annotations

from base64 import b32encode
from typing import Any

import qrcode
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import TemplateView
from django_otp import login as prove
from qrcode.image.svg import SvgPathFillImage
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail_2fa import utils
from wagtail_2fa.views import DeviceCreateView, LoginView

from cms.accounts.audit import record
from cms.accounts.forms.signing_in import EnrolForm, FactorForm
from cms.accounts.second_factor import enrol, has_factor, note_use, renew_codes
from cms.models import EventKind


class ProveView(LoginView):
    """Asks for a code after the password; for everybody who has set a factor up."""

    template_name = "cms/accounts/prove.html"
    form_class = FactorForm

    def form_valid(self, form: FactorForm) -> HttpResponse:
        """The session has both factors now, and another key."""
        person, device = self.request.user, self.request.user.otp_device
        self.request.session.cycle_key()
        note_use(person=person, device=device, request=self.request)
        response: HttpResponse = super().form_valid(form)
        return response

    def form_invalid(self, form: FactorForm) -> HttpResponse:
        """Written down where a code was wrong, not where none was typed."""
        if form.has_error("__all__", "invalid_token"):
            record(EventKind.FACTOR_FAILED, person=self.request.user, request=self.request)
        response: HttpResponse = super().form_invalid(form)
        return response

    def get_success_url(self) -> str:
        return self.get_redirect_url() or "/cms/"


class EnrolView(DeviceCreateView):
    """Setting up the factor, or replacing it: at first without one, later with it proved."""

    template_name = "cms/accounts/enrol.html"
    form_class = EnrolForm

    @method_decorator(sensitive_post_parameters())
    def dispatch(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        """
        Raises:
            Http404: this site asks for no second factor.
        """
        if not settings.WAGTAIL_2FA_REQUIRED:
            raise Http404
        if request.method == "POST" and utils.get_unconfirmed_device(request.user) is None:
            return redirect(request.path)
        response: HttpResponse = super().dispatch(request, *args, **values)
        return response

    @property
    def device(self) -> Any:
        """A new secret for each page that is opened; the one that was shown when it comes back."""
        if self.request.method == "POST":
            return utils.get_unconfirmed_device(self.request.user)
        return utils.new_unconfirmed_device(self.request.user)

    def form_valid(self, form: EnrolForm) -> HttpResponse:
        """The recovery codes, in this one answer alone: they are kept nowhere as they are."""
        codes = enrol(device=form.instance, request=self.request)
        prove(self.request, form.instance)
        return codes_page(self.request, codes)

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        device = context["form"].instance
        return {
            **context,
            "picture": picture(device.config_url),
            "secret": _in_groups(device.bin_key),
            "is_replaced": has_factor(self.request.user),
        }


class CodesView(WagtailAdminTemplateMixin, TemplateView):
    """New recovery codes, for whoever has proved the factor; those before end."""

    template_name = "cms/accounts/renew_codes.html"
    page_title = _("New recovery codes")
    header_icon = "key"

    def dispatch(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        """
        Raises:
            Http404: the person has no second factor here.
        """
        if not (settings.WAGTAIL_2FA_REQUIRED and has_factor(request.user)):
            raise Http404
        response: HttpResponse = super().dispatch(request, *args, **values)  # type: ignore[assignment]
        return response

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make them and show them once."""
        person: Any = request.user
        return codes_page(request, renew_codes(person=person, request=request))


def codes_page(request: HttpRequest, codes: list[str]) -> HttpResponse:
    """Shown once: nothing keeps this page."""
    return render(request, "cms/accounts/codes.html", {"codes": codes})


def picture(address: str) -> SafeString:
    """The QR code of an address as a drawing within the page: the secret is fetched by no second
    request, whose address a log would keep. Drawn by qrcode, which wagtail-2fa brings along.
    """
    drawing = qrcode.make(address, image_factory=SvgPathFillImage, box_size=12)
    squares: str = drawing.to_string(encoding="unicode")
    return mark_safe(squares)


def _in_groups(key: bytes) -> str:
    """The secret as people type it, four letters at a time."""
    letters = b32encode(key).decode().rstrip("=")
    return " ".join(letters[start : start + 4] for start in range(0, len(letters), 4))
