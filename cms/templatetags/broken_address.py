"""What a visitor may have looked for at an address where nothing stands."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from django import template
from django.conf import settings

from investment.addresses import ROUTE_WORDS

LONGEST: Final = 100  # letters

_ENDING: Final = re.compile(r"\.(?:html?|php|aspx?|pdf|csv|xlsx|json|png|xml)$", re.IGNORECASE)
_CODE: Final = re.compile(r"[A-Za-z]{1,3}[-_ ]?[0-9]{1,6}")
_BETWEEN: Final = re.compile(r"[^\w]+|_+")

register = template.Library()


@register.simple_tag
def words_of_address(path: str) -> str:
    """The words of a broken address, for the field of the search.

    Languages, words of routes and endings of files are left out; a project code stays as it is:
    `/en/projects/th-999/` gives `th-999`, `/vi/tin-tuc/nha-may-det.html` gives `tin tuc nha may
    det`.

    Args:
        path: as the browser sent it, percent-encoded or not.

    Returns:
        Words with single spaces between, at most 100 letters; empty where there are none.
    """
    routes = {word for words in ROUTE_WORDS.values() for word in words.values()}
    left_out = {*routes, *(code for code, _label in settings.LANGUAGES)}
    words: list[str] = []
    for part in unquote(path).split("/"):
        name = _ENDING.sub("", part.strip())
        if name.lower() in left_out:
            continue
        words += [name] if _CODE.fullmatch(name) else _BETWEEN.split(name)
    written = " ".join(filter(None, words))
    return "".join(letter for letter in written if letter.isprintable())[:LONGEST].strip()
