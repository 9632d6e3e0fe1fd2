"""The investor guide: an index, and pages that are read one after the other."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.live.pages import Neighbours, PageRow, neighbours, page_rows
from cms.models.body import BodyPage
from investment.dates import format_date


class GuideIndexPage(BodyPage):
    """How the guide is to be read, and its pages in order."""

    template = "cms/guide_index.html"
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar = ["cms.GuidePage"]

    class Meta:
        verbose_name = _("investor guide")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With its pages; the contents of its own words would stand in their way."""
        context = super().get_context(request, *args, **kwargs)
        rows: tuple[PageRow, ...] = page_rows(GuidePage.objects.live().child_of(self))
        context["rows"] = rows
        return context


class GuidePage(BodyPage):
    """One question of an investor, answered with sources and dates."""

    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("When the page was last compared with the law in force."),
    )

    template = "cms/guide.html"
    parent_page_types: ClassVar = ["cms.GuideIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels: ClassVar = [*BodyPage.content_panels, FieldPanel("checked_on")]

    class Meta:
        verbose_name = _("page of the guide")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the pages of the guide, and those before and after this one."""
        context = super().get_context(request, *args, **kwargs)
        rows = page_rows(GuidePage.objects.live().sibling_of(self))
        beside: Neighbours = neighbours(rows, self.pk)
        language = self.locale.language_code
        context |= {
            "rows": rows,
            "previous": beside.previous,
            "next": beside.next,
            "checked": format_date(self.checked_on, language) if self.checked_on else "",
        }
        return context
