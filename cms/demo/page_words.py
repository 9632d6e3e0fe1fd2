"""Putting the words of a file into a page of one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import ForeignKey
from django.utils.text import slugify

from cms.blocks.leaves import LANGUAGES, LeafMissing, in_language
from cms.demo.cited import FactRefused, cited
from cms.demo.page_files import DemoPage, PagesRefused
from cms.demo.streams import StreamRefused, stream
from cms.models import HomeFigure, HomePage, Official, OrganisationPage
from cms.models.base import BasePage
from cms.models.editorial import EditorialPage

TEXTS = ("title", "slug", "seo_title", "introduction", "search_description", "search_hints")
MOST_DESCRIPTION = 160
"""Letters of a description that search engines show."""


def put_words(page: BasePage, source: DemoPage, language: str) -> None:
    """Fill in all but the body and the rows, which may point to other pages.

    Raises:
        PagesRefused: a text lacks a language, a field is unknown, a record is not there.
    """
    words = _in(source, language, leave_out=("body", "figures", "officials"))
    page.title, page.slug = words["title"], slugify(words["slug"])
    page.seo_title = words.get("seo_title", "")
    page.introduction = words.get("introduction", "")
    described = words.get("search_description") or page.introduction
    page.search_description = described[:MOST_DESCRIPTION]
    page.show_in_menus = bool(words.get("in_menus", False))
    page.in_footer = bool(words.get("in_footer", False))
    if isinstance(page, HomePage):
        page.search_hints = words.get("search_hints", "")
    for name, value in (words.get("fields") or {}).items():
        _set(page, source, name, value)


def put_body(page: BasePage, source: DemoPage, language: str, pages: Mapping[str, int]) -> None:
    """Fill in the body and the rows of a page that is stored.

    Args:
        pages: primary keys of the language's pages by key.

    Raises:
        PagesRefused: a block cannot be read, or points to what is not there.
    """
    blocks = source.words.get("body") or []
    if blocks or hasattr(page, "body"):
        try:
            raw = stream(blocks, language, page=source.key, pages=pages)
        except StreamRefused as error:
            raise PagesRefused(f"{source.where}: {error}") from error
        page.body = json.dumps(raw, ensure_ascii=False, default=str)
    if isinstance(page, HomePage):
        page.figures.set(
            [_figure(row, source, at) for at, row in _rows(source, "figures", language)]
        )
    if isinstance(page, OrganisationPage):
        rows = _rows(source, "officials", language)
        page.officials.set([Official(sort_order=at, **row) for at, row in rows])


def _in(source: DemoPage, language: str, *, leave_out: tuple[str, ...]) -> dict[str, Any]:
    words = {name: value for name, value in source.words.items() if name not in leave_out}
    try:
        found: dict[str, Any] = in_language(words, language, where=source.where)
    except LeafMissing as error:
        raise PagesRefused(str(error)) from error
    for name in TEXTS:
        if not isinstance(found.get(name, ""), str):
            raise PagesRefused(f"{source.where}: {name} is no text in {', '.join(LANGUAGES)}")
    return found


def _rows(source: DemoPage, name: str, language: str) -> list[tuple[int, dict[str, Any]]]:
    """Rows of a page in one language, with their place from 0."""
    try:
        rows = in_language(source.words.get(name) or [], language, where=f"{source.where}: {name}")
    except LeafMissing as error:
        raise PagesRefused(str(error)) from error
    return list(enumerate(rows))


def _figure(row: dict[str, Any], source: DemoPage, place: int) -> HomeFigure:
    try:
        words = cited(row)
    except (FactRefused, KeyError) as error:
        raise PagesRefused(f"{source.where}: figure {place + 1}: {error}") from error
    return HomeFigure(
        sort_order=place,
        label=words["label"],
        value=str(words["value"]),
        unit=words.get("unit", ""),
        source_title=words["source"]["title"],
        source_url=words["source"]["url"],
        as_of=words["as_of"],
    )


def _set(page: BasePage, source: DemoPage, name: str, value: Any) -> None:
    """Set a plain field, or a relation by the code of its record."""
    if name == "record" and isinstance(page, EditorialPage):
        name = page.record_field
    try:
        field = page._meta.get_field(name)
    except FieldDoesNotExist as error:
        names = f"{source.model.__name__} has no field {name}"
        raise PagesRefused(f"{source.where}: {names}") from error
    if not isinstance(field, ForeignKey):
        setattr(page, name, value)
        return
    record = field.related_model._default_manager.filter(code=value).first()
    if record is None:
        raise PagesRefused(f"{source.where}: there is no {name} {value}")
    setattr(page, name, record)
