"""Finding records as people type."""

from __future__ import annotations

import pytest

from investment.admin.finding import found, searched_columns
from investment.models import InvestmentProject, Place
from tests.factories import InvestmentProjectFactory, PlaceFactory

pytestmark = pytest.mark.django_db
NAMES = ("code", "name")


def test_a_translated_name_is_looked_up_in_every_language() -> None:
    columns = searched_columns(InvestmentProject, NAMES)
    assert columns == ["code", "name_vi", "name_en", "name_ko"]


@pytest.mark.parametrize(
    "query",
    [
        "det may",
        "DỆT  may",
        "may dệt",
        "th-031",
        "th031",
        "TH 31",
        "산업",
        "textile park",
        "TH-31 dệt",
    ],
)
def test_every_word_counts_in_any_language_and_order(query: str) -> None:
    wanted = InvestmentProjectFactory(
        code="TH-031", name_vi="Cụm dệt may", name_en="Textile park", name_ko="섬유산업단지"
    )
    InvestmentProjectFactory(code="TH-310", name_vi="Dệt", name_en="Textile", name_ko="섬유")
    assert list(found(InvestmentProject.objects.all(), query, names=NAMES)) == [wanted]


@pytest.mark.parametrize("query", ["zzz", "dệt zzz", "th-9999"])
def test_what_nobody_wrote_finds_nothing(query: str) -> None:
    InvestmentProjectFactory(name_vi="Cụm dệt may")
    assert not found(InvestmentProject.objects.all(), query, names=NAMES)


def test_the_order_and_the_other_filters_stay() -> None:
    first, second = (InvestmentProjectFactory(name_vi="Cảng") for _ in range(2))
    InvestmentProjectFactory(name_vi="Cảng", latitude=None, is_source_checked=True)
    projects = InvestmentProject.objects.filter(is_source_checked=False).order_by("-code")
    assert list(found(projects, "cang", names=NAMES)) == [second, first]


def test_a_place_is_found_by_another_spelling() -> None:
    place = PlaceFactory(aliases=["응이손"])
    assert list(found(Place.objects.all(), "응이손", names=("name", "aliases"))) == [place]


def test_a_code_is_found_while_it_is_typed() -> None:
    project = InvestmentProjectFactory(code="TH-031")
    for query in ("TH", "TH-", "TH-0", "TH-03"):
        assert list(found(InvestmentProject.objects.all(), query, names=NAMES)) == [project], query
