"""The whole site, walked from its three home pages by its own links, as visitors can go.

Nothing in another language than it says, nothing left in English, no link to nowhere, nothing
asked of anybody else; and `--fail-on-template-vars` fails the walk where a template is not given
what it asks for.
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

from investment.addresses import address as address_of
from tests.architecture.reading import Page, inside, read
from tests.architecture.tree import ROOT
from tests.demonstration import load_kept_demonstration
from tests.readings import read_once

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LANGUAGES = [code for code, _label in settings.LANGUAGES]
HANGUL = re.compile("[\uac00-\ud7a3]")
VIETNAMESE = re.compile("[ăđơưĂĐƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
AS_IN_THE_ORIGINAL = re.compile(
    r"\d+(?:/\d{4})?/[A-ZĐ]+\d*(?:-[A-ZĐa-z]+)*"  # symbol of a legal text
    r"|\([^()]*\)"  # what it is called where it is, beside its name in the page's language
    r"|Hợp Lực"  # firms that have no other name
)
OF_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "for",
        "with",
        "is",
        "are",
        "was",
        "were",
        "not",
        "from",
        "by",
        "that",
        "which",
        "has",
    ]
)
FOREIGN = 1 / 3
"""The share of words from which on a text is in another language; a name or two is less."""
HOMES = tuple(f"/{code}/" for code in LANGUAGES)
QUESTIONS = [
    "?q=nghi+son",
    "?q=zzzzz",
    "?status=calling&sort=capital&currency=USD",
    "?page=2",
    "?area_min=x",
    "?view=table&columns=route&columns=form&columns=place&columns=converted&currency=VND",
    "?view=table&sort=code",
    "?view=map",
    "?view=map&q=zzzzz",
]
QUESTIONS_TO_OTHERS = {
    "compare": "?codes=TH-001,TH-011,TH-999&currency=USD",
    "shortlist": "?codes=TH-001,TH-011,TH-999&currency=USD",
    "offers": "?need=3+acres",
    "site-search": "?q=zzzzz&kind=x&page=9",
}
MOST_OF_A_LIST = 3
"""Addresses of one path with different questions that are walked: they have no end."""


@pytest.fixture(scope="module")
def walked(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Page | int]]:
    """Every address that can be reached: the page, or the status where it is none."""
    with django_db_blocker.unblock(), transaction.atomic(), read_once():
        load_kept_demonstration()
        yield walk(Client())
        transaction.set_rollback(True)


def beginnings() -> Iterator[str]:
    """Home pages, and states of lists that no link of the walk may lead to."""
    yield from HOMES
    for code in LANGUAGES:
        yield from (address_of("projects", code) + question for question in QUESTIONS)
        yield from (address_of(name, code) + asked for name, asked in QUESTIONS_TO_OTHERS.items())


def walk(client: Client) -> dict[str, Page | int]:
    found: dict[str, Page | int] = {}
    begin = list(beginnings())
    waiting = [*begin]
    of_path: dict[str, int] = {}
    while waiting:
        asked = waiting.pop()
        path = urlsplit(asked).path
        is_enough = of_path.get(path, 0) >= MOST_OF_A_LIST and asked not in begin
        if asked in found or is_enough:
            continue
        of_path[path] = of_path.get(path, 0) + 1
        answer = client.get(asked)
        is_page = answer.status_code == 200 and answer.headers["Content-Type"].startswith(
            "text/html"
        )
        found[asked] = read(answer.content.decode()) if is_page else answer.status_code
        if answer.streaming:
            b"".join(answer.streaming_content)  # closed unread, it would close the connection
        if isinstance(page := found[asked], Page) and path.startswith(HOMES):
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


def is_english(words: str) -> bool:
    """Whether a text is a sentence of English: a name or a title of a source has no two of these."""
    found = re.findall(r"[A-Za-z']+", words)
    return len(found) > 3 and sum(word.lower() in OF_ENGLISH for word in found) > 1


def is_in_another(words: str, letters: re.Pattern[str]) -> bool:
    """Whether many words of a text have letters of a language."""
    found = AS_IN_THE_ORIGINAL.sub("", words).split()
    return sum(bool(letters.search(word)) for word in found) > FOREIGN * len(found)


@pytest.mark.parametrize(
    ("words", "is_foreign"),
    [
        ("Khu công nghiệp Nghi Sơn", True),
        ("Decision 4545/QĐ-UBND of 23 October 2020", False),
        ("Sun Group (Công ty CP Tập đoàn Mặt Trời)", False),
        ("Chưa công bố", True),
        ("공표 전", False),
    ],
)
def test_what_is_another_language(words: str, is_foreign: bool) -> None:
    assert is_in_another(words, VIETNAMESE) is is_foreign


def test_what_is_english() -> None:
    assert is_english("The address of the site and its agency")
    assert not is_english("WHA Smart Technology Industrial Park - Thanh Hoa")


def test_no_text_is_in_another_language_than_it_says(walked: dict[str, Page | int]) -> None:
    wrong = {
        (text.words[:80], text.language, address)
        for address, page in pages(walked)
        for text in page.texts
        if (is_in_another(text.words, HANGUL) and text.language != "ko")
        or (is_in_another(text.words, VIETNAMESE) and text.language != "vi")
        or (is_english(text.words) and text.language != "en")
    }
    assert sorted(wrong) == []


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
