"""What every page has: a place in its language's tree, an introduction, and the gate."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.utils.decorators import cached_classmethod

from cms.languages import languages_of
from cms.page_forms import TranslatedPageForm
from cms.panels import LanguagesPanel
from cms.ways import Way, way_to
from investment.admin.panels.secrecy import SECRECY_NOTICE
from investment.models.clearance import Clearance
from investment.models.gate import ClearedPart


class BasePage(ClearedPart, Page):
    """A page that is public only after a second person has cleared it (design §5)."""

    introduction = models.TextField(_("introduction"), blank=True)
    in_footer = models.BooleanField(
        _("in the footer"), default=False, help_text=_("As legal pages are.")
    )
    translated_from = models.CharField(
        _("digest of the words it was translated from"),
        max_length=64,
        blank=True,
        editable=False,
    )

    has_own_address: ClassVar[bool] = True
    """Whether it is read at its own address: else no search finds it, ours or another."""
    exclude_fields_in_copy: ClassVar = ["clearance", "translated_from"]
    private_page_options: ClassVar[list[str]] = []  # visitors have no session to sign in with
    base_form_class = TranslatedPageForm
    content_panels: ClassVar = [
        LanguagesPanel(),
        FieldPanel("follows_source"),
        *Page.content_panels,
        FieldPanel("introduction"),
    ]
    promote_panels: ClassVar = [
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in (
                    "slug",
                    "seo_title",
                    "search_description",
                    "show_in_menus",
                    "in_footer",
                )
            ],
            heading=_("Address, menus and search engines"),
        )
    ]

    class Meta:
        abstract = True

    @cached_classmethod
    def get_edit_handler(cls) -> Any:  # noqa: N805 - a class method to Wagtail
        """The tabs of the form, below what may be typed in none of them."""
        handler = super().get_edit_handler()
        handler.help_text = SECRECY_NOTICE
        return handler

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Keep a page a draft that nobody has cleared, and an alias too, whoever says `live`.

        Wagtail holds `live` in a table of its own, where no constraint can see the clearance. An
        alias would show the words of one language under the address of another (design §7).
        """
        if self.clearance_id is None or self.alias_of_id is not None:
            self.live = False
        return super().save(*args, **kwargs)

    def waits_for_clearance(self) -> bool:
        """Whether nobody has cleared the newest version of the page."""
        return Clearance.objects.standing_for(self.get_latest_revision()) is None

    def get_view_restrictions(self) -> Any:
        """Restrictions of the page and of those above it, by their paths: no page is read."""
        return self._view_restrictions

    @cached_property
    def _view_restrictions(self) -> Any:  # one query for all who ask while the page is served
        ends = range(self.steplen, len(self.path) + 1, self.steplen)
        paths = [self.path[:end] for end in ends]
        return PageViewRestriction.objects.filter(page__path__in=paths)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The page with its other languages and the way to it from the home page."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        way: Way = way_to(self)
        context["languages"] = languages_of(self, way)
        context["crumbs"] = way.crumbs
        context["contents"] = []
        return context
