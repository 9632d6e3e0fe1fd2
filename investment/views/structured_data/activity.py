"""A promotion activity as programs read it: schema.org `Event`.

An event without a day or a place is none to them, so such an activity is not described: nothing
is made up for it.
"""

from __future__ import annotations

from investment.addresses import absolute, address
from investment.dates import parse_partial_date
from investment.models import PromotionActivity
from investment.territories import territory_name
from investment.views.structured_data.identity import Data, described, publisher, thing
from investment.wording import wording


def activity_data(activity: PromotionActivity, *, language: str) -> Data | None:
    """An activity of which at least the day it began and the place are known."""
    place = _place(activity, language)
    if not place or not _is_day(activity.starts_on):
        return None
    title = wording(activity, "title", language)
    outcome = wording(activity, "outcome_summary", language)
    here = address("activity", language, code=activity.code)
    organisers = [wording(one, "name", language) for one in activity.organisers.all()]
    return described(
        "Event",
        **{"@id": absolute(f"{here}#event")},
        name=title.text if title else activity.code,
        url=absolute(here),
        inLanguage=language,
        startDate=activity.starts_on,
        endDate=activity.ends_on if _is_day(activity.ends_on) else "",
        eventAttendanceMode="https://schema.org/OfflineEventAttendanceMode",
        eventStatus="https://schema.org/EventScheduled",
        location=place,
        image=absolute(f"{here}card.png"),
        description=outcome.text if outcome and outcome.language == language else "",
        organizer=[thing("Organization", name=one.text) for one in organisers if one]
        or [publisher()],
    )


def _is_day(value: str) -> bool:
    return bool(value) and parse_partial_date(value).day is not None


def _place(activity: PromotionActivity, language: str) -> Data | None:
    name = wording(activity, "place_name", language)
    countries = [territory_name(code) for code in activity.countries]
    if name:
        return thing("Place", name=name.text, address=name.text)
    return thing("Country", name=countries[0], address=countries[0]) if countries else None
