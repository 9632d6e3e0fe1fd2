"""The way from the home page of a language to a page of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from investment.views.sheets.rows import Crumb

HOME_DEPTH = 2
"""Of the home page in the tree: the root, which nobody sees, has depth 1."""


@dataclass(frozen=True, slots=True)
class Way:
    """Pages above a page, the home page first, and the same as steps that end at the page."""

    above: tuple[Page, ...]
    crumbs: tuple[Crumb, ...]


def way_to(page: Any) -> Way:
    """Read the pages above one; one query, none for a home page.

    Returns:
        Steps without the home page, which the name of the site leads to, and without what is not
        public; none where the page stands right below the home page.
    """
    if page.depth <= HOME_DEPTH:
        return Way((), ())
    above = tuple(page.get_ancestors().filter(depth__gte=HOME_DEPTH).order_by("path"))
    steps = [
        Crumb(one.title, one.get_url() or "")
        for one in above
        if one.depth > HOME_DEPTH and one.live
    ]
    return Way(above, (*steps, Crumb(page.title)) if steps else ())
