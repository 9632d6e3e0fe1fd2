"""Lists of the database as pages: their place in the menu, and the words above them."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.models.base import BasePage
from cms.targets import route_address


class RecordList(TextChoices):
    """A list that has an address of its own; the value is the name of its route."""

    PROJECTS = "projects", _("Projects")
    ZONES = "zones", _("Zones")
    OFFERS = "offers", pgettext_lazy("menu", "Sites")
    SECTORS = "sectors", _("Sectors")
    ACTIVITIES = "activities", pgettext_lazy("menu", "Activities")
    INCENTIVES = "incentives", pgettext_lazy("menu", "Incentives")
    DOCUMENTS = "documents", pgettext_lazy("menu", "Documents")


class RecordListPage(BasePage):
    """Stands for a list: its introduction is read above it, its own address leads there."""

    shows = models.CharField(
        _("list"), max_length=12, choices=RecordList, default=RecordList.PROJECTS
    )

    has_own_address = False
    parent_page_types: ClassVar = ["cms.HomePage", "cms.RecordListPage"]
    subpage_types: ClassVar = ["cms.RecordListPage"]
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("shows")]

    class Meta:
        verbose_name = _("list of the catalogue")

    def clean(self) -> None:
        """One page a list and language: two would both claim to stand above it."""
        super().clean()
        others = RecordListPage.objects.filter(shows=self.shows, locale=self.locale_id)
        if self.locale_id and others.exclude(pk=self.pk).exists():
            raise ValidationError({"shows": gettext("This list has a page in this language.")})

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The list, where the introduction is read; the home page where the site has none."""
        language = self.locale.language_code
        return redirect(route_address(self.shows, language) or f"/{language}/")
