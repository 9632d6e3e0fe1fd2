"""Pages as the site search finds them: each in its own language alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models
from wagtail.query import PageQuerySet

from cms.models.base import BasePage
from cms.page_words import page_text
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind
from investment.search.site.reactions import join
from investment.search.tiers import LANGUAGES
from investment.wording import Wording


def page_types() -> tuple[type[BasePage], ...]:
    """The types of pages that are read at their own address."""
    return tuple(
        model
        for model in get_page_models()
        if issubclass(model, BasePage) and model.has_own_address
    )


def public_pages(language: str) -> PageQuerySet:
    """Pages of a language that visitors may read, each at its own address."""
    pages = Page.objects.live().public().filter(locale__language_code=language, depth__gt=1)
    return pages.exact_type(*page_types())


def join_pages() -> None:
    """Let the site search find pages; called once, by the application."""
    for language in LANGUAGES:
        join(_kind(language))


def _kind(language: str) -> Kind:
    return Kind(
        name=f"page-{language}",
        section="pages",
        title=_("Pages of the site"),
        order=60,
        public=partial(_public, language),
        findables=partial(_findables, language),
        found=partial(_found, language),
        own=(Page, *page_types()),  # Wagtail saves a page as what it knows of it
        languages=(language,),
    )


def _public(language: str) -> list[int]:
    return list(public_pages(language).values_list("pk", flat=True))


def _findables(language: str, pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    for page in public_pages(language).filter(pk__in=pks).specific():
        words = Findable(code="", name={language: [page.title]}, text={language: [page_text(page)]})
        yield page.pk, words


def _found(own: str, pks: Sequence[int], language: str) -> Mapping[int, Found]:
    found = {}
    for page in public_pages(own).filter(pk__in=pks).specific():
        text = page_text(page)
        found[page.pk] = Found(
            href=page.get_url() or f"/{own}/",
            name=Wording(page.title, own),
            text=Wording(text, own) if text else None,
        )
    return found
