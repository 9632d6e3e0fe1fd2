"""Incentives as the site search finds them: each leads to its place on the incentives page.

What nobody checked against the law is shown there alone (design §5): here its name, and that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from investment.addresses import address
from investment.dates import today
from investment.models import Incentive, IncentiveLegalBasis, LegalDocument, Zone
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind, in_all_languages, joined, written
from investment.wording import Wording, wording


def _public() -> list[int]:
    return list(Incentive.objects.public().values_list("pk", flat=True))


def _findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    incentives = Incentive.objects.public().filter(pk__in=pks).select_related("zone")
    for one in incentives.prefetch_related("legal_bases__document"):
        documents = [row.document for row in one.legal_bases.all()]
        bases = [written(document, "title") for document in documents]
        numbers = {"vi": [document.number for document in documents if document.number]}
        zone = one.zone if one.zone and one.zone.live else None
        yield (
            one.pk,
            Findable(
                code=one.code,
                name=in_all_languages(one.get_kind_display),
                place=joined(written(one, "scope"), written(zone, "name") if zone else {}),
                text=joined(written(one, "summary"), *bases, numbers),
            ),
        )


def _found(pks: Sequence[int], language: str) -> Mapping[int, Found]:
    incentives = Incentive.objects.public().filter(pk__in=pks)
    on, found = today(), {}
    for one in incentives.prefetch_related("legal_bases__document"):
        is_checked = one.is_checked(on)
        scope = wording(one, "scope", language)
        found[one.pk] = Found(
            href=f"{address('incentives', language)}#{one.code}",
            name=Wording(str(one.get_kind_display()), language),
            code=one.code,
            line=(scope,) if scope else (),
            text=wording(one, "summary", language) if is_checked else None,
            note="" if is_checked else gettext("not checked against the law in force"),
        )
    return found


KIND = Kind(
    name="incentive",
    section="incentives",
    title=_("Investment incentives"),
    order=30,
    public=_public,
    findables=_findables,
    found=_found,
    own=(Incentive,),
    related=(IncentiveLegalBasis, LegalDocument, Zone),
)
