"""Promotion activities as the site search finds them: by title, place, partner and outcome."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from django.utils.translation import gettext_lazy as _

from investment.addresses import address
from investment.dates import format_partial
from investment.models import Organisation, PromotionActivity
from investment.search.documents import Findable
from investment.search.site.kinds import Found, Kind, in_all_languages, joined, written
from investment.territories import territory_name
from investment.wording import Wording, wording


def _public() -> list[int]:
    return list(PromotionActivity.objects.public().values_list("pk", flat=True))


def _findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    activities = PromotionActivity.objects.public().filter(pk__in=pks)
    for one in activities.prefetch_related("organisers"):
        partners = in_all_languages(partial(_names, one.countries))
        yield (
            one.pk,
            Findable(
                code=one.code,
                name=written(one, "title"),
                place=joined(written(one, "place_name"), partners),
                text=joined(
                    written(one, "event_label", "outcome_summary"),
                    in_all_languages(one.get_kind_display),
                    {"vi": [one.starts_on]},
                    *(written(organiser, "name") for organiser in one.organisers.all()),
                ),
            ),
        )


def _names(countries: Sequence[str]) -> str:
    return ", ".join(map(territory_name, countries))


def _found(pks: Sequence[int], language: str) -> Mapping[int, Found]:
    found = {}
    for one in PromotionActivity.objects.public().filter(pk__in=pks):
        when = format_partial(one.starts_on, language) if one.starts_on else ""
        place = wording(one, "place_name", language)
        line = (Wording(when, language) if when else None, place)
        found[one.pk] = Found(
            href=address("activity", language, code=one.code),
            name=wording(one, "title", language) or Wording(one.code, language),
            code=one.code,
            label=str(one.get_kind_display()),
            line=tuple(words for words in line if words),
            text=wording(one, "outcome_summary", language),
        )
    return found


KIND = Kind(
    name="activity",
    section="activities",
    title=_("Promotion activities"),
    order=40,
    public=_public,
    findables=_findables,
    found=_found,
    own=(PromotionActivity,),
    related=(Organisation,),
    links=(PromotionActivity.organisers.through,),
)
