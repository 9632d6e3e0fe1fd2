"""Whom to ask: agencies by the matter they answer and the languages they speak."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from cms.live.contacts import directory
from cms.models.body import BodyPage
from cms.targets import route_address


class ContactPage(BodyPage):
    """Words of editors above agencies that stand in the catalogue."""

    template = "cms/contact.html"

    class Meta:
        verbose_name = _("contact page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With matters and agencies as the catalogue has them today."""
        context = super().get_context(request, *args, **kwargs)
        language = self.locale.language_code
        context["directory"] = directory(language=language)
        has_call = any(
            block.block_type == "call_to_action" and block.value["route"] == "enquiry"
            for block in self.body
        )
        context["enquiry_href"] = "" if has_call else route_address("enquiry", language)
        return context
