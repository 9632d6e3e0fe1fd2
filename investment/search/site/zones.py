"""Zones as the site search finds them: by name, place, code, and who built them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from investment.addresses import address
from investment.models import Place, Zone
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind, in_all_languages, joined, written
from investment.wording import Wording, wording


def _public() -> list[int]:
    return list(Zone.objects.public().values_list("pk", flat=True))


def _findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    zones = Zone.objects.public().filter(pk__in=pks).select_related("parent")
    for zone in zones.prefetch_related("places", "sectors_sought"):
        places = [written(place, "name") for place in zone.places.all()]
        spellings = {"vi": [*zone.aliases, *(one.full_name_vi for one in zone.places.all())]}
        around = [written(zone.parent, "name")] if zone.parent else []
        sectors = [written(sector, "name") for sector in zone.sectors_sought.all()]
        builder = {"vi": [zone.developer_name]}
        yield (
            zone.pk,
            Findable(
                code=zone.code,
                name=written(zone, "name"),
                place=joined(spellings, *places, *around),
                text=joined(
                    written(zone, "summary", "developer_name"),
                    builder,
                    in_all_languages(zone.get_kind_display),
                    *sectors,
                ),
            ),
        )


def _found(pks: Sequence[int], language: str) -> Mapping[int, Found]:
    return {
        zone.pk: Found(
            href=address("zone", language, code=zone.code),
            name=wording(zone, "name", language) or Wording(zone.code, language),
            code=zone.code,
            label=str(zone.get_kind_display()),
            text=wording(zone, "summary", language),
        )
        for zone in Zone.objects.public().filter(pk__in=pks)
    }


KIND = Kind(
    name="zone",
    section="zones",
    title=_("Economic zones and industrial parks"),
    order=10,
    public=_public,
    findables=_findables,
    found=_found,
    own=(Zone,),
    related=(Zone, Place),  # a zone is found by the name of the one around it
    links=(Zone.places.through, Zone.sectors_sought.through),
)
