"""What every page has: a place in its language's tree, an introduction, and the gate."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from investment.models.gate import ClearedPart


class BasePage(ClearedPart, Page):
    """A page that is public only after a second person has cleared it (design §5)."""

    introduction = models.TextField(_("introduction"), blank=True)

    exclude_fields_in_copy: ClassVar = ["clearance"]
    private_page_options: ClassVar[list[str]] = []  # visitors have no session to sign in with
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("introduction")]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Keep a page a draft that nobody has cleared, whoever says `live`.

        Wagtail holds `live` in a table of its own, where no constraint can see the clearance.
        """
        if self.clearance_id is None:
            self.live = False
        return super().save(*args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page with its other languages; a language without the page leads to its home."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        translations = {
            page.locale.language_code: page
            for page in self.get_translations(inclusive=True).live().select_related("locale")
        }
        context["languages"] = [
            self._language(code, translations.get(code)) for code, _label in settings.LANGUAGES
        ]
        return context

    def _language(self, code: str, page: Page | None) -> dict[str, Any]:
        return {
            "code": code,
            "label": settings.LANGUAGE_NAMES[code],
            "href": page.get_url() if page else f"/{code}/",
            "current": code == self.locale.language_code,
            "hreflang": page is not None,
        }
