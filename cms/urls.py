"""Every address of the site; in which language it is answered the address alone says."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path, register_converter
from django.urls.converters import StringConverter
from django.views.static import serve
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern
from wagtail.views import serve as serve_page

from cms.cards.subjects import LISTS, RECORDS
from cms.views.cards import card_of_list, page_card, record_card
from cms.views.gallery import gallery
from cms.views.news_feed import news_feed
from cms.views.root import root
from cms.views.sitemap import robots, sitemap, sitemap_of
from investment import urls as database
from investment.addresses import route


class SiteLanguageConverter(StringConverter):
    """A language of the site."""

    regex = "|".join(code for code, _label in settings.LANGUAGES)


register_converter(SiteLanguageConverter, "site_language")

IMAGES = Path(settings.MEDIA_ROOT) / "images"

urlpatterns = [
    path("", root, name="root"),
    path("cms/", include("cms.accounts.urls")),  # before Wagtail's of the same name
    path("cms/", include(wagtailadmin_urls)),
    path("attachments/", include(wagtaildocs_urls)),  # Wagtail's admin wants it; answers 404
    # Pictures as the pages show them; the files of documents are handed out by Wagtail's view
    # alone, which asks who may have them. In production nginx answers before this line does.
    path("media/images/<path:path>", serve, {"document_root": IMAGES}),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<site_language:language>.xml", sitemap_of, name="sitemap-of"),
    *database.without_language,
]
if getattr(settings, "COMPONENT_GALLERY", False):
    urlpatterns.append(path("components/", gallery, name="components"))

LISTS_OF = {
    "project": "projects",
    "zone": "zones",
    "sector": "sectors",
    "activity": "activities",
    "document": "documents",
}
cards = [
    *(
        path(route(f"{{{name}}}/card.png"), card_of_list, {"kind": name}, name=f"{name}-card")
        for name in LISTS
    ),
    *(
        path(
            route(f"{{{LISTS_OF[name]}}}/<code:code>/card.png"),
            record_card,
            {"kind": name},
            name=f"{name}-card",
        )
        for name in RECORDS
    ),
    re_path(r"^(?P<path>.*/)?card\.png$", page_card, name="page-card"),
]

# Of Wagtail's public addresses the pages alone: its sign-in sets a cookie, which no visitor gets.
urlpatterns += i18n_patterns(
    *cards,  # first: every file beside a document has a picture's address, too
    *database.in_languages,
    path(route("{news}/feed.atom"), news_feed, name="news-feed"),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
)
