"""Zones whose own published land could fit, for the reader whom no offer serves.

These are figures of the zones, with their date and source, and no offers: whether the land is
free and at what price the managing body says.
"""

from __future__ import annotations

from decimal import Decimal

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce

from investment.models import Zone, ZoneUtility
from investment.models.fields import AreaField
from investment.search.offers.areas import in_hectares
from investment.search.offers.bands import AREA_BANDS
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.results import Land

HAS_LAND = Q(available_m2__isnull=False) | Q(industrial_land_ha__isnull=False)


def land_that_fits(criteria: OfferCriteria) -> Land:
    """Zones with published land for the area, in the zones and with the connections asked for.

    Price, day and kind of the question are left aside: zones publish them of no plot.

    Returns:
        Those that published what is available now first, the most land first; four queries.
    """
    public = Zone.objects.public()
    zones = public.filter(HAS_LAND).annotate(
        left_ha=F("industrial_land_ha")
        - Coalesce("leased_ha", Decimal(0), output_field=AreaField())
    )
    zones = zones.filter(_holds(criteria.area_m2_min, criteria.area_m2_max))
    if criteria.area:
        zones = zones.filter(_holds_a_band(criteria.area))
    if criteria.zone:
        codes = criteria.zone
        zones = zones.filter(Q(code__in=codes) | Q(parent__code__in=codes))
    for kind in criteria.utility:
        connections = ZoneUtility.objects.filter(zone=OuterRef("pk"), kind=kind)
        zones = zones.filter(Exists(connections))
    zones = zones.prefetch_related("fact_sources", "utilities").order_by(
        F("available_m2").desc(nulls_last=True), F("left_ha").desc(nulls_last=True), "code"
    )
    return Land(tuple(zones), public.exclude(HAS_LAND).count())


def _holds(low: int | None, high: int | None) -> Q:
    """Enough land, and plots that are small enough where their size was published."""
    least = low or 1
    available = Q(available_m2__gte=least)
    unleased = Q(available_m2__isnull=True, left_ha__gte=in_hectares(least))
    condition = available | unleased
    if high is None:
        return condition
    return condition & (Q(smallest_plot_m2__isnull=True) | Q(smallest_plot_m2__lte=high))


def _holds_a_band(codes: tuple[str, ...]) -> Q:
    condition = Q(pk__in=[])
    for low, high in (AREA_BANDS[code] for code in codes):
        condition |= _holds(low, None if high is None else high - 1)
    return condition
