"""What the pages of the investor guide must bring: enough words, sources, laws, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from cms.demo.page_files import DemoPage, read_pages
from cms.models import GuidePage
from investment.text import without_particle

LANGUAGES = ("vi", "en", "ko")
FEWEST_WORDS = 400
FEWEST_SOURCED_FIGURES = 5
GUIDE = [page for page in read_pages() if page.model is GuidePage]
STEPS = [
    (page, step)
    for page in read_pages()
    for kind, value in (next(iter(block.items())) for block in page.words.get("body", []))
    if kind == "steps" and issubclass(page.model, GuidePage)
    for step in value["steps"]
]


def texts(value: Any, language: str) -> Iterator[str]:
    """Every text of a language, however deep; text without a language belongs to all."""
    if isinstance(value, dict):
        if language in value and isinstance(value[language], str):
            yield value[language]
            return
        for one in value.values():
            yield from texts(one, language)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one, language)


def body(page: DemoPage, language: str) -> str:
    return " ".join(texts(page.words["body"], language))


def plain(html: str) -> str:
    return re.sub(r"<[^>]+>", " ", html)


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_enough(page: DemoPage, language: str) -> None:
    assert len(words_of(plain(body(page, language)), language)) >= FEWEST_WORDS


def words_of(said: str, language: str) -> list[str]:
    """Words as the language counts them: Korean grammar has its particles among the words."""
    words = [word.strip("().,·“”") for word in said.split()]
    if language != "ko":
        return words
    particles = [word[len(without_particle(word)) :] for word in words]
    return [*words, *filter(None, particles)]


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.key)
def test_a_page_has_the_same_sections_in_every_language(page: DemoPage) -> None:
    heads = {len(re.findall(r"<h[23]", body(page, language))) for language in LANGUAGES}
    assert len(heads) == 1
    sources = {len(re.findall(r'<a\s+href="http', body(page, language))) for language in LANGUAGES}
    assert len(sources) == 1


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.key)
def test_a_page_has_figures_with_their_sources(page: DemoPage) -> None:
    written = str(page.words["body"])
    in_blocks = len(re.findall(r"'(?:as_of|fact)': ", written))
    in_words = len(re.findall(r'<a\s+href="http', body(page, "en")))
    assert in_blocks + in_words >= FEWEST_SOURCED_FIGURES


@pytest.mark.parametrize(
    ("page", "step"), STEPS, ids=[f"{page.key}-{step['title']['en'][:24]}" for page, step in STEPS]
)
def test_a_step_names_its_law_and_the_day_it_was_looked_at(
    page: DemoPage, step: dict[str, Any]
) -> None:
    assert all(step["law"][language] for language in LANGUAGES), page.where
    assert step["law_url"].startswith("https://")
    assert step["checked_on"]
    assert all(step["authority"][language] for language in LANGUAGES), page.where
