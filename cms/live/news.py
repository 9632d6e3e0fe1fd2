"""Articles as lists show them: the newest, and those of a year a page at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from investment.dates import format_date

PAGE_SIZE: Final = 10


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What `components/article_row.html` takes; `on` is the ISO date, `day` the same in words."""

    title: str
    href: str
    day: str
    on: str
    introduction: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Articles of one page of the index, years to choose from, and the other pages."""

    rows: tuple[ArticleRow, ...]
    years: tuple[dict[str, Any], ...]
    pages: tuple[dict[str, Any], ...]
    previous_href: str
    next_href: str


def article_rows(articles: Any, *, language: str, most: int) -> tuple[ArticleRow, ...]:
    """The newest articles; one query."""
    found = articles.defer_streamfields().order_by("-date", "-path")[:most]
    return tuple(_row(article, language) for article in found)


def articles_asked(articles: Any, query: Mapping[str, str], *, language: str, path: str) -> Asked:
    """Articles by `year` and `page` of an address; what it asks for and is not there is all.

    Args:
        articles: public articles of one index.
        query: parameters of the address.
        language: vi, en or ko.
        path: of the index, without parameters.
    """
    years = [day.year for day in articles.dates("date", "year", order="DESC")]
    year = next((one for one in years if str(one) == query.get("year")), None)
    chosen = articles if year is None else articles.filter(date__year=year)
    ordered = chosen.defer_streamfields().order_by("-date", "-path")
    page = Paginator(ordered, PAGE_SIZE).get_page(query.get("page"))
    return Asked(
        rows=tuple(_row(article, language) for article in page),
        years=_years(years, year, path) if len(years) > 1 else (),
        pages=_pages(page, year, path),
        previous_href=_href(path, year, page.number - 1) if page.has_previous() else "",
        next_href=_href(path, year, page.number + 1) if page.has_next() else "",
    )


def source_of_article(article: Any) -> dict[str, str] | None:
    """What `components/source.html` takes; None where nobody is named."""
    if not article.source_title:
        return None
    return {"title": article.source_title, "url": article.source_url, "as_of": ""}


def _row(article: Any, language: str) -> ArticleRow:
    return ArticleRow(
        title=article.title,
        href=article.get_url() or "",
        day=format_date(article.date, language),
        on=article.date.isoformat(),
        introduction=article.introduction,
    )


def _years(years: list[int], chosen: int | None, path: str) -> tuple[dict[str, Any], ...]:
    every = {"label": _("All years"), "href": path, "current": chosen is None}
    each = (
        {"label": str(year), "href": _href(path, year, 1), "current": year == chosen}
        for year in years
    )
    return (every, *each)


def _pages(page: Page[Any], year: int | None, path: str) -> tuple[dict[str, Any], ...]:
    if page.paginator.num_pages == 1:
        return ()
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
    return tuple(
        {"gap": True}
        if isinstance(number, str)
        else {
            "gap": False,
            "number": number,
            "href": _href(path, year, number),
            "current": number == page.number,
        }
        for number in numbers
    )


def _href(path: str, year: int | None, number: int) -> str:
    asked = {"year": year, "page": number if number > 1 else None}
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"{path}?{query}" if query else path
