"""The whole site, walked from its three home pages by its own links, as visitors can go.

Nothing in another language than it says, nothing left in English, no link to nowhere, nothing
asked of anybody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import polib
import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client

from tests.architecture.reading import Page, inside, read
from tests.architecture.tree import ROOT
from tests.demonstration import load_kept_demonstration

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LANGUAGES = [code for code, _label in settings.LANGUAGES]
HANGUL = re.compile("[\uac00-\ud7a3]")
VIETNAMESE = re.compile("[ăđơưĂĐƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
HOMES = tuple(f"/{code}/" for code in LANGUAGES)
MOST_OF_A_LIST = 3
"""Addresses of one path with different questions that are walked: they have no end."""


@pytest.fixture(scope="module")
def walked(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Page | int]]:
    """Every address that can be reached: the page, or the status where it is none."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_kept_demonstration()
        yield walk(Client())
        transaction.set_rollback(True)


def walk(client: Client) -> dict[str, Page | int]:
    found: dict[str, Page | int] = {}
    waiting = list(HOMES)
    of_path: dict[str, int] = {}
    while waiting:
        address = waiting.pop()
        path = urlsplit(address).path
        if address in found or of_path.get(path, 0) >= MOST_OF_A_LIST:
            continue
        of_path[path] = of_path.get(path, 0) + 1
        answer = client.get(address)
        is_page = answer.status_code == 200 and answer.headers["Content-Type"].startswith(
            "text/html"
        )
        found[address] = read(answer.content.decode()) if is_page else answer.status_code
        answer.close()  # a file that was not read
        if isinstance(page := found[address], Page) and path.startswith(HOMES):
            waiting += inside(page)
        elif answer.status_code in {301, 302}:
            waiting.append(answer.headers["Location"])
    return found


def pages(walked: dict[str, Page | int]) -> Iterator[tuple[str, Page]]:
    """Pages of the site; the documentation of the API has no language in its address."""
    for address, page in walked.items():
        if isinstance(page, Page) and address.startswith(HOMES):
            yield address, page


def test_the_walk_reaches_every_kind_of_page(walked: dict[str, Page | int]) -> None:
    for code in LANGUAGES:
        assert sum(address.startswith(f"/{code}/") for address, _page in pages(walked)) > 150


def test_no_link_leads_nowhere(walked: dict[str, Page | int]) -> None:
    answered = (200, 301, 302)
    assert {
        address: status
        for address, status in walked.items()
        if isinstance(status, int) and status not in answered
    } == {}


def test_a_link_into_a_page_finds_its_place(walked: dict[str, Page | int]) -> None:
    lost = []
    for address, page in pages(walked):
        for link in page.links:
            target, mark, name = link.partition("#")
            there = walked.get(target) if target else page
            if mark and name and isinstance(there, Page) and name not in there.identifiers:
                lost.append((address, link))
    assert lost == []


def test_no_text_is_in_another_language_than_it_says(walked: dict[str, Page | int]) -> None:
    wrong = {
        (text.words[:80], text.language, address)
        for address, page in pages(walked)
        for text in page.texts
        if (HANGUL.search(text.words) and text.language != "ko")
        or (VIETNAMESE.search(text.words) and text.language != "vi")
    }
    assert sorted(wrong)[:20] == []


@pytest.mark.parametrize("language", ["vi", "ko"])
def test_nothing_is_left_in_english(walked: dict[str, Page | int], language: str) -> None:
    catalogue = polib.pofile(str(Path(ROOT, "locale", language, "LC_MESSAGES", "django.po")))
    english = {
        entry.msgid
        for entry in catalogue
        if entry.msgid not in {entry.msgstr, *entry.msgstr_plural.values()} and len(entry.msgid) > 3
    }
    english -= {entry.msgstr for entry in catalogue}
    left = {
        (text.words, address)
        for address, page in pages(walked)
        for text in page.texts
        if text.language == language and text.words in english
    }
    assert sorted(left)[:20] == []


def test_nothing_is_asked_of_anybody_else(walked: dict[str, Page | int]) -> None:
    elsewhere = {
        fetched
        for _address, page in pages(walked)
        for fetched in page.fetched
        if fetched.startswith(("http:", "https:", "//"))
    }
    assert elsewhere == set()


def test_every_page_has_one_head_line_and_a_description(walked: dict[str, Page | int]) -> None:
    assert {
        address: page.head_lines
        for address, page in pages(walked)
        if page.head_lines != 1 or not page.description
    } == {}
