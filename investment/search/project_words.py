"""The words by which a project is found: its own and those of its zone, places and sectors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from django.db.models import Model, QuerySet

from investment.choices import PlaceKind
from investment.models import (
    Capacity,
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    Place,
    PlaceSuccession,
    Sector,
    Zone,
)
from investment.search.documents import Findable
from investment.search.tiers import LANGUAGES

Row = Mapping[str, Any]

TEXTS = (
    *("summary", "objective", "description", "market_rationale", "highlights"),
    *("status_note", "investor_name", "current_use", "conditions", "investor_eligibility"),
)


def project_findables(pks: Collection[int]) -> Iterator[tuple[int, Findable]]:
    """The words of public projects; a number of queries that does not depend on how many."""
    columns = [f"{name}_{code}" for name in ("name", *TEXTS) for code in LANGUAGES]
    projects = InvestmentProject.objects.public().filter(pk__in=pks)
    linked = _Linked(pks)
    for row in projects.order_by("pk").values("pk", "code", "sector_id", "zone_id", *columns):
        yield (
            row["pk"],
            Findable(
                code=row["code"],
                name=_texts(row, "name"),
                place=linked.place_words(row),
                text=_joined([_texts(row, name) for name in TEXTS] + linked.other_words(row)),
            ),
        )


class _Linked:
    """What projects refer to, read once for all of them."""

    def __init__(self, pks: Collection[int]) -> None:
        self.sectors = _rows(Sector.objects.all(), "parent_id")
        self.zones = _rows(Zone.objects.public(), "code", "parent_id")
        self.places = _rows(Place.objects.all(), "kind", "parent_id", "full_name_vi")
        self.forms = _rows(InvestmentForm.objects.all())
        self.routes = _rows(FundingRoute.objects.all())
        self.zone_places = _pairs(Zone.places.through.objects.all(), "zone_id", "place_id")
        self.related_places = _related_places()
        through = {
            name: getattr(InvestmentProject, name).through.objects.filter(
                investmentproject_id__in=pks
            )
            for name in (
                "places",
                "other_zones",
                "sub_sectors",
                "investment_forms",
                "funding_routes",
            )
        }
        self.places_of = _pairs(through["places"], "investmentproject_id", "place_id")
        self.zones_of = _pairs(through["other_zones"], "investmentproject_id", "zone_id")
        self.sectors_of = _pairs(through["sub_sectors"], "investmentproject_id", "sector_id")
        self.forms_of = _pairs(
            through["investment_forms"], "investmentproject_id", "investmentform_id"
        )
        self.routes_of = _pairs(
            through["funding_routes"], "investmentproject_id", "fundingroute_id"
        )
        self.capacities: defaultdict[int, list[Row]] = defaultdict(list)
        for row in Capacity.objects.filter(project_id__in=pks).values(
            "project_id",
            *(f"{name}_{code}" for name in ("description", "product") for code in LANGUAGES),
        ):
            self.capacities[row["project_id"]].append(row)

    def place_words(self, project: Row) -> dict[str, list[str]]:
        """Names of zones and of places, today's and former ones; the province names nobody."""
        zone_ids = [project["zone_id"], *self.zones_of[project["pk"]]]
        zones = [self.zones[pk] for pk in zone_ids if pk in self.zones]
        zones += [
            self.zones[zone["parent_id"]] for zone in zones if zone["parent_id"] in self.zones
        ]
        near = list(self.places_of[project["pk"]])
        near += [pk for zone in zones for pk in self.zone_places[zone["pk"]]]
        places = [self.places[pk] for pk in self._with_related(near)]
        words = _joined([_texts(row, "name") for row in (*zones, *places)])
        words["vi"] += [row["full_name_vi"] for row in places]
        for code in LANGUAGES:
            words[code] += [zone["code"] for zone in zones]
        return words

    def _with_related(self, pks: Iterable[int]) -> Iterator[int]:
        """Places with what they came from or became, and the units above them all."""
        direct = list(dict.fromkeys(pks))
        found = dict.fromkeys(
            [*direct, *(other for pk in direct for other in self.related_places[pk])]
        )
        for pk in list(found):
            found[self.places[pk]["parent_id"]] = None
        for pk in found:
            if pk in self.places and self.places[pk]["kind"] != PlaceKind.PROVINCE:
                yield pk

    def other_words(self, project: Row) -> list[dict[str, list[str]]]:
        """Names of sectors, forms and routes; what the project makes."""
        pk = project["pk"]
        sectors = [self.sectors[one] for one in (project["sector_id"], *self.sectors_of[pk])]
        above = [self.sectors[one["parent_id"]] for one in sectors if one["parent_id"]]
        named = [
            *sectors,
            *above,
            *(self.forms[one] for one in self.forms_of[pk]),
            *(self.routes[one] for one in self.routes_of[pk]),
        ]
        made = self.capacities[pk]
        return [_texts(row, "name") for row in named] + [
            _texts(row, name) for row in made for name in ("description", "product")
        ]


def _rows(records: QuerySet[Any], *columns: str) -> dict[int, Row]:
    names = [f"name_{code}" for code in LANGUAGES]
    return {row["pk"]: row for row in records.values("pk", *names, *columns)}


def _pairs(rows: QuerySet[Model], key: str, value: str) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in rows.order_by("pk").values_list(key, value):
        found[one].append(other)
    return found


def _related_places() -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in PlaceSuccession.objects.values_list("predecessor_id", "successor_id"):
        found[one].append(other)
        found[other].append(one)
    return found


def _texts(row: Row, name: str) -> dict[str, list[str]]:
    return {code: [row[f"{name}_{code}"]] for code in LANGUAGES if row[f"{name}_{code}"]}


def _joined(parts: Iterable[Mapping[str, list[str]]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {code: [] for code in LANGUAGES}
    for part in parts:
        for code, texts in part.items():
            found[code] += texts
    return found
