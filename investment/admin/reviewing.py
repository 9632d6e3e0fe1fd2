"""Which agency's reviews a person looks at, and which agencies have something waiting."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.db.models import Count
from django.http import Http404, HttpRequest

from investment.actions.ownership import agency_of, is_of_centre, owned_by
from investment.models import InvestmentProject, Organisation, ReviewMail
from investment.models.project import InvestmentProjectQuerySet

TROUBLE_SHOWN_FOR: Final = timedelta(days=60)
KEY: Final = re.compile(r"[0-9]{1,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An agency of today, and how many of its projects wait for its word.

    `is_unreached` says that a reminder of the last two months was not delivered.
    """

    agency: Organisation
    count: int
    is_unreached: bool


def agency_asked(request: HttpRequest) -> Organisation | None:
    """The agency of `?agency=`, else the person's own; None where neither is named.

    Raises:
        Http404: there is no such agency, or it is another one and the person is not of the centre.
    """
    own, wanted = agency_of(request.user), request.GET.get("agency", "")  # type: ignore[arg-type]
    if not wanted:
        return own
    key = int(wanted) if KEY.fullmatch(wanted) else 0
    found = Organisation.objects.filter(pk=key).first()
    agency = found.present() if found else None
    if agency is None or not (agency == own or is_of_centre(request.user)):
        raise Http404
    return agency


def projects_of(request: HttpRequest, agency: Organisation) -> InvestmentProjectQuerySet:
    """Public projects that an agency answers for, as far as the person may see them."""
    viewset: Any = InvestmentProject.snippet_viewset
    seen = viewset.get_queryset(request).values("pk")
    return owned_by(agency).reviewed().filter(pk__in=seen)


def agencies_waiting(*, on: date) -> list[Waiting]:
    """Every agency that answers for public projects, in the order of the codes; four queries."""
    projects = InvestmentProject.objects.reviewed().order_by().exclude(owning_agency=None)
    waiting = dict(projects.awaiting_review(on).values_list("owning_agency").annotate(Count("pk")))
    owners = set(projects.values_list("owning_agency", flat=True))
    counts: Counter[Organisation] = Counter()
    for owner in Organisation.objects.filter(pk__in=owners).select_related("successor"):
        if (agency := owner.present()) is not None:
            counts[agency] += waiting.get(owner.pk, 0)
    lately = ReviewMail.objects.stuck().filter(notice__on__gte=on - TROUBLE_SHOWN_FOR)
    unreached = set(lately.values_list("notice__agency", flat=True))
    return [
        Waiting(one, counts[one], one.pk in unreached)
        for one in sorted(counts, key=lambda one: one.code)
    ]
