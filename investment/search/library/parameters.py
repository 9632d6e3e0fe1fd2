"""The parameters of the library's address: one list, in the order of the address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.choices import PromotionDocumentKind
from investment.search.parameter import Kind, Parameter
from investment.search.parameters import PAGE

KIND_VALUES: Final[tuple[str, ...]] = tuple(PromotionDocumentKind.values)
LANGUAGE_VALUES: Final[tuple[str, ...]] = tuple(code for code, _name in settings.LANGUAGES)
RELEVANCE: Final = "relevance"
NEWEST: Final = "newest"
SORTS: Final[Mapping[str, str | Promise]] = {
    RELEVANCE: _("Most relevant"),
    NEWEST: pgettext_lazy("sort", "Newest"),
    "name": _("Name (A-Z)"),
}
PARAMETERS: Final = (
    Parameter("q", Kind.WORDS, _("Search term")),
    Parameter("kind", Kind.SEVERAL, _("Kind"), values=KIND_VALUES),
    Parameter("language", Kind.SEVERAL, _("Language"), values=LANGUAGE_VALUES),
    Parameter("sector", Kind.RECORDS, _("Sector")),
    Parameter("zone", Kind.RECORDS, _("Zone")),
    Parameter("sort", Kind.ONE, _("Sort by"), values=tuple(SORTS), is_shown=True),
    PAGE,
)
