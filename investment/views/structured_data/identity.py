"""Who publishes the site, and how one thing names another: by addresses that stay."""

from __future__ import annotations

from typing import Any, Final

from investment.addresses import absolute

CONTEXT: Final = "https://schema.org"  # the name of the vocabulary; nobody is asked
Data = dict[str, Any]


def thing(kind: str, **properties: Any) -> Data:
    """A thing of a type of schema.org with the properties that are known."""
    known = {name: value for name, value in properties.items() if value not in (None, "", [], {})}
    return {"@type": kind, **known}


def described(kind: str, **properties: Any) -> Data:
    """The same as a whole description, as it stands on a page."""
    return {"@context": CONTEXT, **thing(kind, **properties)}


def organisation_id() -> str:
    """The name of the publisher in every language."""
    return absolute("/#organisation")


def website_id(language: str) -> str:
    """The name of the site in one language."""
    return absolute(f"/{language}/#website")


def publisher() -> Data:
    """The publisher by name alone: its home page describes it."""
    return {"@type": "GovernmentOrganization", "@id": organisation_id()}


def province() -> Data:
    """Where everything of this site lies."""
    return thing(
        "AdministrativeArea", name="Thanh Hóa", address=thing("PostalAddress", addressCountry="VN")
    )
