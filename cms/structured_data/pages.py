"""Pages of editors as programs read them: the home page, news, the page on the data."""

from __future__ import annotations

from wagtail.models import Page

from cms.models import DataPage, HomePage, NewsArticle, SiteSettings
from cms.structured_data.site import organisation_data, website_data
from investment.addresses import absolute
from investment.views.structured_data.catalogue import catalogue_data
from investment.views.structured_data.identity import Data, described, publisher, thing


def page_data(page: Page, *, site_name: str, site_words: SiteSettings | None = None) -> list[Data]:
    """What is to be said of a page beside its way; most pages are just read.

    Args:
        page: in its own class.
        site_name: what the site calls itself in the language of the page.
        site_words: the settings of the site, where they were read already.
    """
    language = page.locale.language_code
    match page:
        case HomePage():
            contact = _contact(site_words or SiteSettings.load())
            return [
                organisation_data(name=site_name, language=language, contact=contact),
                website_data(name=site_name, language=language),
            ]
        case NewsArticle():
            return [article_data(page)]
        case DataPage():
            return [catalogue_data(language=language, licence=absolute(page.get_url() or ""))]
    return []


def article_data(article: NewsArticle) -> Data:
    """A piece of news with its day and whom it is by; its source is what it is based on."""
    here = absolute(article.get_url() or "")
    changed = article.last_published_at
    return described(
        "NewsArticle",
        **{"@id": f"{here}#article"},
        headline=article.title[:110],  # as much as search engines read
        description=article.introduction,
        url=here,
        mainEntityOfPage=here,
        inLanguage=article.locale.language_code,
        datePublished=article.date.isoformat(),
        dateModified=changed.isoformat() if changed else "",
        image=f"{here}card.png",
        author=publisher(),
        publisher=publisher(),
        isBasedOn=article.source_url,
    )


def data_page_address(language: str) -> str:
    """The page with the terms of the data in a language; empty where none is public."""
    page = DataPage.objects.live().filter(locale__language_code=language).first()
    return absolute(page.get_url() or "") if page else ""


def _contact(settings: SiteSettings) -> Data | None:
    if not settings.e_mail and not settings.telephone:
        return None
    return thing(
        "ContactPoint",
        contactType="customer service",
        email=settings.e_mail,
        telephone=settings.telephone,
        availableLanguage=["vi", "en", "ko"],
    )
