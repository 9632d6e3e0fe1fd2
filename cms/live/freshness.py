"""How many projects are in which state of review: counted, never typed (design §5)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Case, Count, Value, When
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from investment.addresses import address
from investment.choices import Freshness
from investment.dates import format_date
from investment.measures import format_number
from investment.models import InvestmentProject
from investment.models.parts.trust import freshness_condition


@dataclass(frozen=True, slots=True)
class SharesTable:
    """What `components/data_table.html` takes; without rows where no project is public."""

    caption: str
    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[dict[str, Any], ...], ...]


def freshness_shares(*, language: str, on: date) -> SharesTable:
    """Every state that a public project is in, the freshest first, with its list; one query.

    Args:
        language: vi, en or ko.
        on: the day that reviews are told by.
    """
    counts = _counts(on)
    total = sum(counts.values())
    caption = ngettext(
        "%(count)s public project by state of review, counted on %(day)s",
        "%(count)s public projects by state of review, counted on %(day)s",
        total,
    )
    heads = (pgettext("review", "State"), _("Projects"), _("Share"))
    return SharesTable(
        caption=caption
        % {"count": format_number(total, language), "day": format_date(on, language)},
        columns=tuple({"label": head, "number": place > 0} for place, head in enumerate(heads)),
        rows=tuple(
            _row(state, counts[state.value], total, heads, language)
            for state in Freshness
            if counts[state.value]
        ),
    )


def _row(
    state: Freshness, count: int, total: int, heads: tuple[str, ...], language: str
) -> tuple[dict[str, Any], ...]:
    percent = format_number(Decimal(100 * count) / total, language, max_decimals=1)
    texts = (str(state.label), format_number(count, language), f"{percent}%")
    hrefs = (address("projects", language, query=f"fresh={state.value}"), "", "")
    return tuple(
        {"text": text, "label": head, "href": href, "number": place > 0, "language": ""}
        for place, (text, head, href) in enumerate(zip(texts, heads, hrefs, strict=True))
    )


def _counts(on: date) -> Counter[str]:
    states = Case(
        *(When(freshness_condition(state, on), then=Value(str(state.value))) for state in Freshness)
    )
    public = InvestmentProject.objects.public().order_by()
    rows = public.annotate(state=states).values_list("state").annotate(Count("pk"))
    return Counter(dict(rows))
