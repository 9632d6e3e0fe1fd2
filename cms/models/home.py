"""The first page of a language: search, what is calling by sector, the province in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlencode

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from cms.ledgers import ledger_rows, named
from cms.models.base import BasePage
from investment.addresses import address
from investment.dates import format_partial, today
from investment.models import PromotionActivity
from investment.models.fields import PartialDateField
from investment.search.overview import sectors_of_the_catalogue

if TYPE_CHECKING:
    from wagtail.models import Page

NEWEST_ACTIVITIES = 4


class HomePage(BasePage):
    """Live figures of the catalogue below words that editors write."""

    search_hints = models.CharField(
        _("suggested searches"), max_length=250, blank=True, help_text=_("Separated by commas.")
    )

    template = "cms/home.html"
    max_count_per_parent = 3
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("search_hints"),
        InlinePanel("figures", heading=_("The province in figures")),
    ]

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the catalogue holds today, and the newest activities."""
        context = super().get_context(request, *args, **kwargs)
        language, overview = self.locale.language_code, sectors_of_the_catalogue(on=today())
        context["hints"] = [
            {"label": text.strip(), "href": self._search(text.strip())}
            for text in self.search_hints.split(",")
            if text.strip()
        ]
        context["overview"] = overview
        context["open_rows"] = ledger_rows(overview.open, language=language, status="open")
        context["awaiting_rows"] = ledger_rows(
            overview.awaiting, language=language, status="call_ended"
        )
        context["figure_rows"] = [figure.as_component(language) for figure in self.figures.all()]
        context["activity_rows"] = self._activity_rows(language)
        context["catalogue"] = address("projects", language)
        context["awaiting"] = address("projects", language, query="status=call_ended")
        context["activities"] = address("activities", language)
        context["search"] = {
            "action": context["catalogue"],
            "suggest": address("project-suggestions", language),
            "label": _("Search projects"),
            "placeholder": _("Sector, place, project name or code"),
        }
        return context

    @staticmethod
    def _activity_rows(language: str) -> list[dict[str, Any]]:
        dated = PromotionActivity.objects.public().exclude(starts_on="")
        return [
            {
                "when": format_partial(activity.starts_on, language),
                "on": activity.starts_on,
                "href": address("activity", language, code=activity.code),
                **named(activity, "title", language),
            }
            for activity in dated[:NEWEST_ACTIVITIES]
        ]

    def _search(self, text: str) -> str:
        return address("projects", self.locale.language_code, query=urlencode({"q": text}))


class HomeFigure(Orderable):
    """A key figure with its source and date."""

    page: ParentalKey[Page, Page] = ParentalKey(
        HomePage, on_delete=models.CASCADE, related_name="figures"
    )
    label = models.CharField(_("label"), max_length=160)
    value = models.CharField(_("value"), max_length=40)
    unit = models.CharField(_("unit"), max_length=20, blank=True)
    source_title = models.CharField(_("source"), max_length=160)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)
    as_of = PartialDateField(_("as of"))

    panels: ClassVar = [
        FieldPanel(name)
        for name in ("label", "value", "unit", "source_title", "source_url", "as_of")
    ]

    def as_component(self, language: str) -> dict[str, Any]:
        """What `components/figure.html` takes, its date written as a language does."""
        as_of = format_partial(self.as_of, language) if self.as_of else ""
        source = {"title": self.source_title, "url": self.source_url, "as_of": as_of}
        return {"label": self.label, "value": self.value, "unit": self.unit, "source": source}

    def __str__(self) -> str:
        return f"{self.label}: {self.value} {self.unit}".strip()
