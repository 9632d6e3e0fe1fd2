"""Bringing records before the public."""

from __future__ import annotations

import pytest

from investment.actions.clearance import ClearanceRefused
from investment.actions.publishing import clear_and_publish, publish_for_demonstration
from investment.models import CatalogueSettings
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_demonstration_record_is_public_as_it_stands() -> None:
    settings = CatalogueSettings.load()
    settings.is_demonstration = True
    settings.save()
    project = InvestmentProjectFactory(name_en="Methanol plant")
    publish_for_demonstration(record=project)
    assert project.live
    assert project.clearance.kind == "demonstration"
    assert project.name_en == "Methanol plant"


def test_outside_a_demonstration_nothing_is_public_so() -> None:
    project = InvestmentProjectFactory()
    with pytest.raises(ClearanceRefused):
        publish_for_demonstration(record=project)
    project.refresh_from_db()
    assert not project.live
    assert project.latest_revision is None


def test_a_second_person_clears_and_publishes_in_one_step() -> None:
    project = InvestmentProjectFactory()
    project.save_revision(user=UserFactory())
    officer = UserFactory(is_superuser=True)
    clear_and_publish(record=project, by=officer, statement="Letter 12")
    assert project.live
    assert project.clearance.cleared_by == officer
