"""Codes that stand on paper stay; places can be told apart."""

from __future__ import annotations

import pytest

from investment.admin.forms import is_code_fixed, place_label, required_words
from investment.admin.viewsets.projects import ProjectViewSet
from investment.choices import PlaceKind
from investment.models import Incentive, InvestmentProject, Sector
from tests.factories import InvestmentProjectFactory, PlaceFactory, SectorFactory

pytestmark = pytest.mark.django_db


def test_the_code_of_a_draft_may_change_until_it_is_public() -> None:
    assert not is_code_fixed(InvestmentProjectFactory())
    assert is_code_fixed(InvestmentProjectFactory(live=True))


def test_the_code_of_a_term_is_fixed_from_the_start() -> None:
    assert is_code_fixed(SectorFactory())
    assert not is_code_fixed(SectorFactory.build())


def test_a_commune_and_a_former_one_of_the_same_name_differ() -> None:
    present = PlaceFactory(name_vi="Hoằng Hóa")
    former = PlaceFactory(name_vi="Hoằng Hóa", kind=PlaceKind.FORMER_DISTRICT)
    assert place_label(present) != place_label(former)


def test_what_is_chosen_stands_on_top_of_a_long_list() -> None:
    for name in ("An", "Bình", "Cẩm"):
        place = PlaceFactory(name_vi=name)
    project = InvestmentProjectFactory()
    project.places.add(place)
    project.save()
    form = ProjectViewSet().get_form_class()(instance=project)
    assert [str(place) for place in form.fields["places"].queryset] == ["Cẩm", "An", "Bình"]


def test_vietnamese_is_what_a_record_begins_with() -> None:
    assert required_words(InvestmentProject) == ["name_vi"]
    assert required_words(Sector) == ["name_vi"]
    assert required_words(Incentive) == ["scope_vi", "summary_vi"]
