"""The orders of the list: what each goes by, which way it runs, what it is called.

What is not published stands last whichever way an order runs; the code settles ties.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

RELEVANCE: Final = "relevance"
CAPITAL: Final = "capital"


@dataclass(frozen=True, slots=True)
class Sort:
    """One order; `other_way` is the value of the same order run backwards, if there is one."""

    by: str  # what puts the list in order: relevance, published, name, capital, area, …
    label: str | Promise
    is_descending: bool = False  # the largest, the newest or the last letter first
    other_way: str = ""


SORTS: Final[Mapping[str, Sort]] = {
    RELEVANCE: Sort(RELEVANCE, _("Most relevant")),
    "newest": Sort("published", pgettext_lazy("sort", "Newest"), True, "oldest"),
    "oldest": Sort("published", pgettext_lazy("sort", "Oldest"), False, "newest"),
    "name": Sort("name", _("Name (A-Z)"), False, "name_desc"),
    "name_desc": Sort("name", _("Name (Z-A)"), True, "name"),
    "capital": Sort(CAPITAL, _("Highest capital"), True, "capital_asc"),
    "capital_asc": Sort(CAPITAL, _("Lowest capital"), False, "capital"),
    "area": Sort("area", pgettext_lazy("sort", "Largest area"), True, "area_asc"),
    "area_asc": Sort("area", pgettext_lazy("sort", "Smallest area"), False, "area"),
    "verified": Sort("verified", _("Last reviewed"), True, "verified_asc"),
    "verified_asc": Sort("verified", _("Longest ago reviewed"), False, "verified"),
    "code": Sort("code", pgettext_lazy("sort", "Code"), False, "code_desc"),
    "code_desc": Sort("code", pgettext_lazy("sort", "Code, last first"), True, "code"),
}
"""Value in the address → the order; of capital and area the larger end of a range counts."""
