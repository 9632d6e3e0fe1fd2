"""Sectors: the tree of two levels with counts, and each with its projects."""

from __future__ import annotations

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import today
from investment.measures import format_number
from investment.models import Sector
from investment.search.criteria import Criteria
from investment.views.currency import Display, currency_asked
from investment.views.editorial import words_on
from investment.views.library import within
from investment.views.listing.holdings import holdings
from investment.views.public import page_language, public_page, untranslated
from investment.views.sheets.rows import Crumb, Fact, Link, RecordRow, linked
from investment.wording import Wording, wording


@public_page
def sectors(request: HttpRequest) -> HttpResponse:
    """Sectors of the first level that have projects, with those under them."""
    language = page_language()
    within = Count("projects", filter=Q(projects__live=True))
    found = list(Sector.objects.annotate(own_count=within).order_by("order", "code"))
    narrower: dict[int, list[Sector]] = {}
    for sector in found:
        narrower.setdefault(sector.parent_id or 0, []).append(sector)
    rows = [_row(one, narrower.get(one.pk, []), language) for one in narrower.get(0, [])]
    return render(request, "investment/sectors.html", {"rows": [row for row in rows if row]})


@public_page
def sector(request: HttpRequest, code: str) -> HttpResponse:
    """One sector of either level with what its projects add up to, their map and list."""
    record = Sector.objects.select_related("parent").filter(code=code).first()
    if record is None:
        raise Http404(_("There is no sector with the code %(code)s.") % {"code": code})
    language, on = page_language(), today()
    currency = currency_asked(request.GET.get("currency", ""))
    display = Display.read(currency, on=on, language=language)
    name = wording(record, "name", language) or Wording(record.code, language)
    criteria = Criteria(sector=(record.code,), currency=currency)
    context = {
        "code": (record.parent or record).code,
        "name": name,
        "crumbs": _crumbs(record, language),
        "documents": within.of_sector(record, language),
        "holdings": holdings(criteria, name, display, on=on),
        "currency": display.select(request.path, []),
        "rate_note": display.note(),
        "untranslated_languages": untranslated(record, "name"),
        "editorial": words_on("sector", record.code, language),
    }
    return render(request, "investment/sector.html", context)


def _row(record: Sector, narrower: list[Sector], language: str) -> RecordRow | None:
    count = sum(getattr(one, "own_count", 0) for one in (record, *narrower))
    if not count:
        return None
    name = wording(record, "name", language)
    names = [wording(one, "name", language) for one in narrower]
    return RecordRow(
        href=address("sector", language, code=record.code),
        name=name.text if name else record.code,
        name_language=name.language if name else language,
        line=tuple(one.text for one in names if one and one.language == language),
        amounts=(Fact(_("Projects"), format_number(count, language)),),
    )


def _link(record: Sector, language: str) -> Link:
    name = wording(record, "name", language) or Wording(record.code, language)
    return linked(name, address("sector", language, code=record.code), language)


def _crumbs(record: Sector, language: str) -> list[Crumb]:
    crumbs = [Crumb(_("Sectors"), address("sectors", language))]
    if record.parent:
        crumbs.append(
            Crumb(_link(record.parent, language).text, _link(record.parent, language).href)
        )
    return [*crumbs, Crumb(_link(record, language).text)]
