"""News of the site as an Atom feed, in the language of the address."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from django.db.models import Count, Max, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.http import quote_etag
from django.utils.translation import gettext as _
from django.views.decorators.http import condition

from cms.models import NewsArticle, NewsIndexPage
from investment.addresses import absolute, address
from investment.dates import moment, today
from investment.views.feeds.atom import CONTENT_TYPE, Entry, Feed, write
from investment.views.public import page_language, public_page
from investment.wording import Wording

NEWEST: Final = 50


def articles() -> QuerySet[NewsArticle]:
    """Public news in the language of the address, the newest first."""
    found = NewsArticle.objects.live().public().filter(locale__language_code=page_language())
    newest: QuerySet[NewsArticle] = found.order_by("-date", "-pk")
    return newest


def etag(request: HttpRequest, **address: Any) -> str:
    """Another one when an article is published, renewed or taken back."""
    state = articles().order_by().aggregate(Count("pk"), Max("last_published_at"), Max("pk"))
    parts = (request.get_full_path(), request.get_host(), *map(str, state.values()))
    return quote_etag(sha256("\0".join(parts).encode()).hexdigest()[:32])


def last_modified(request: HttpRequest, **address: Any) -> datetime | None:
    """When an article was published or renewed last."""
    state = articles().order_by().aggregate(last=Max("last_published_at"))
    moment_of: datetime | None = state["last"]
    return moment_of


@public_page
@condition(etag_func=etag, last_modified_func=last_modified)
def news_feed(request: HttpRequest) -> HttpResponse:
    """The newest articles; a site without news has an empty feed."""
    language = page_language()
    index = NewsIndexPage.objects.live().filter(locale__language_code=language).first()
    found = list(articles()[:NEWEST])
    moments = [one.last_published_at or moment(one.date) for one in found]
    feed = Feed(
        language=language,
        title=index.title if index else _("News"),
        author=_("Invest in Thanh Hoa"),
        self_href=absolute(address("news-feed", language)),
        page_href=absolute((index.get_url() if index else None) or f"/{language}/"),
        updated_at=max(moments, default=moment(today())),
        entries=[_entry(one, language) for one in found],
    )
    return HttpResponse(write(feed), content_type=CONTENT_TYPE)


def _entry(article: NewsArticle, language: str) -> Entry:
    here = absolute(article.get_url() or "")
    words = article.introduction or article.search_description
    return Entry(
        key=absolute(f"/news/{article.translation_key}/{language}"),
        href=here,
        title=Wording(article.title, language),
        updated_at=article.last_published_at or moment(article.date),
        summary=Wording(words, language) if words else None,
    )
