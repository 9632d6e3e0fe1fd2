"""Pages of words: about the catalogue, and the introduction that stands above it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.models.base import BasePage
from investment.addresses import address


class StandardPage(BasePage):
    """A heading, an introduction and text."""

    body = RichTextField(_("text"), blank=True, features=["h2", "h3", "bold", "ul", "ol", "link"])

    template = "cms/standard.html"
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("standard page")


class CatalogueIntroduction(BasePage):
    """What stands above the catalogue; its own address leads there."""

    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("introduction to the catalogue")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The catalogue, where the introduction is read."""
        return redirect(address("projects", self.locale.language_code))
