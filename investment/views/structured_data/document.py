"""A promotion document as programs read it: one document, a file for each of its languages."""

from __future__ import annotations

from collections.abc import Mapping

from investment.addresses import absolute, address
from investment.models import PromotionDocument
from investment.views.structured_data.identity import Data, described, publisher, thing
from investment.wording import wording


def document_data(
    document: PromotionDocument, *, language: str, addresses: Mapping[str, str]
) -> Data:
    """A document with its files.

    Args:
        document: with its `files`.
        language: vi, en or ko: that of the page.
        addresses: language of a file → the path it is had at.
    """
    here = address("document", language, code=document.code)
    title = wording(document, "title", language)
    summary = wording(document, "summary", language)
    files = [file for file in document.files.all() if file.language in addresses]
    editions = [file.edition_on for file in files]
    return described(
        "DigitalDocument",
        **{"@id": absolute(f"{here}#document")},
        name=title.text if title else document.code,
        identifier=document.code,
        url=absolute(here),
        description=summary.text if summary and summary.language == language else "",
        inLanguage=[file.language for file in files],
        datePublished=min(editions).isoformat() if editions else "",
        dateModified=max(editions).isoformat() if editions else "",
        isAccessibleForFree=True,
        publisher=publisher(),
        encoding=[
            thing(
                "MediaObject",
                contentUrl=absolute(addresses[file.language]),
                encodingFormat=file.kind.content_type,
                contentSize=f"{file.size_bytes} B",
                inLanguage=file.language,
            )
            for file in files
        ],
    )
