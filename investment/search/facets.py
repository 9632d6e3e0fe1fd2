"""Counts beside the filters: one query a filter, without the filter's own condition (design §6).

A value that no record of the whole catalogue has is not shown; one that the other filters leave
nothing of is shown with 0.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext

from investment.choices import CallStatus, Freshness, PlaceKind
from investment.place_names import unit_name
from investment.search.values import CALL_ENDED, OPEN
from investment.wording import Wording

# Too many and too small to choose from; the search and the filter know them all the same.
HIDDEN_PLACES = (
    PlaceKind.PROVINCE,
    PlaceKind.FORMER_WARD,
    PlaceKind.FORMER_COMMUNE,
    PlaceKind.FORMER_TOWNSHIP,
)


def status_labels() -> dict[str, str]:
    """What each value of the filter by status is called, in the active language."""
    return {
        **{str(value): str(label) for value, label in CallStatus.choices},
        OPEN: gettext("Open call"),
        CALL_ENDED: gettext("Call period ended, awaiting the new list"),
    }


def freshness_labels() -> dict[str, str]:
    """What each value of the filter by freshness is called, in the active language."""
    return {str(value): str(label) for value, label in Freshness.choices}


def place_label(place: Any, language: str, *, on: date) -> Wording:
    """A unit with its kind; one that has ended says so."""
    name = unit_name(place, language)
    if place.valid_until is None or place.valid_until > on:
        return name
    return Wording(gettext("formerly %(place)s") % {"place": name.text}, name.language)
