"""What is read for many projects at once is what Wagtail would have read for each."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.serializers.json import DjangoJSONEncoder

from investment.actions.importing.contents import blank_content, contents_of, current_contents
from investment.models import InvestmentForm, InvestmentProject
from tests.factories import InvestmentProjectFactory, ListEntryFactory, PlaceFactory

pytestmark = pytest.mark.django_db


def as_json(content: dict[str, Any]) -> Any:
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))


@pytest.fixture
def projects() -> list[InvestmentProject]:
    """One with rows and sets, one without."""
    full = ListEntryFactory().project
    full.capacities.create(description_vi="2 triệu tấn", sort_order=1)
    full.fact_sources.create(title="Quyết định", facts=["capital"])
    full.places.set([PlaceFactory(), PlaceFactory()])
    full.investment_forms.set(InvestmentForm.objects.all()[:2])
    full.save()
    InvestmentProjectFactory()
    return list(InvestmentProject.objects.order_by("pk"))


def test_it_equals_what_a_revision_keeps(projects: list[InvestmentProject]) -> None:
    found = contents_of(projects)
    for project in projects:
        kept = as_json(InvestmentProject.objects.get(pk=project.pk).serializable_data())
        mine = as_json(found[project.pk])
        del kept["updated_at"], mine["updated_at"]  # the field says now, whenever it is asked
        assert mine == kept


def test_more_projects_need_no_more_queries(
    projects: list[InvestmentProject], django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(14):
        contents_of(projects[:1])
    with django_assert_num_queries(14):
        contents_of(projects)


def test_a_draft_that_waits_is_what_an_editor_would_find() -> None:
    project = InvestmentProjectFactory(live=True)
    project.area_max_ha = 99
    project.save_revision()
    project = InvestmentProject.objects.select_related("latest_revision").get(pk=project.pk)
    assert current_contents([project])[project.pk]["area_max_ha"] == "99"


def test_an_empty_project_has_every_key_of_a_real_one() -> None:
    project = InvestmentProjectFactory()
    assert set(blank_content()) == set(project.serializable_data())
