"""Documents of the library in the gallery: as rows, and with the files of one."""

from __future__ import annotations

from typing import Any, Final

HERE: Final = "/components/"
NAMES: Final = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}
Words = dict[str, str]


def documents(word: Words, *, other: Words, language: str) -> dict[str, Any]:
    """Context for the part of the gallery on documents.

    Args:
        word: words in the page's language.
        other: the same in another language.
        language: the page's.
    """
    other_language = "en" if language == "vi" else "vi"
    whole = {
        "href": HERE,
        "code": "D-001",
        "kind": word["zones"],
        "name": word["industry"],
        "name_language": language,
        "marked_name": None,
        "summary": word["zone"],
        "summary_language": language,
        "files": files(word),
    }
    bare = {
        **whole,
        "name": other["tourism"],
        "name_language": other_language,
        "summary": "",
        "files": files(word)[:1],
    }
    return {"documents": [whole, bare], "document_files": files(word)}


def files(word: Words) -> list[dict[str, str]]:
    """A PDF, a presentation that is older, a picture without pages."""
    whole = {"href": HERE, "edition": word["day"], "pages": "", "note": ""}
    return [
        {
            **whole,
            "hreflang": "vi",
            "name": NAMES["vi"],
            "format": "PDF",
            "size": "98 kB",
            "pages": "3",
        },
        {
            **whole,
            "hreflang": "en",
            "name": NAMES["en"],
            "format": "PPTX",
            "size": "1.2 MB",
            "pages": "12",
            "note": word["day"],
        },
        {**whole, "hreflang": "ko", "name": NAMES["ko"], "format": "JPEG", "size": "410 kB"},
    ]
