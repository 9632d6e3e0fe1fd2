"""Incentives: the one page that may show those that nobody has checked, and says so (design §5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import format_date, today
from investment.models import Incentive, IncentiveLegalBasis
from investment.views.public import page_language, public_page
from investment.views.sheets.rows import Fact, Link, linked, worded
from investment.views.sheets.sources import Sources
from investment.wording import wording


@dataclass(frozen=True, slots=True)
class IncentiveEntry:
    """One incentive; `state` says whether the law it rests on was checked."""

    code: str
    kind: str
    is_checked: bool
    state: str
    facts: tuple[Fact, ...]


@public_page
def incentives(request: HttpRequest) -> HttpResponse:
    """Every public incentive with its scope, its legal basis and its label."""
    bases = IncentiveLegalBasis.objects.select_related("document")
    found = (
        Incentive.objects.public()
        .select_related("zone")
        .prefetch_related("fact_sources", Prefetch("legal_bases", queryset=bases))
    )
    language, on = page_language(), today()
    entries = [_entry(one, on, language) for one in found.order_by("kind", "code")]
    has_unchecked = any(not entry.is_checked for entry in entries)
    context = {"entries": entries, "has_unchecked": has_unchecked}
    return render(request, "investment/incentives.html", context)


def _entry(record: Incentive, on: date, language: str) -> IncentiveEntry:
    is_checked = record.is_checked(on)
    state = _("not checked against the law in force")
    if is_checked and record.checked_on:
        day = {"date": format_date(record.checked_on, language)}
        state = _("checked against the law in force on %(date)s") % day
    return IncentiveEntry(
        code=record.code,
        kind=str(record.get_kind_display()),
        is_checked=is_checked,
        state=state,
        facts=tuple(_facts(record, language)),
    )


def _facts(record: Incentive, language: str) -> list[Fact]:
    sources = Sources(record.fact_sources.all(), language).all()
    first = sources[0] if sources else None
    measure = wording(record, "summary", language)
    facts = [
        worded(_("Measure"), measure, language, source=first),
        worded(_("Scope"), wording(record, "scope", language), language),
    ]
    zone = record.zone
    if zone and zone.live and (name := wording(zone, "name", language)):
        href = address("zone", language, code=zone.code)
        facts.append(Fact(_("Zone"), links=(linked(name, href, language),)))
    bases = (wording(row.document, "title", language) for row in record.legal_bases.all())
    links = tuple(linked(one, "", language) for one in bases if one)
    facts.append(Fact(_("Legal basis"), links=links))
    others = tuple(Link(source.title, source.url) for source in sources[1:])
    facts.append(Fact(_("Other sources"), links=others))
    return facts
