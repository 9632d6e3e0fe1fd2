"""Sectors as the site search finds them: by their own names and those above and below them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from investment.addresses import address
from investment.models import Sector
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind, joined, written
from investment.wording import Wording, wording


def _public() -> list[int]:
    return list(Sector.objects.values_list("pk", flat=True))


def _findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    sectors = Sector.objects.filter(pk__in=pks).select_related("parent")
    for sector in sectors.prefetch_related("children"):
        near = [*sector.children.all(), *([sector.parent] if sector.parent else [])]
        yield (
            sector.pk,
            Findable(
                code=sector.code,
                name=written(sector, "name"),
                text=joined(*(written(one, "name") for one in near)),
            ),
        )


def _found(pks: Sequence[int], language: str) -> Mapping[int, Found]:
    found = {}
    for sector in Sector.objects.filter(pk__in=pks).select_related("parent"):
        above = wording(sector.parent, "name", language) if sector.parent else None
        found[sector.pk] = Found(
            href=address("sector", language, code=sector.code),
            name=wording(sector, "name", language) or Wording(sector.code, language),
            line=(above,) if above else (),
        )
    return found


KIND = Kind(
    name="sector",
    section="sectors",
    title=_("Sectors"),
    order=20,
    public=_public,
    findables=_findables,
    found=_found,
    own=(Sector,),
    related=(Sector,),
)
