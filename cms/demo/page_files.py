"""Files of the demonstration's pages: one page or a few in each, read in the order of the tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from cms import models
from cms.blocks.leaves import LANGUAGES, is_leaf
from cms.models.base import BasePage
from investment.actions.demonstration.loading import DemonstrationRefused

FOLDER: Final = Path(__file__).with_name("pages")
HOME: Final = "home"
PRIVACY: Final = "privacy"
"""Keys of the pages that the settings of the site point at."""
KEYS: Final = frozenset(
    {
        "type",
        "parent",
        "order",
        "in_menus",
        "in_footer",
        "slug",
        "title",
        "seo_title",
        "introduction",
        "search_description",
        "fields",
        "body",
    }
)
"""What any page may say; its type may have more."""
OWN_KEYS: Final = {
    models.HomePage: frozenset({"search_hints", "figures"}),
    models.OrganisationPage: frozenset({"officials"}),
}
TYPES: Final = {
    name: model
    for name, model in vars(models).items()
    if isinstance(model, type) and issubclass(model, BasePage)
}

Words = Mapping[str, Any]


class PagesRefused(DemonstrationRefused):
    """A file of pages cannot be used; the message names file, page and reason."""


@dataclass(frozen=True)
class DemoPage:
    """A page of the demonstration in all languages; `where` is for messages."""

    key: str
    where: str
    model: type[BasePage]
    parent: str
    order: int
    words: Words


def read_pages(folder: Path = FOLDER) -> tuple[DemoPage, ...]:
    """Every page that the files of a folder hold, parents first, siblings in their order.

    Raises:
        PagesRefused: a file is no YAML, a page is named twice, of no type, under no parent, or
            says what its type does not know.
    """
    files = sorted(folder.glob("*.yaml"))
    return _read(tuple((file, file.stat().st_mtime_ns) for file in files))


@lru_cache(maxsize=2)
def _read(files: tuple[tuple[Path, int], ...]) -> tuple[DemoPage, ...]:
    pages: dict[str, DemoPage] = {}
    for file, _changed in files:
        for page in _pages_of(file):
            if page.key in pages:
                raise PagesRefused(f"{page.where}: {pages[page.key].where} is there already")
            pages[page.key] = page
    return tuple(_in_order(pages))


def _pages_of(file: Path) -> Iterator[DemoPage]:
    try:
        found = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise PagesRefused(f"{file.name}: {error}") from error
    if not isinstance(found, dict):
        raise PagesRefused(f"{file.name}: keys of pages with their words are wanted")
    for key, words in found.items():
        where = f"{file.name}, page {key}"
        _refuse_odd_keys(words, where)
        yield _page(str(key), words, where=where)


def _refuse_odd_keys(node: Any, where: str) -> None:
    """A comma too many, as in `{en: 5,320}`, makes a number the name of something."""
    if isinstance(node, dict):
        for name, value in node.items():
            if not isinstance(name, str):
                raise PagesRefused(f"{where}: {name} is no name: put quotes around the text")
            _refuse_odd_keys(value, f"{where}: {name}")
    elif isinstance(node, list):
        for number, value in enumerate(node, 1):
            _refuse_odd_keys(value, f"{where} {number}")


def _page(key: str, words: Any, *, where: str) -> DemoPage:
    if not isinstance(words, dict):
        raise PagesRefused(f"{where}: words by their name are wanted")
    model = TYPES.get(str(words.get("type")))
    if model is None:
        known = ", ".join(sorted(TYPES))
        raise PagesRefused(f"{where}: there is no type {words.get('type')}; known: {known}")
    known_keys = KEYS | OWN_KEYS.get(model, frozenset())
    if unknown := sorted(set(words) - known_keys):
        raise PagesRefused(f"{where}: {model.__name__} knows no {', '.join(unknown)}")
    for name in ("slug", "title"):
        if not is_leaf(words.get(name)) or set(words[name]) != set(LANGUAGES):
            raise PagesRefused(f"{where}: {name} is wanted in {', '.join(LANGUAGES)}")
    parent = "" if key == HOME else str(words.get("parent") or "")
    return DemoPage(key, where, model, parent, int(words.get("order") or 0), words)


def _in_order(pages: Mapping[str, DemoPage]) -> Iterator[DemoPage]:
    """From the home page down; what stands under nothing that is there is refused."""
    below: dict[str, list[DemoPage]] = {}
    for page in pages.values():
        below.setdefault(page.parent, []).append(page)
    if HOME not in pages:
        raise PagesRefused(f"There is no page {HOME}.")
    waiting, placed = [pages[HOME]], set()
    while waiting:
        page = waiting.pop(0)
        _refuse_misplaced(page, pages)
        placed.add(page.key)
        yield page
        children = sorted(below.get(page.key, ()), key=lambda one: (one.order, one.key))
        waiting = [*children, *waiting]
    for key in pages:
        if key not in placed:
            parent = pages[key].parent or "nothing"
            raise PagesRefused(f"{pages[key].where}: it stands under {parent}, which is not there")


def _refuse_misplaced(page: DemoPage, pages: Mapping[str, DemoPage]) -> None:
    if page.key == HOME:
        return
    above = pages[page.parent].model
    if page.model not in above.allowed_subpage_models():
        names = f"{page.model.__name__} under {above.__name__}"
        raise PagesRefused(f"{page.where}: no {names}")
