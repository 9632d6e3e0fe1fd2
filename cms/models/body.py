"""The body of a page: the blocks that editors compose it of."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from cms.blocks import BODY
from cms.blocks.headings import headings_of
from cms.models.base import BasePage

FEWEST_CONTENTS = 3
"""A page of fewer headings is seen whole: a list of them would only stand in the way."""


class BodyPage(BasePage):
    """A page with a body; its headings are its contents."""

    body = StreamField(BODY, blank=True, verbose_name=_("content"))

    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the headings of the body, where there are enough to choose from."""
        context = super().get_context(request, *args, **kwargs)
        headings = headings_of(self.body)
        context["contents"] = headings if len(headings) >= FEWEST_CONTENTS else []
        return context
