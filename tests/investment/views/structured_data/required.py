"""What each type must have to be of use, by the documentation of its readers; our own table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

REQUIRED = {
    "GovernmentOrganization": {"@id", "name", "url", "logo"},
    "WebSite": {"@id", "name", "url", "inLanguage", "potentialAction"},
    "SearchAction": {"target", "query-input"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Event": {"name", "startDate", "location", "url", "eventStatus", "organizer"},
    "Place": {"name"},
    "Country": {"name"},
    "Dataset": {"name", "description", "url", "creator", "distribution", "spatialCoverage"},
    "DataDownload": {"encodingFormat", "contentUrl"},
    "WebPage": {"url", "name", "inLanguage", "dateModified", "mainEntity"},
    "Project": {"name", "identifier", "url", "description", "location", "image"},
    "GeoCoordinates": {"latitude", "longitude"},
    "PropertyValue": {"value", "unitCode"},
    "NewsArticle": {"headline", "datePublished", "inLanguage", "image", "author", "publisher"},
    "DigitalDocument": {"name", "url", "inLanguage", "datePublished", "encoding"},
    "MediaObject": {"contentUrl", "encodingFormat", "inLanguage"},
    "ContactPoint": {"contactType"},
}


def missing(data: object) -> list[str]:
    """Each required property that is not there, of the thing and of all things in it."""
    return sorted(_missing(data))


def _missing(data: Any) -> Iterator[str]:
    if isinstance(data, list | tuple):
        for one in data:
            yield from _missing(one)
    elif isinstance(data, dict):
        kind = data.get("@type", "")
        is_reference = set(data) == {"@type", "@id"}
        if not is_reference:
            yield from (f"{kind}.{name}" for name in REQUIRED.get(kind, set()) - set(data))
        yield from (f"{kind} has an empty {name}" for name in data if data[name] in ("", None, []))
        for one in data.values():
            yield from _missing(one)
