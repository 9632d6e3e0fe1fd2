"""Which projects an address names, for the pages of chosen projects; the codes are all they keep.

No account and no cookie: the link holds the choice, so it can be passed on (design §7).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, Self

from django.http import QueryDict
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.search.criteria import Criteria
from investment.search.question import encoded
from investment.search.reading import Rejected
from investment.views.listing.notes import Remark, rejection

ONLY: Final = "only"
DIFFERENCES: Final = "differences"


@dataclass(frozen=True, slots=True)
class Asked:
    """Codes in the order of the address, the currency, whether equal rows are left out."""

    codes: tuple[str, ...] = ()
    currency: str = ""
    only_differences: bool = False
    rejected: tuple[Rejected, ...] = ()
    is_long: bool = False
    """The codes came in another spelling or in several parameters, as a form sends them."""

    @classmethod
    def read(cls, query: QueryDict) -> Self:
        """Read an address; never raises."""
        criteria = Criteria.from_query(query)
        codes, written = criteria.codes, query.getlist("codes")
        return cls(
            codes=codes,
            currency=criteria.currency,
            only_differences=query.get(ONLY) == DIFFERENCES,
            rejected=tuple(one for one in criteria.rejected if one.parameter == "codes"),
            is_long=bool(codes) and written != [",".join(codes)],
        )

    @property
    def joined(self) -> str:
        """The codes as the address has them."""
        return ",".join(self.codes)

    @property
    def is_to_be_shortened(self) -> bool:
        """Whether a short address says the same; what was left out must be named first."""
        return self.is_long and not self.rejected

    def pairs(self) -> list[tuple[str, str]]:
        """Names and values of the address; for hidden fields of a form."""
        found = [
            ("codes", self.joined),
            ("currency", self.currency),
            (ONLY, DIFFERENCES if self.only_differences else ""),
        ]
        return [(name, value) for name, value in found if value]

    def to_query(self) -> str:
        """The shortest address that asks the same."""
        return encoded(self.pairs())

    def href(self, route: str, language: str, **changes: Any) -> str:
        """The address of a page of chosen projects, with what is to be different there."""
        return address(route, language, query=replace(self, **changes).to_query())

    def project_href(self, code: str, language: str) -> str:
        """The sheet of a project in the same currency."""
        query = f"currency={self.currency}" if self.currency else ""
        return address("project", language, query=query, code=code)

    def adding(self, route: str, language: str) -> dict[str, Any]:
        """A form that adds one more code, as the component `code_form` takes it."""
        return {"action": address(route, language), "hidden": _fields(self.pairs())}

    def without(self, code: str) -> tuple[str, ...]:
        """The codes but one."""
        return tuple(one for one in self.codes if one != code)

    def criteria(self, codes: Iterable[str]) -> Criteria:
        """The same choice as a question to the catalogue, for its files."""
        return Criteria(codes=tuple(codes), currency=self.currency)

    def remarks(self, known: Collection[str]) -> list[Remark]:
        """What of the address could not be read, and codes that no public project has."""
        found = [Remark("rejected", rejection(one, Criteria)) for one in self.rejected]
        if unknown := [code for code in self.codes if code not in known]:
            text = _("No project has these codes: %(codes)s.") % {"codes": ", ".join(unknown)}
            found.append(Remark("rejected", text))
        return found


def choosing(language: str, currency: str = "") -> dict[str, Any]:
    """Where the form goes that selected rows of a list belong to, and what it keeps."""
    return {
        "compare_href": address("compare", language),
        "shortlist_href": address("shortlist", language),
        "hidden": _fields(Asked(currency=currency).pairs()),
    }


def _fields(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]
