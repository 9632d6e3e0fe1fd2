"""Generated projects for measurements: the same for the same number, and clearly no facts.

They go past revisions and signals, so they are made on a demonstration catalogue alone, cleared
as demonstration, and whoever makes them brings them into the index afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from investment.actions.clearance import ClearanceRefused
from investment.actions.generated_words import AT, KINDS, NUMBERED, SUBJECTS, SUMMARY, Words
from investment.choices import CallStatus, ClearanceKind, Qualifier
from investment.models import (
    CallList,
    CatalogueSettings,
    Clearance,
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    ListEntry,
    Place,
    Sector,
    Zone,
)

PREFIX = "GEN-"
STATEMENT = "Generated for measurements; nothing in it is a fact"
_BATCH = 500
_LANGUAGES = Words._fields
_CURRENCIES = ("USD", "USD", "VND", "USD", "KRW")
_IN_CURRENCY = {"USD": 1, "VND": 25_000, "KRW": 1_400}
_STATUSES = (
    *(CallStatus.CALLING, CallStatus.CALLING, CallStatus.PLANNED, CallStatus.SELECTING),
    *(CallStatus.CALLING, CallStatus.CONSTRUCTION, CallStatus.OPERATING, CallStatus.WITHDRAWN),
)


class _Draw:
    """Numbers that look like chance and are the same each time, for one project."""

    def __init__(self, number: int) -> None:
        self._state = number * 2_654_435_761 % 2**32

    def below(self, limit: int) -> int:
        """A number from 0 to below the limit."""
        self._state = (self._state * 1_664_525 + 1_013_904_223) % 2**32
        return (self._state >> 8) % limit

    def one_of(self, values: Sequence[Any]) -> Any:
        """One of the values."""
        return values[self.below(len(values))]


@transaction.atomic
def generate_projects(count: int) -> list[int]:
    """Make so many public projects, in place of those generated before.

    Args:
        count: how many; projects 1 to N are the same whatever N is.

    Returns:
        Their primary keys, for the index, with those of the ones that were taken out.

    Raises:
        ClearanceRefused: the catalogue is no demonstration (any more), or has no sector yet.
    """
    if not CatalogueSettings.load().is_demonstration:
        raise ClearanceRefused(
            _("The catalogue is no demonstration: a second person clears what becomes public.")
        )
    if not Sector.objects.exists():
        raise ClearanceRefused(_("The catalogue has no sectors yet: load the demonstration first."))
    old = InvestmentProject.objects.filter(code__startswith=PREFIX)
    gone = list(old.order_by().values_list("pk", flat=True))
    old.delete()
    Clearance.objects.filter(statement=STATEMENT).delete()
    clearance = Clearance.objects.create(
        content_type=ContentType.objects.get_for_model(InvestmentProject),
        object_id=PREFIX,
        kind=ClearanceKind.DEMONSTRATION,
        statement=STATEMENT,
    )
    surroundings = _Surroundings()
    rows = [surroundings.project(number, clearance) for number in range(1, count + 1)]
    made = InvestmentProject.objects.bulk_create(rows, batch_size=_BATCH)
    for model, links in surroundings.links(made):
        model._base_manager.bulk_create(links, batch_size=_BATCH)
    return gone + [project.pk for project in made]


class _Surroundings:
    """What projects stand in and point to, read once."""

    def __init__(self) -> None:
        self.sectors = list(Sector.objects.order_by("code"))
        self.by_code = {sector.code: sector for sector in self.sectors}
        self.zones = list(Zone.objects.public().order_by("code"))
        self.places = list(Place.objects.exclude(kind="province").order_by("code"))
        self.routes = list(FundingRoute.objects.order_by("code"))
        self.forms = list(InvestmentForm.objects.order_by("code"))
        self.lists = list(CallList.objects.order_by("code"))
        self.now = timezone.now()

    def project(self, number: int, clearance: Clearance) -> InvestmentProject:
        """One project that is not saved yet."""
        draw = _Draw(number)
        code, subject = draw.one_of(SUBJECTS)
        names = self._names(number, draw, subject)
        words = {f"name_{language}": names[language] for language in _LANGUAGES}
        for language in _LANGUAGES:
            words[f"summary_{language}"] = getattr(SUMMARY, language).format(names[language])
        if draw.below(10) == 0:  # not everything is translated
            words["name_ko"] = words["summary_ko"] = ""
        return InvestmentProject(
            code=f"{PREFIX}{number:05}",
            sector=self.by_code.get(code) or draw.one_of(self.sectors),
            zone=draw.one_of(self.zones) if self.zones and draw.below(2) else None,
            call_status=draw.one_of(_STATUSES),
            live=True,
            clearance=clearance,
            is_source_checked=bool(draw.below(3)),
            first_published_at=self.now - timedelta(minutes=number),
            figures_as_of=str(2015 + draw.below(11)),
            **words,
            **_size(draw),
        )

    def _names(self, number: int, draw: _Draw, subject: Words) -> dict[str, str]:
        kind, place = draw.one_of(KINDS), draw.one_of(self.places) if self.places else None
        names = {}
        for language in _LANGUAGES:
            name = getattr(kind, language).format(getattr(subject, language))
            if place is not None:
                at = getattr(AT, language).format(
                    getattr(place, f"name_{language}") or place.name_vi
                )
                name = f"{at} {name}" if language == "ko" else f"{name} {at}"
            name = getattr(NUMBERED, language).format(name, number)
            names[language] = name[0].upper() + name[1:]
        return names

    def links(
        self, projects: Sequence[InvestmentProject]
    ) -> Iterator[tuple[type[Model], list[Model]]]:
        """Rows of the tables between, with their model."""
        for name, column, targets, most in (
            ("places", "place_id", self.places, 3),
            ("funding_routes", "fundingroute_id", self.routes, 2),
            ("investment_forms", "investmentform_id", self.forms, 2),
        ):
            through: Any = getattr(InvestmentProject, name).through
            yield (
                through,
                [
                    through(investmentproject_id=project.pk, **{column: target.pk})
                    for project in projects
                    for target in _some(project, name, targets, most)
                ],
            )
        entries: list[Model] = [
            ListEntry(project=project, call_list=call_list)
            for project in projects
            for call_list in _some(project, "lists", self.lists, 2)
        ]
        yield ListEntry, entries


def _some(project: InvestmentProject, name: str, targets: Sequence[Any], most: int) -> list[Any]:
    """None to `most` - 1 of the targets, each once."""
    draw = _Draw(sum(map(ord, project.code + name)) + int(project.code.removeprefix(PREFIX)) * 31)
    count = draw.below(most) if targets else 0
    return list(
        {target.pk: target for target in (draw.one_of(targets) for _n in range(count))}.values()
    )


def _size(draw: _Draw) -> dict[str, Any]:
    """Capital, area and confirmation; a tenth publishes no capital, a fifth no area."""
    facts: dict[str, Any] = {"area_qualifier": Qualifier.EXACT}
    if draw.below(10):
        currency = draw.one_of(_CURRENCIES)
        dollars = (1 + draw.below(400)) * draw.one_of((50_000, 500_000, 2_000_000))
        facts["capital_max"] = Decimal(dollars * _IN_CURRENCY[currency])
        facts["capital_currency"] = currency
        if draw.below(6) == 0:
            facts["capital_min"] = facts["capital_max"] / 2
    if draw.below(5):
        facts["area_max_ha"] = Decimal(1 + draw.below(900)) * draw.one_of((1, 1, 1, 3)) / 2
    return facts
