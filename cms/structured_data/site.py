"""The publisher and the site itself, as its home page describes them."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static

from investment.addresses import absolute, address
from investment.views.structured_data.identity import (
    Data,
    described,
    organisation_id,
    province,
    publisher,
    website_id,
)


def organisation_data(*, name: str, language: str, contact: Data | None = None) -> Data:
    """The publisher: a body of the province; `contact` is a `ContactPoint` where there is one."""
    return described(
        "GovernmentOrganization",
        **{"@id": organisation_id()},
        name=name,
        url=absolute(f"/{language}/"),
        logo=absolute(static("cms/img/touch.png")),
        areaServed=province(),
        contactPoint=contact,
    )


def website_data(*, name: str, language: str) -> Data:
    """The site in one language, with the address at which it is searched."""
    search = absolute(address("site-search", language))
    return described(
        "WebSite",
        **{"@id": website_id(language)},
        name=name,
        url=absolute(f"/{language}/"),
        inLanguage=language,
        publisher=publisher(),
        potentialAction={
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{search}?q={{search_term_string}}"},
            "query-input": "required name=search_term_string",
        },
    )


def crumbs_data(crumbs: list[tuple[str, str]]) -> Data | None:
    """Where a page stands: name and path of each step, the home page first, the page itself last.

    Returns:
        None for a page without a way to it.
    """
    if len(crumbs) < 2:
        return None
    steps: list[dict[str, Any]] = [
        {"@type": "ListItem", "position": number, "name": name, "item": absolute(path)}
        for number, (name, path) in enumerate(crumbs, start=1)
    ]
    return described("BreadcrumbList", itemListElement=steps)
