"""Other projects on a sheet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from investment.choices import CallStatus
from investment.models import InvestmentProject
from investment.views.sheets.related import Related, related_projects
from investment.views.sheets.rows import Fact
from tests.factories import InvestmentProjectFactory, SectorFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture
def project() -> InvestmentProject:
    """TH-001 with five like it, one of them withdrawn."""
    found: InvestmentProject = InvestmentProjectFactory(code="TH-001", live=True)
    for number in range(2, 7):
        InvestmentProjectFactory(code=f"TH-00{number}", live=True)
    InvestmentProjectFactory(code="TH-007", call_status=CallStatus.WITHDRAWN, live=True)
    return found


def name(project: InvestmentProject, *codes: str) -> None:
    """Let the editors name some projects beside one."""
    project.related_projects.set(InvestmentProject.objects.filter(code__in=codes))
    project.save()


def related(project: InvestmentProject, language: str = "en") -> Related:
    return related_projects(project, on=TODAY, language=language)


def codes(found: Related) -> tuple[list[str], list[str]]:
    return [row.code for row in found.named], [row.code for row in found.alike]


def test_four_that_are_alike_where_the_editors_named_none(project: InvestmentProject) -> None:
    assert codes(related(project)) == ([], ["TH-002", "TH-003", "TH-004", "TH-005"])


def test_the_named_ones_come_first_and_none_stands_twice(project: InvestmentProject) -> None:
    InvestmentProjectFactory(code="TH-008", sector=SectorFactory(code="energy"), live=True)
    InvestmentProjectFactory(code="TH-009")  # a draft
    name(project, "TH-008", "TH-003", "TH-007", "TH-009")
    assert codes(related(project)) == (["TH-003", "TH-007", "TH-008"], ["TH-002"])
    name(project, *(f"TH-00{number}" for number in range(2, 7)))
    assert codes(related(project)) == (["TH-002", "TH-003", "TH-004", "TH-005"], [])


def test_a_row_says_what_is_shared_and_what_was_published(project: InvestmentProject) -> None:
    InvestmentProject.objects.exclude(code__in=("TH-001", "TH-003")).update(area_max_ha=None)
    first, second, *_others = related(project).alike
    assert first.line == ("Same sector",)
    assert first.kind == "Calling for investment"
    assert (first.code, second.code) == ("TH-003", "TH-002")  # the size of the other is not known
    assert first.amounts == (Fact("Total investment", "US$150 million"), Fact("Land area", "10 ha"))
    assert second.amounts[1] == Fact("Land area", None)
    assert related(project, "vi").alike[0].href == "/vi/du-an/TH-003/"


@pytest.mark.usefixtures("kept_reading")
def test_the_rows_need_two_queries(
    project: InvestmentProject, django_assert_max_num_queries: Any
) -> None:
    """Outside a transaction three: also whether the catalogue is still the same."""
    related(project)
    with django_assert_max_num_queries(2):
        related(project)
