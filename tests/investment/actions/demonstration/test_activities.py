"""Activities with the projects and zones they are linked to."""

from __future__ import annotations

import pytest

from investment.models import Participation, PromotionActivity

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]


def test_all_activities_are_public() -> None:
    assert PromotionActivity.objects.public().count() == 26


def test_a_conference_presents_the_projects_of_its_list() -> None:
    rows = Participation.objects.filter(activity__code="A-01")
    assert rows.count() == 10
    assert {row.kind for row in rows} == {"presented"}


@pytest.mark.parametrize(("code", "kind"), [("A-11", "signed"), ("A-16", "discussed")])
def test_the_kind_of_the_activity_says_what_happened(code: str, kind: str) -> None:
    assert {row.kind for row in Participation.objects.filter(activity__code=code)} == {kind}


def test_dates_are_as_exact_as_they_were_published() -> None:
    dates = dict(PromotionActivity.objects.values_list("code", "starts_on"))
    assert (dates["A-01"], dates["A-03"], dates["A-06"], dates["A-20"]) == (
        "2017-05-19",
        "2019-05",
        "2021",
        "",
    )


def test_the_exact_kind_is_said_where_the_list_has_none() -> None:
    assert PromotionActivity.objects.get(code="A-22").event_label_en == (
        "Preparation for groundbreaking"
    )
