"""What search engines may read and where everything is: robots.txt, and a site map a language.

A file takes 50,000 addresses at most (sitemaps.org), so every language has its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from xml.etree import ElementTree as Xml

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from investment.addresses import address
from investment.models import InvestmentProject, PromotionActivity, Sector, Zone

NAMESPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
CONTENT_TYPE: Final = "application/xml"
LISTS: Final = ("projects", "zones", "offers", "sectors", "activities", "incentives")
MOST_ADDRESSES: Final = 50_000


@require_safe
@cache_control(public=True, max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read; the editors' screens may not."""
    lines = ["User-agent: *", "Disallow: /cms/", f"Sitemap: {_origin(request)}{reverse('sitemap')}"]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=3600)
def sitemap(request: HttpRequest) -> HttpResponse:
    """The map of maps."""
    names = [
        reverse("sitemap-of", kwargs={"language": code}) for code, _label in settings.LANGUAGES
    ]
    return _written("sitemapindex", "sitemap", (_origin(request) + name for name in names))


@require_safe
@cache_control(public=True, max_age=3600)
def sitemap_of(request: HttpRequest, language: str) -> HttpResponse:
    """All addresses of a language; records without a name in it are left out (design §7)."""
    origin = _origin(request)
    pages = Page.objects.live().public().filter(locale__language_code=language, depth__gt=1)
    addresses = [url for page in pages.specific() if (url := page.get_full_url(request))]
    addresses += [origin + address(name, language) for name in LISTS]
    addresses += [origin + path for path in _records(language)]
    return _written("urlset", "url", iter(addresses[:MOST_ADDRESSES]))


def _records(language: str) -> Iterator[str]:
    kinds: list[tuple[str, QuerySet[Any], str]] = [
        ("project", InvestmentProject.objects.public(), "name"),
        ("zone", Zone.objects.public(), "name"),
        ("sector", Sector.objects.all(), "name"),
        ("activity", PromotionActivity.objects.public(), "title"),
    ]
    for name, records, field in kinds:
        named = records.exclude(**{f"{field}_{language}": None}).exclude(
            **{f"{field}_{language}": ""}
        )
        for code in named.order_by("code").values_list("code", flat=True):
            yield address(name, language, code=code)


def _origin(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


def _written(root: str, entry: str, addresses: Iterator[str]) -> HttpResponse:
    document = Xml.Element(root, xmlns=NAMESPACE)
    for one in addresses:
        Xml.SubElement(Xml.SubElement(document, entry), "loc").text = one
    content = Xml.tostring(document, encoding="utf-8", xml_declaration=True)
    return HttpResponse(content, content_type=CONTENT_TYPE)
