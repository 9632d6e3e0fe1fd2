"""Addresses that last: the words of routes in each language, and how a code is spelt in one.

They stand here and not in the translation catalogues, so that no translator can break an address
that was printed (design §7). English words serve Korean.
"""

from __future__ import annotations

import re
from typing import Final

from django.conf import settings
from django.urls import reverse
from django.utils.functional import lazy
from django.utils.translation import get_language, get_supported_language_variant, override
from django.utils.translation.trans_real import parse_accept_lang_header

ROUTE_WORDS: Final[dict[str, dict[str, str]]] = {
    "projects": {"vi": "du-an", "en": "projects"},
    "zones": {"vi": "khu-cong-nghiep", "en": "zones"},
    "offers": {"vi": "mat-bang", "en": "offers"},
    "sectors": {"vi": "linh-vuc", "en": "sectors"},
    "activities": {"vi": "hoat-dong", "en": "activities"},
    "documents": {"vi": "tai-lieu", "en": "documents"},
    "incentives": {"vi": "uu-dai", "en": "incentives"},
    "compare": {"vi": "so-sanh", "en": "compare"},
    "shortlist": {"vi": "danh-sach-quan-tam", "en": "shortlist"},
    "suggest": {"vi": "goi-y", "en": "suggest"},
    "search": {"vi": "tim-kiem", "en": "search"},
    "news": {"vi": "tin-tuc", "en": "news"},
    "export": {"vi": "tai-ve", "en": "export"},
    "points": {"vi": "diem", "en": "points"},
    "enquiries": {"vi": "yeu-cau-thong-tin", "en": "enquiries"},
    "new": {"vi": "gui", "en": "new"},
    "sent": {"vi": "da-gui", "en": "sent"},
}
_LETTERS_AND_NUMBER: Final = re.compile(r"([A-Z]{1,4})[-_ ]*([0-9]{1,6})")


def words_of(language: str) -> dict[str, str]:
    """The words of routes in a language; English ones where it has none of its own."""
    return {name: words.get(language, words["en"]) for name, words in ROUTE_WORDS.items()}


def _in_active_language(pattern: str) -> str:
    return pattern.format_map(words_of(get_language() or settings.LANGUAGE_CODE))


route = lazy(_in_active_language, str)
"""A route whose words in braces follow the language: `route("{projects}/<code:code>/")`."""


def address(name: str, language: str, *, query: str = "", **kwargs: object) -> str:
    """The path of a named route in a language, with a query string where there is one.

    Raises:
        NoReverseMatch: no such route.
    """
    with override(language):
        path = reverse(name, kwargs=kwargs)
    return f"{path}?{query}" if query else path


def in_every_language(name: str, *, query: str = "", **kwargs: object) -> dict[str, str]:
    """The path of one page in each language of the site, by BCP 47 code, filters kept.

    Raises:
        NoReverseMatch: no such route.
    """
    return {code: address(name, code, query=query, **kwargs) for code, _label in settings.LANGUAGES}


def absolute(path: str) -> str:
    """The whole address of a path of this site, as others are to know it."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"


def canonical_code(written: str) -> str:
    """The one spelling of a record's code: `th-001`, `TH001` and `th 001` are `TH-001`."""
    code = written.replace("\0", "").strip().upper()  # PostgreSQL refuses to look for a NUL
    match = _LETTERS_AND_NUMBER.fullmatch(code)
    return f"{match[1]}-{match[2]}" if match else code


def canonical_term(written: str) -> str:
    """The one spelling of a vocabulary's code, which has small letters: `energy`."""
    return written.strip().lower()


def preferred_language(accept_language: str) -> str:
    """The language of the site that an `Accept-Language` header asks for first; English if none.

    Cookies are not looked at: public answers never vary on one (design §10).
    """
    for wanted, _weight in parse_accept_lang_header(accept_language.lower()):
        try:
            return get_supported_language_variant(wanted)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE
