"""Starting over takes the demonstration out, and nothing of an editor's own."""

from __future__ import annotations

import pytest

from investment.actions.demonstration.ledger import Outcome
from investment.actions.demonstration.loading import load_demonstration
from investment.actions.demonstration.removal import RemovalRefused, remove_demonstration
from investment.models import (
    CatalogueSettings,
    Clearance,
    DemonstrationRow,
    InvestmentProject,
    Place,
    Sector,
    Zone,
)
from tests.factories import InvestmentProjectFactory

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
]


def test_every_record_goes_edited_ones_as_well(loaded: None) -> None:
    Zone.objects.filter(code="Z-04").update(area_ha=600)
    removed = remove_demonstration()
    assert (removed["project"], removed["place"], removed["zone"]) == (92, 753, 23)
    for model in (InvestmentProject, Zone, Place, Sector, DemonstrationRow):
        assert not model.objects.exists()
    assert not Clearance.objects.filter(content_type__model="investmentproject").exists()


def test_reset_loads_the_facts_again(loaded: None) -> None:
    Zone.objects.filter(code="Z-04").update(area_ha=600)
    ledger = load_demonstration(reset=True)
    assert ledger.counts["zone"] == {Outcome.CREATED: 23}
    assert Zone.objects.get(code="Z-04").area_ha == 566


def test_what_an_editor_made_himself_stays(loaded: None) -> None:
    own = Sector.objects.create(code="own", name_vi="Của mình")
    InvestmentProjectFactory(code="TH-900", sector=own)
    remove_demonstration()
    assert [project.code for project in InvestmentProject.objects.all()] == ["TH-900"]


def test_an_editors_record_that_stands_on_the_demonstration_holds_it(loaded: None) -> None:
    InvestmentProjectFactory(code="TH-900", sector=Sector.objects.get(code="energy"))
    with pytest.raises(RemovalRefused, match="TH-900"):
        remove_demonstration()
    assert InvestmentProject.objects.count() == 93


def test_a_catalogue_in_earnest_is_not_removed(loaded: None) -> None:
    CatalogueSettings.objects.update(is_demonstration=False)
    with pytest.raises(RemovalRefused):
        remove_demonstration()
    assert InvestmentProject.objects.count() == 92
