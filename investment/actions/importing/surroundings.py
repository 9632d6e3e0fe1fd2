"""The catalogue around an import, read once: terms, zones, places, agencies, projects."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from django.conf import settings
from django.db.models import TextChoices
from django.utils.translation import override

from investment.actions.importing.names import Names, NotFound, form_of
from investment.actions.importing.places import PlaceNames
from investment.addresses import canonical_code
from investment.choices import (
    CallStatus,
    CapitalBasis,
    EnvironmentClass,
    LocationPrecision,
    PreparationStage,
    Qualifier,
    SelectionMethod,
    ZoneKind,
)
from investment.models import (
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    Organisation,
    Sector,
    Zone,
)
from investment.text import code_of, fold

CHOICES: Final[dict[str, type[TextChoices]]] = {
    "call_status": CallStatus,
    "capital_basis": CapitalBasis,
    "capital_qualifier": Qualifier,
    "area_qualifier": Qualifier,
    "environment_class": EnvironmentClass,
    "location_precision": LocationPrecision,
    "preparation_stage": PreparationStage,
    "selection_method": SelectionMethod,
}
# What officers write beside the labels of the screens
SYNONYMS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "call_status": {
        CallStatus.CALLING: ("đang kêu gọi", "kêu gọi", "kêu gọi đầu tư", "calling", "모집 중"),
        CallStatus.PLANNED: ("dự kiến", "quy hoạch", "planned", "계획"),
        CallStatus.CONSTRUCTION: ("đang xây dựng", "đang thi công", "đang triển khai"),
        CallStatus.OPERATING: ("đã hoạt động", "đang hoạt động", "operating"),
    },
    "environment_class": {
        EnvironmentClass.GROUP_1: ("I", "nhóm I", "group I"),
        EnvironmentClass.GROUP_2: ("II", "nhóm II", "group II"),
        EnvironmentClass.GROUP_3: ("III", "nhóm III", "group III"),
        EnvironmentClass.GROUP_4: ("IV", "nhóm IV", "group IV"),
    },
    "selection_method": {
        SelectionMethod.BIDDING: ("đấu thầu", "đấu thầu lựa chọn nhà đầu tư"),
        SelectionMethod.LAND_AUCTION: ("đấu giá", "đấu giá quyền sử dụng đất", "đấu giá đất"),
        SelectionMethod.DIRECT_APPOINTMENT: ("chỉ định", "chỉ định thầu", "chấp thuận nhà đầu tư"),
    },
}
_SHORT: Final = {"ppp": ("ppp",), "oda": ("oda",), "ngo": ("ngo",), "fdi": ("fdi",), "bt": ("bt",)}


class Surroundings:
    """Names of everything that a row may point to, and the projects that there are."""

    def __init__(self, on: date) -> None:
        self.sectors = Names()
        self.parents: dict[int, int | None] = {}
        for sector in Sector.objects.all():
            self.sectors.add(sector.pk, sector.code, _names(sector))
            self.parents[sector.pk] = sector.parent_id
        self.zones = Names()
        for zone in Zone.objects.exclude(kind=ZoneKind.SUMMARY):
            self.zones.add(zone.pk, zone.code, [*_names(zone), *zone.aliases])
        self.forms = _vocabulary(InvestmentForm.objects.all())
        self.routes = _vocabulary(FundingRoute.objects.all())
        self.agencies = Names()
        self.agency_of: dict[int, int | None] = {}
        """Agencies, each with the one that does its work today."""
        for agency in Organisation.objects.select_related("successor__successor"):
            present = agency.present()
            self.agencies.add(agency.pk, agency.code, _names(agency))
            self.agency_of[agency.pk] = present.pk if present else None
        self.places = PlaceNames(on)
        self.projects = Projects()
        self._choices = {name: _labels(name) for name in CHOICES}

    def choice(self, field: str, text: str) -> str:
        """The code of a choice, by its code, its label in any language, or a usual synonym.

        Raises:
            NotFound: none is called so.
        """
        found = self._choices[field].get(form_of(text))
        if found is None:
            raise NotFound(text)
        return found


class Projects:
    """Projects by code in any spelling, and what they are called where."""

    def __init__(self) -> None:
        columns = ("pk", "code", "zone_id", "name_vi", "name_en", "name_ko")
        self._by_code: dict[str, tuple[int, str]] = {}
        self._named: dict[str, list[tuple[str, int | None]]] = {}
        self._highest = 0
        rows = InvestmentProject.objects.order_by("pk").values_list(*columns)
        for key, code, zone_id, *names in rows.iterator(chunk_size=2_000):
            self._by_code[code_key(code)] = key, code
            self.note(code, zone_id, names)

    def known(self, code: str) -> tuple[int, str] | None:
        """Key and code of the project with a code in any spelling; None where there is none."""
        return self._by_code.get(code_key(code))

    def note(self, code: str, zone_id: int | None, names: Iterable[str | None]) -> None:
        """Remember a project, or a row that will be one, so that a second one looks alike."""
        self.reserve(code)
        for name in filter(None, names):
            self._named.setdefault(form_of(name), []).append((code, zone_id))

    def reserve(self, code: str) -> None:
        """Give this code to no other project."""
        prefix, _dash, number = code.partition("-")
        if prefix == PREFIX and number.isdecimal():
            self._highest = max(self._highest, int(number))

    def alike(self, names: Iterable[str], zone_id: int | None) -> str:
        """The code of a project of the same name in the same zone; empty where there is none.

        Where one of the two says no zone, the name alone tells.
        """
        for name in names:
            for code, other in self._named.get(form_of(name), ()):
                if zone_id is None or other is None or zone_id == other:
                    return code
        return ""

    def next_code(self) -> str:
        """The next free code of the usual kind: `TH-137`; each call gives another."""
        self._highest += 1
        return f"{PREFIX}-{self._highest:03}"


PREFIX: Final = "TH"


def code_key(code: str) -> str:
    """What all spellings of a code have in common: `TH-001`, `th1` and `TH 001` are `th001`."""
    folded = fold(code.strip())
    return code_of(folded) or folded


def written_code(code: str) -> str:
    """A code as it is stored: `th 1` is `TH-001`."""
    key = code_of(fold(code.strip()))
    return canonical_code(key or code)


def _names(record: Any) -> list[str | None]:
    return [getattr(record, f"name_{code}") for code, _label in settings.LANGUAGES]


def _vocabulary(terms: Iterable[Any]) -> Names:
    names = Names()
    for term in terms:
        names.add(term.pk, term.code, [*_names(term), *_SHORT.get(term.code, ())])
    return names


def _labels(field: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for value in CHOICES[field]:
        found[form_of(value.value)] = value.value
        for language, _label in settings.LANGUAGES:
            with override(language):
                found.setdefault(form_of(str(value.label)), value.value)
        for synonym in SYNONYMS.get(field, {}).get(value, ()):
            found.setdefault(form_of(synonym), value.value)
    return found
