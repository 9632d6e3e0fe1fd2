"""News: an index in pages by year, and articles with their source."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.blocks.pictures import picture
from cms.live.news import articles_asked, source_of_article
from cms.models.base import BasePage
from cms.models.body import BodyPage
from investment.dates import format_date


class NewsIndexPage(BasePage):
    """The newest articles first, a page at a time, by year where one is asked for."""

    template = "cms/news_index.html"
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar = ["cms.NewsArticle"]

    class Meta:
        verbose_name = _("news")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the articles that the address asks for."""
        context = super().get_context(request, *args, **kwargs)
        articles = NewsArticle.objects.live().child_of(self)
        language = self.locale.language_code
        context["asked"] = articles_asked(
            articles, request.GET, language=language, path=self.get_url() or ""
        )
        return context


class NewsArticle(BodyPage):
    """What happened, on which day, and who says so."""

    date = models.DateField(_("date"))
    source_title = models.CharField(_("source"), max_length=160, blank=True)
    source_url = models.URLField(_("address of the source"), max_length=500, blank=True)
    image = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    image_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("Read aloud by screen readers."),
    )
    image_credit = models.CharField(_("credit"), max_length=160, blank=True)

    template = "cms/news_article.html"
    parent_page_types: ClassVar = ["cms.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels: ClassVar = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [FieldPanel(name) for name in ("date", "source_title", "source_url")],
            heading=_("Date and source"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("image", "image_alt", "image_credit")],
            heading=_("Picture"),
        ),
    ]

    class Meta:
        verbose_name = _("article")
        indexes = [models.Index(fields=["-date"], name="article_date")]
        constraints = [
            models.CheckConstraint(
                name="article_address_has_title",
                condition=models.Q(source_url="") | ~models.Q(source_title=""),
                violation_error_message=_("An address needs the title of its source."),
            )
        ]

    def clean(self) -> None:
        """A picture is described for those who do not see it."""
        super().clean()
        if self.image_id and not self.image_alt.strip():
            raise ValidationError({"image_alt": gettext("Say what the picture shows.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With its day and source written out."""
        context = super().get_context(request, *args, **kwargs)
        context["day"] = format_date(self.date, self.locale.language_code)
        context["source"] = source_of_article(self)
        context["image"] = {
            "picture": picture(self.image, self.image_alt),
            "caption": "",
            "credit": self.image_credit,
        }
        return context
