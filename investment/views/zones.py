"""Zones: the list of them, and each with its land, connections and projects."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.choices import ZoneKind
from investment.dates import today
from investment.measures import format_area, format_number
from investment.models import InvestmentProject, Zone
from investment.search.criteria import Criteria
from investment.views.currency import Display, currency_asked
from investment.views.editorial import words_on
from investment.views.finder.page import offers_of
from investment.views.library import within
from investment.views.listing.holdings import holdings
from investment.views.public import page_language, public_page, untranslated
from investment.views.sheets.incentive import zone_incentives
from investment.views.sheets.rows import Crumb, Fact, RecordRow
from investment.views.sheets.zone import build_zone, read_zone
from investment.wording import wording


@public_page
def zones(request: HttpRequest) -> HttpResponse:
    """Every public zone with its area and the number of its projects."""
    language = page_language()
    found = sorted(Zone.objects.public(), key=_order)
    counts = _project_counts()
    context = {
        "rows": [_row(zone, counts[zone.pk], language) for zone in found],
        "offers_href": address("offers", language),
    }
    return render(request, "investment/zones.html", context)


@public_page
def zone(request: HttpRequest, code: str) -> HttpResponse:
    """One zone with its land, what its projects add up to, their map and its incentives.

    Rows of totals are no zones and have no page.
    """
    try:
        record = read_zone(code)
    except Zone.DoesNotExist as error:
        raise Http404(_("There is no zone with the code %(code)s.") % {"code": code}) from error
    language, on = page_language(), today()
    currency = currency_asked(request.GET.get("currency", ""))
    display = Display.read(currency, on=on, language=language)
    sheet = build_zone(record, display, on=on)
    criteria = Criteria(zone=(record.code,), currency=currency)
    held = holdings(criteria, sheet.name, display, on=on)
    context = {
        "sheet": sheet,
        "crumbs": [Crumb(_("Zones"), address("zones", language)), Crumb(sheet.code)],
        "figures": (*held.counts, *sheet.figures),
        "offers": offers_of(record, display, on=on),
        "holdings": held,
        "documents": within.of_zone(record, language),
        "incentives": zone_incentives(record, on=on, language=language),
        "currency": display.select(request.path, []),
        "rate_note": display.note(),
        "untranslated_languages": untranslated(record, "name"),
        "editorial": words_on("zone", record.code, language),
    }
    return render(request, "investment/zone.html", context)


def _order(zone: Zone) -> tuple[int, Decimal, str]:
    """Economic zones first, then parks and gateways; the largest of a kind first."""
    return ZoneKind.values.index(zone.kind), -(zone.area_ha or Decimal(0)), zone.code


def _project_counts() -> Counter[int]:
    """Public projects of each zone, those of the zones inside it among them, as its page has."""
    projects = InvestmentProject.objects.public().filter(zone__isnull=False).order_by()
    rows = projects.values_list("zone_id", "zone__parent_id").annotate(Count("pk"))
    total: Counter[int] = Counter()
    for zone, parent, count in rows:
        total[zone] += count
        if parent:
            total[parent] += count
    return total


def _row(record: Zone, project_count: int, language: str) -> RecordRow:
    name = wording(record, "name", language)
    area = format_area(None, record.area_ha, language=language)
    count = format_number(project_count, language)
    return RecordRow(
        href=address("zone", language, code=record.code),
        name=name.text if name else record.code,
        name_language=name.language if name else language,
        code=record.code,
        kind=str(record.get_kind_display()),
        amounts=(Fact(_("Area"), area or None), Fact(_("Projects"), count)),
    )
