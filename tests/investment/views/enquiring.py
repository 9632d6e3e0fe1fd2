"""A visitor who sends an enquiry as a browser does: reads the page, fills it in, sends it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.test import Client

NEW = "/en/enquiries/new/"
FILLED = {
    "matter": "default",
    "message": "May we visit the site?",
    "language": "en",
    "name": "Kim Minji",
    "organisation": "Hansol Chemical",
    "country": "KR",
    "e_mail": "minji.kim@hansol.example",
    "telephone": "",
    "referred_by": "",
    "consent": "on",
    "subject": "",
}


def stamp_of(html: str) -> str:
    """The signed time stamp in a form."""
    found = re.search(r'name="started" value="([^"]+)"', html)
    assert found
    return found[1]


def send(client: Client, changes: Mapping[str, Any] | None = None, *, address: str = NEW) -> Any:
    """Open the form and send it back with some changes."""
    page = client.get(address).content.decode()
    return client.post(address, {**FILLED, "started": stamp_of(page), **(changes or {})})
