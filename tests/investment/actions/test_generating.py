"""Generated projects: the same each time, public by the rules, marked as no facts."""

from __future__ import annotations

import pytest

from investment.actions.clearance import ClearanceRefused
from investment.actions.generating import PREFIX, generate_projects
from investment.choices import ClearanceKind
from investment.models import CatalogueSettings, InvestmentProject
from investment.search.tiers import LANGUAGES
from tests.factories import InvestmentProjectFactory, PlaceFactory, SectorFactory, ZoneFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def demonstration() -> None:
    settings = CatalogueSettings.load()
    settings.is_demonstration = True
    settings.save()
    SectorFactory()
    ZoneFactory(live=True)
    PlaceFactory()


def content() -> list[tuple[object, ...]]:
    names = [f"name_{language}" for language in LANGUAGES]
    rows = InvestmentProject.objects.filter(code__startswith=PREFIX).order_by("code")
    return list(rows.values_list("code", *names, "call_status", "capital_max", "area_max_ha"))


@pytest.mark.usefixtures("demonstration")
def test_the_same_projects_each_time() -> None:
    first = len(generate_projects(40)), content()
    again = len(generate_projects(40)), content()
    assert first[1] == again[1]
    assert (first[0], again[0]) == (40, 80)  # the second time the old ones go out of the index
    generate_projects(10)
    assert content() == first[1][:10]


@pytest.mark.usefixtures("demonstration")
def test_they_are_public_as_demonstration_and_of_every_sort() -> None:
    generate_projects(60)
    made = InvestmentProject.objects.filter(code__startswith=PREFIX)
    assert made.public().count() == 60
    assert set(made.values_list("clearance__kind", flat=True)) == {ClearanceKind.DEMONSTRATION}
    assert made.values("call_status").distinct().count() > 4
    assert made.values("capital_currency").distinct().count() > 3
    assert made.filter(capital_max=None).exists()
    assert made.filter(zone=None).exists()
    assert made.exclude(zone=None).exists()


@pytest.mark.usefixtures("demonstration")
def test_other_projects_stay() -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    generate_projects(3)
    generate_projects(0)
    assert list(InvestmentProject.objects.values_list("code", flat=True)) == ["TH-001"]


def test_a_real_catalogue_is_left_alone() -> None:
    with pytest.raises(ClearanceRefused):
        generate_projects(1)


def test_without_sectors_nothing_is_made() -> None:
    CatalogueSettings.objects.update_or_create(pk=1, defaults={"is_demonstration": True})
    with pytest.raises(ClearanceRefused):
        generate_projects(1)
