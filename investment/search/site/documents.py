"""Promotion documents as the site search finds them: those that no newer one replaces."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from investment.addresses import address
from investment.models import PromotionActivity, PromotionDocument, Sector, Zone
from investment.models.promotion_document import PromotionDocumentQuerySet
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind, in_all_languages, joined, written
from investment.wording import Wording, wording


def _documents() -> PromotionDocumentQuerySet:
    return PromotionDocument.objects.public().current()


def _public() -> list[int]:
    return list(_documents().values_list("pk", flat=True))


def _findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    documents = _documents().filter(pk__in=pks)
    for one in documents.prefetch_related("sectors", "zones", "activities", "projects"):
        projects = [project for project in one.projects.all() if project.live]
        zones = [written(zone, "name") for zone in one.zones.all() if zone.live]
        activities = [written(some, "title") for some in one.activities.all() if some.live]
        yield (
            one.pk,
            Findable(
                code=one.code,
                name=written(one, "title"),
                place=joined(*zones),
                text=joined(
                    written(one, "summary"),
                    in_all_languages(one.get_kind_display),
                    *(written(sector, "name") for sector in one.sectors.all()),
                    *activities,
                    {"vi": [project.code for project in projects]},
                ),
            ),
        )


def _found(pks: Sequence[int], language: str) -> Mapping[int, Found]:
    found = {}
    for one in _documents().filter(pk__in=pks).prefetch_related("files"):
        languages = [file.language for file in one.files.all()]
        names = ", ".join(str(settings.LANGUAGE_NAMES[code]) for code in languages)
        found[one.pk] = Found(
            href=address("document", language, code=one.code),
            name=wording(one, "title", language) or Wording(one.code, language),
            code=one.code,
            label=str(one.get_kind_display()),
            line=(Wording(names, language),) if names else (),
            text=wording(one, "summary", language),
        )
    return found


KIND = Kind(
    name="document",
    section="documents",
    title=_("Documents"),
    order=50,
    public=_public,
    findables=_findables,
    found=_found,
    own=(PromotionDocument,),
    related=(PromotionDocument, Sector, Zone, PromotionActivity),  # codes of projects never change
    links=tuple(
        getattr(PromotionDocument, name).through
        for name in ("sectors", "zones", "activities", "projects")
    ),
)
