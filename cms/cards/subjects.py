"""The cards of records and of lists: which words of a record stand on its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from django.conf import settings
from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.cards.card import Card, CardFigure
from cms.models import SiteSettings
from investment.dates import format_date, format_partial, today
from investment.measures import format_area, format_number
from investment.models import (
    CatalogueSettings,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    Sector,
    Zone,
)
from investment.search.hits import load_hits
from investment.search.values import OPEN
from investment.views.currency import Display
from investment.views.listing.rows import ProjectRow, project_row
from investment.wording import Wording, wording

LISTS: Final[Mapping[str, str | Promise]] = {
    "projects": gettext_lazy("Projects calling for investment in Thanh Hoa province"),
    "zones": gettext_lazy("Economic zones and industrial parks"),
    "offers": gettext_lazy("Land, factories and offices to let in zones"),
    "sectors": gettext_lazy("Sectors"),
    "activities": gettext_lazy("Promotion activities"),
    "incentives": gettext_lazy("Investment incentives"),
    "documents": gettext_lazy("Documents"),
}


def list_card(name: str, language: str) -> Card:
    """The card of a list; of the catalogue with its number of projects and of open calls."""
    figures: tuple[CardFigure, ...] = ()
    if name == "projects":
        projects, on = InvestmentProject.objects.public(), today()
        numbers = {
            _("Projects"): projects.count(),
            _("Open call"): projects.open_call(on).count(),
        }
        figures = tuple(
            CardFigure(label, format_number(number, language)) for label, number in numbers.items()
        )
    return card(language, Wording(str(LISTS[name]), language), figures=figures)


def card(
    language: str,
    title: Wording,
    *,
    kicker: str = "",
    lead: str = "",
    figures: tuple[CardFigure, ...] = (),
    is_calling: bool = False,
) -> Card:
    """A card with what stands on every one: the name of the site, and that it is a trial.

    A title in another language than the card says which, by the language's own name.
    """
    is_own = title.language == language
    return Card(
        language=language,
        site=SiteSettings.load().text("name", language) or _("Invest in Thanh Hoa"),
        title=title.text,
        kicker=kicker,
        note="" if is_own else str(settings.LANGUAGE_NAMES[title.language]),
        lead=lead,
        figures=figures,
        is_calling=is_calling,
        is_demonstration=CatalogueSettings.load().is_demonstration,
    )


def project_card(code: str, language: str) -> Card | None:
    """Name, code and status of a public project; capital, land, sector and place."""
    on = today()
    project = InvestmentProject.objects.public().filter(code=code).first()
    if project is None:
        return None
    ended = [project.pk] if project.is_call_ended(on) else []
    (hit,) = load_hits([project.pk], ended=ended, language=language, on=on)
    row = project_row(hit, Display("", {}, language))
    figures = {
        _("total investment"): row.capital or _("not published"),
        _("land area"): row.area or _("not published"),
        _("Sector"): row.sector,
        _("Location"): row.zone or _place(row, language),
    }
    return card(
        language,
        Wording(row.name, row.name_language),
        kicker=f"{row.code} · {row.status_label}",
        figures=tuple(CardFigure(_raised(name), value) for name, value in figures.items() if value),
        is_calling=row.status_code in (OPEN, "calling", "selecting_investor"),
    )


def _place(row: ProjectRow, language: str) -> str:
    """The first unit of today; only words in the language of the card."""
    return next((place.text for place in row.places if place.language == language), "")


def zone_card(code: str, language: str) -> Card | None:
    """Name and kind of a public zone; its area and the number of its projects."""
    zone = Zone.objects.public().filter(code=code).first()
    if zone is None:
        return None
    within = Q(zone=zone) | Q(zone__parent=zone)
    count = InvestmentProject.objects.public().filter(within).count()
    area = format_area(None, zone.area_ha, language=language)
    return card(
        language,
        wording(zone, "name", language) or Wording(zone.code, language),
        kicker=f"{zone.code} · {zone.get_kind_display()}",
        figures=(
            CardFigure(_("Area"), area or _("not published")),
            CardFigure(_("Projects"), format_number(count, language)),
        ),
    )


def sector_card(code: str, language: str) -> Card | None:
    """Name of a sector and the number of its projects."""
    sector = Sector.objects.filter(code=code).first()
    if sector is None:
        return None
    within = Q(sector=sector) | Q(sector__parent=sector) | Q(sub_sectors=sector)
    count = InvestmentProject.objects.public().filter(within).distinct().count()
    return card(
        language,
        wording(sector, "name", language) or Wording(sector.code, language),
        kicker=_("Sector"),
        figures=(CardFigure(_("Projects"), format_number(count, language)),),
    )


def activity_card(code: str, language: str) -> Card | None:
    """Title and kind of a public activity; when and where it was."""
    activity = PromotionActivity.objects.public().filter(code=code).first()
    if activity is None:
        return None
    place = wording(activity, "place_name", language)
    figures = {
        _("Date"): format_partial(activity.starts_on, language) if activity.starts_on else "",
        _("Location"): place.text if place and place.language == language else "",
    }
    return card(
        language,
        wording(activity, "title", language) or Wording(activity.code, language),
        kicker=str(activity.get_kind_display()),
        figures=tuple(CardFigure(name, value) for name, value in figures.items() if value),
    )


def document_card(code: str, language: str) -> Card | None:
    """Title and kind of a public document; its languages and editions."""
    document = PromotionDocument.objects.public().filter(code=code).first()
    if document is None:
        return None
    files = list(document.files.all())
    names = ", ".join(str(settings.LANGUAGE_NAMES[file.language]) for file in files)
    newest = max((file.edition_on for file in files), default=None)
    figures = {
        _("Languages"): names,
        _("Edition"): format_date(newest, language) if newest else "",
    }
    return card(
        language,
        wording(document, "title", language) or Wording(document.code, language),
        kicker=f"{document.code} · {document.get_kind_display()}",
        figures=tuple(CardFigure(name, value) for name, value in figures.items() if value),
    )


RECORDS: Final[Mapping[str, Callable[[str, str], Card | None]]] = {
    "project": project_card,
    "zone": zone_card,
    "sector": sector_card,
    "activity": activity_card,
    "document": document_card,
}


def _raised(label: str) -> str:
    """Labels of the list begin with a small letter; on a card they stand alone."""
    return label[:1].upper() + label[1:]
