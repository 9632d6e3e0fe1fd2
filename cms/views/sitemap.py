"""What search engines may read and where everything is: robots.txt, and a site map a language.

A file takes 50,000 addresses at most (sitemaps.org), so every language has its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as Xml

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from cms.mapped import Mapped, mapped

NAMESPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML: Final = "http://www.w3.org/1999/xhtml"
CONTENT_TYPE: Final = "application/xml"
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
    """The map of maps, each with its newest change."""
    root = Xml.Element("sitemapindex", xmlns=NAMESPACE)
    for code, _label in settings.LANGUAGES:
        entry = Xml.SubElement(root, "sitemap")
        path = reverse("sitemap-of", kwargs={"language": code})
        Xml.SubElement(entry, "loc").text = _origin(request) + path
        changes = [one.changed_at for one in mapped(code) if one.changed_at]
        if changes:
            Xml.SubElement(entry, "lastmod").text = max(changes).isoformat()
    return _written(root)


@require_safe
@cache_control(public=True, max_age=3600)
def sitemap_of(request: HttpRequest, language: str) -> HttpResponse:
    """All addresses of a language; records without a name in it are left out (design §7)."""
    origin = _origin(request)
    root = Xml.Element("urlset", {"xmlns": NAMESPACE, "xmlns:xhtml": XHTML})
    for one in list(mapped(language))[:MOST_ADDRESSES]:
        _entry(Xml.SubElement(root, "url"), one, origin, language)
    return _written(root)


def _entry(element: Xml.Element, one: Mapped, origin: str, language: str) -> None:
    """An address, when it changed, and the same in every language that it is really in."""
    Xml.SubElement(element, "loc").text = origin + one.paths[language]
    if one.changed_at:
        Xml.SubElement(element, "lastmod").text = one.changed_at.isoformat()
    if len(one.paths) > 1:
        for code, path in _in_order(one.paths.items()):
            attributes = {"rel": "alternate", "hreflang": code, "href": origin + path}
            Xml.SubElement(element, "xhtml:link", attributes)


def _in_order(paths: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    order = [code for code, _label in settings.LANGUAGES]
    return sorted(paths, key=lambda pair: order.index(pair[0]))


def _origin(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


def _written(root: Xml.Element) -> HttpResponse:
    content = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return HttpResponse(content, content_type=CONTENT_TYPE)
