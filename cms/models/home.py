"""The first page of a language: search, what is calling by sector, the province in figures."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import urlencode

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable, Page

from cms.ledgers import ledger_rows
from cms.live.activities import next_activities
from cms.live.news import article_rows
from cms.live.pages import page_rows
from cms.live.papers import newest_papers
from cms.models.body import BodyPage
from cms.models.guide import GuideIndexPage, GuidePage
from cms.models.news import NewsArticle, NewsIndexPage
from cms.targets import route_address
from investment.addresses import address
from investment.dates import format_partial, today
from investment.models.fields import PartialDateField
from investment.search.overview import sectors_of_the_catalogue

MOST_ACTIVITIES, MOST_ARTICLES, MOST_PAPERS = 4, 3, 3


class HomePage(BodyPage):
    """Live figures of the catalogue below words that editors write."""

    search_hints = models.CharField(
        _("suggested searches"), max_length=250, blank=True, help_text=_("Separated by commas.")
    )

    template = "cms/home.html"
    max_count_per_parent = 3
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    content_panels: ClassVar = [
        *BodyPage.content_panels,
        FieldPanel("search_hints"),
        InlinePanel("figures", heading=_("The province in figures")),
    ]

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the catalogue holds today, what is next, what is new, and how to proceed."""
        context = super().get_context(request, *args, **kwargs)
        language, on = self.locale.language_code, today()
        overview = sectors_of_the_catalogue(on=on)
        return {
            **context,
            "hints": [
                {"label": text.strip(), "href": self._search(text.strip())}
                for text in self.search_hints.split(",")
                if text.strip()
            ],
            "overview": overview,
            "open_rows": ledger_rows(overview.open, language=language, status="open"),
            "awaiting_rows": ledger_rows(overview.awaiting, language=language, status="call_ended"),
            "figure_rows": [figure.as_component(language) for figure in self.figures.all()],
            "activity_rows": next_activities(language=language, on=on, most=MOST_ACTIVITIES),
            "paper_rows": newest_papers(language=language, most=MOST_PAPERS),
            "addresses": self._addresses(language),
            "search": self._search_box(language),
            **self._pages(language),
        }

    @staticmethod
    def _addresses(language: str) -> dict[str, str]:
        """Where everything of a band is."""
        return {
            "catalogue": address("projects", language),
            "awaiting": address("projects", language, query="status=call_ended"),
            "activities": address("activities", language),
            "documents": route_address("documents", language),
        }

    @staticmethod
    def _search_box(language: str) -> dict[str, Any]:
        return {
            "action": address("projects", language),
            "suggest": address("project-suggestions", language),
            "label": _("Search projects"),
            "placeholder": _("Sector, place, project name or code"),
        }

    def _pages(self, language: str) -> dict[str, Any]:
        """The newest articles and the pages of the guide, with the pages they stand under."""
        indexes = Page.objects.live().child_of(self).exact_type(NewsIndexPage, GuideIndexPage)
        by_type = {page.cached_content_type.model_class(): page for page in indexes}
        articles = NewsArticle.objects.live().descendant_of(self)
        return {
            "news": by_type.get(NewsIndexPage),
            "guide": by_type.get(GuideIndexPage),
            "article_rows": article_rows(articles, language=language, most=MOST_ARTICLES),
            "guide_rows": page_rows(GuidePage.objects.live().descendant_of(self)),
        }

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
