"""Every project of the file is in the catalogue with the same figures."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from investment.actions.demonstration.facts import decimal, read
from investment.actions.demonstration.projects import funding_routes, place_codes, status_since
from investment.choices import Freshness
from investment.models import FactSource, InvestmentProject, StatusChange, TranslationStanding
from investment.models.parts.wording import TranslationState

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]
ON = date(2026, 11, 23)
PROJECTS = InvestmentProject.objects


def same_words(project: InvestmentProject, name: str, text: dict[str, str] | None) -> bool:
    codes = ("vi", "en", "ko")
    return all((getattr(project, f"{name}_{c}") or "") == (text or {}).get(c, "") for c in codes)


def money(project: InvestmentProject) -> list[tuple[int, str, str, str]]:
    first = project.capital_qualifier, project.capital_as_published
    second = project.capital_other_qualifier, project.capital_other_as_published
    pairs = [(project.capital, first), (project.other_capital, second)]
    return [(int(m.amount), m.currency, *rest) for m, rest in pairs if m]


@pytest.mark.parametrize("row", read("projects"), ids=lambda row: row["id"])
def test_a_project_has_the_figures_of_the_file(row: dict[str, Any]) -> None:
    project = PROJECTS.get(code=row["id"])
    assert project.call_status == row["status"]
    assert project.area_max_ha == decimal(row["area_ha"])
    assert project.area_min_ha is None
    assert project.area_qualifier == (row["area_qualifier"] or "exact")
    assert money(project) == [
        (c["amount"], c["currency"], c["qualifier"], c["as_published"]) for c in row["capital"]
    ]
    assert (project.zone.code if project.zone else None) == row["zone"]
    assert {zone.code for zone in project.other_zones.all()} == set(row["other_zones"])
    assert {p.code for p in project.places.all()} == set(place_codes(row["place_codes"]))
    assert project.sector.code == row["sector"]
    assert [sector.code for sector in project.sub_sectors.all()] == [row["sub_sector"]]
    agency = project.owning_agency.code if project.owning_agency else None
    assert agency == row["contact_agency"]
    assert [s.url for s in project.fact_sources.all()] == [s["url"] for s in row["sources"]]
    assert project.legal_bases.count() == len(row["legal_basis"])
    assert project.figures_as_of == (row["figures_as_of"] or "")
    assert (project.latitude, project.longitude) == (
        decimal(row["latitude"]),
        decimal(row["longitude"]),
    )


@pytest.mark.parametrize("row", read("projects"), ids=lambda row: row["id"])
def test_a_project_has_the_words_of_the_file(row: dict[str, Any]) -> None:
    project = PROJECTS.get(code=row["id"])
    assert same_words(project, "name", row["name"])
    assert same_words(project, "summary", row["summary"])
    assert same_words(project, "status_note", row["status_note"])
    assert same_words(project, "investor_name", row["investor"])
    assert [c.description_ko for c in project.capacities.all()] == (
        [row["capacity"]["ko"]] if row["capacity"] else []
    )
    assert project.name_origin == row["name_origin"]
    states = TranslationStanding.objects.of(project).values_list("state", "public_state")
    public = TranslationState.CURRENT if project.live else ""
    assert set(states) == {(TranslationState.CURRENT, public)}


def test_ten_calls_are_open_and_nineteen_await_the_new_list() -> None:
    assert PROJECTS.public().open_call(ON).count() == 10
    ended = PROJECTS.public().call_ended(ON)
    assert ended.count() == 19
    assert ended.filter(list_entries__call_list__code="list-2021-2025").count() == 9


def test_a_project_without_a_source_is_a_draft() -> None:
    assert [p.code for p in PROJECTS.filter(live=False)] == ["TH-075"]
    assert PROJECTS.get(code="TH-075").latest_revision is not None


def test_nothing_is_confirmed_only_checked_against_its_source() -> None:
    assert PROJECTS.public().in_state(Freshness.SOURCE_CHECKED, ON).count() == 91


def test_a_status_is_dated_only_where_its_list_says_since_when() -> None:
    dated = StatusChange.objects.exclude(on="")
    assert dated.count() == 19
    assert set(dated.values_list("on", flat=True)) == {"2021", "2017-05"}
    assert StatusChange.objects.count() == 92
    note = StatusChange.objects.get(project__code="TH-101").reason_ko
    assert note.startswith("자료에 단계가")


def test_a_route_is_given_only_where_the_source_says_so() -> None:
    routed = PROJECTS.filter(funding_routes__code="fdi").values_list("code", flat=True)
    assert set(routed) == {"TH-039", "TH-102"}
    assert PROJECTS.filter(investment_forms__code="fdi").count() > 10
    assert funding_routes({"codes": ["fdi"], "inferred": True}) == []


def test_what_was_deduced_is_marked() -> None:
    facts = PROJECTS.get(code="TH-041").inferred_facts
    assert facts == ["zone", "owning_agency", "investment_forms"]


def test_a_phase_names_the_whole() -> None:
    related = PROJECTS.get(code="TH-041").related_projects.all()
    assert [project.code for project in related] == ["TH-040"]


def test_sources_name_our_fields() -> None:
    names = {name for facts in FactSource.objects.values_list("facts", flat=True) for name in facts}
    fields = {f.name for f in InvestmentProject._meta.get_fields(include_hidden=False)}
    assert names <= fields


def test_without_a_list_nobody_knows_since_when() -> None:
    assert status_since({"call_list": None}) == ""
