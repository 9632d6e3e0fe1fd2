"""An incentive as it is shown: with its scope, its legal basis and whether anybody checked that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import format_date
from investment.models import Incentive, IncentiveLegalBasis, Zone
from investment.models.incentive import IncentiveQuerySet
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


@dataclass(frozen=True, slots=True)
class ZoneIncentives:
    """Those of a zone that were checked and are in force, and whether others are listed.

    What nobody checked, or what rests on a replaced law, stands on the incentives page alone
    (design §5).
    """

    entries: tuple[IncentiveEntry, ...]
    has_unchecked: bool
    href: str


def read_incentives() -> IncentiveQuerySet:
    """Public incentives with all that an entry shows."""
    bases = IncentiveLegalBasis.objects.select_related("document")
    return (
        Incentive.objects.public()
        .select_related("zone")
        .prefetch_related("fact_sources", Prefetch("legal_bases", queryset=bases))
        .order_by("kind", "code")
    )


def incentive_entries(
    records: Iterable[Incentive], *, on: date, language: str
) -> list[IncentiveEntry]:
    """Entries in the order of the records that `read_incentives` gave."""
    return [_entry(one, on, language) for one in records]


def zone_incentives(zone: Zone, *, on: date, language: str) -> ZoneIncentives | None:
    """What the page of a zone may say of its incentives; None where it has none."""
    found = incentive_entries(read_incentives().filter(zone=zone), on=on, language=language)
    if not found:
        return None
    return ZoneIncentives(
        entries=tuple(one for one in found if one.is_checked),
        has_unchecked=any(not one.is_checked for one in found),
        href=address("incentives", language),
    )


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
